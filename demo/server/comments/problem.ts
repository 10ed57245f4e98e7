/** Status and title of each `code`; the titles are those of RFC 9110, as `about:blank` wants it. */
const KINDS = {
  json: [400, 'Bad Request'],
  closed: [403, 'Forbidden'],
  duplicate: [409, 'Conflict'],
  too_large: [413, 'Content Too Large'],
  invalid: [422, 'Unprocessable Content'],
  rate: [429, 'Too Many Requests'],
} as const;

export type FieldCode = 'required' | 'too_long' | 'invalid';

/** What is wrong with one field. */
export interface FieldError {
  field: string;
  code: FieldCode;
}

interface Details {
  errors?: FieldError[];
  retryAfter?: number;
}

/** Why a comment is refused, as RFC 9457 words it: https://www.rfc-editor.org/rfc/rfc9457 */
export class Problem extends Error {
  readonly code: keyof typeof KINDS;
  /** For the code `invalid`. */
  readonly errors: readonly FieldError[] | undefined;
  /** Seconds, for the code `rate`. */
  readonly retryAfter: number | undefined;

  constructor(code: keyof typeof KINDS, { errors, retryAfter }: Details = {}) {
    super(code);
    this.code = code;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }

  get status() {
    return KINDS[this.code][0];
  }

  toResponse(): Response {
    const { code, errors, retryAfter, status } = this;
    const [, title] = KINDS[code];
    return new Response(JSON.stringify({ type: 'about:blank', title, status, code, errors }), {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        ...(retryAfter && { 'Retry-After': String(retryAfter) }),
      },
    });
  }
}
