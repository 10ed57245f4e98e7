/**
 * Why data could not be loaded:
 * - `config`: the page asks for something that is no endpoint (missing or unsafe URL, bad `map`)
 * - `offline`: the browser says that it has no connection
 * - `insecure`: an http endpoint on an https page; browsers refuse it
 * - `network`: no answer that a script may read (no CORS header, CSP, DNS, a cut connection)
 * - `timeout`: no answer, or a stalled one
 * - `status`: the answer's HTTP status is not 2xx
 * - `size`: the answer is larger than the limit
 * - `json`: the answer is not JSON
 * - `format`: JSON, but none of the known formats
 * - `code`: a file of our own code that it needs could not be loaded, or is from another build
 * - `aborted`: nobody waits for the answer any more
 */
export type DataErrorKind =
  | 'config'
  | 'offline'
  | 'insecure'
  | 'network'
  | 'timeout'
  | 'status'
  | 'size'
  | 'json'
  | 'format'
  | 'code'
  | 'aborted';

interface DataErrorDetails {
  url: string;
  answerUrl?: string;
  status?: number | undefined;
  retryAfter?: number | undefined;
  body?: string;
  answer?: unknown;
  dropped?: number;
  cause?: unknown;
}

/** The only error that the data rooms throw. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly kind: DataErrorKind;
  /** What was asked for. */
  declare readonly url: string;
  /** HTTP status, for the kind `status`. */
  declare readonly status: number | undefined;
  /** Seconds after which the server wants to be asked again. */
  declare readonly retryAfter: number | undefined;
  /** Where the answer came from, after redirects, for the kinds `status` and `json`. */
  declare readonly answerUrl: string | undefined;
  /** What the endpoint has answered, for the kinds `status` and `json`. */
  declare readonly body: string | undefined;
  /** The JSON that is of no known format, for the kind `format`. */
  declare readonly answer: unknown;
  /** How many members of a list were unusable, for the kind `format`: all of them. */
  declare readonly dropped: number | undefined;

  constructor(kind: DataErrorKind, { cause, ...details }: DataErrorDetails) {
    super(`${kind} ${details.status ?? ''}: ${details.url}`, { cause });
    this.kind = kind;
    Object.assign(this, details);
    releaseCallers(this);
    releaseCallers(cause);
  }

  /** Anything that was thrown, as a DataError. */
  static from(thrown: unknown, url: string): DataError {
    return thrown instanceof DataError ? thrown : new DataError('format', { url, cause: thrown });
  }
}

/** Why a request is aborted: a text, because the error that engines make else keeps its callers, as below. */
export const NOBODY = 'Nobody waits for the answer any more.';

/**
 * Lets an error that may live as long as the page go of the objects whose methods were running, widgets among them. V8
 * keeps them for the text of `stack`, until somebody reads it.
 */
export function releaseCallers(error: unknown): void {
  if (error instanceof Error) Reflect.get(error, 'stack');
}
