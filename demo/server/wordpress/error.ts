/** An error as the WordPress REST API words it. */
export class WordPressError extends Error {
  readonly code: string;
  readonly status: 400 | 404;
  readonly params: Record<string, string> | undefined;

  constructor(code: string, message: string, status: 400 | 404, params?: Record<string, string>) {
    super(message);
    this.code = code;
    this.status = status;
    this.params = params;
  }

  toJSON(): unknown {
    const { code, message, status, params } = this;
    return { code, message, data: { status, ...(params && { params }) } };
  }
}

/** A parameter that the REST API does not accept. */
export function invalidParam(name: string, reason: string): WordPressError {
  return new WordPressError('rest_invalid_param', `Invalid parameter(s): ${name}`, 400, {
    [name]: reason,
  });
}
