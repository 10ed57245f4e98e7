import { DataError } from '../errors.js';
import { toJson } from '../json-text.js';
import { CommentError, type CommentErrorKind, type FieldProblem } from './errors.js';

/** Seconds after which somebody who writes too much is welcome again, when nobody says it. */
const DEFAULT_RETRY_AFTER = 15;

/** What is wrong, for a code of the endpoint; undefined when the code says nothing. */
export type ErrorReader = (body: unknown) => [CommentErrorKind, FieldProblem[]?] | undefined;

/** Any failure of a request, as a CommentError. @param read understands the endpoint's own codes */
export function toCommentError(thrown: unknown, read: ErrorReader): CommentError {
  if (thrown instanceof CommentError) return thrown;
  if (!(thrown instanceof DataError)) return new CommentError('server', { cause: thrown });
  const { kind, status, body } = thrown;
  const [meaning, fields = []] = read(toJson(body ?? '')) ?? [kindOf(kind, status)];
  const retryAfter = thrown.retryAfter ?? (meaning === 'rate' ? DEFAULT_RETRY_AFTER : undefined);
  return new CommentError(meaning, { fields, retryAfter, cause: thrown });
}

function kindOf(kind: DataError['kind'], status: number | undefined): CommentErrorKind {
  if (kind === 'offline' || kind === 'network' || kind === 'timeout' || kind === 'aborted') {
    return 'offline';
  }
  if (status === 429) return 'rate';
  return status === 401 ? 'auth' : 'server';
}
