import { DataError, releaseCallers } from '../errors.js';

/**
 * Why a comment was not accepted:
 * - `field`: something in the form has to be mended, see `fields`
 * - `duplicate`: the same was sent before
 * - `rate`: too many in too short a time; welcome again after `retryAfter` seconds
 * - `closed`: the article takes no comments
 * - `auth`: the endpoint takes comments of known users only
 * - `offline`: no answer came: no connection, or one that broke or stalled
 * - `challenge`: nothing says that a person sends it: a challenge against spam was closed or has failed
 * - `gone`: the comment that it answers is not there any more
 * - `server`: the endpoint failed, or answered something else
 */
export type CommentErrorKind =
  'field' | 'duplicate' | 'rate' | 'closed' | 'auth' | 'offline' | 'challenge' | 'gone' | 'server';

/** The fields of the form. */
export type CommentField = 'content' | 'name' | 'email' | 'url';
/** What is wrong with a field: our form says it in the reader's language. */
type FieldProblemCode = 'required' | 'too_long' | 'invalid';

/** A field that the endpoint does not accept (RFC 9457: a member of `errors`). */
export interface FieldProblem {
  field: CommentField;
  code: FieldProblemCode;
}

interface Details {
  fields?: readonly FieldProblem[];
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** The only error that a comment service throws. */
export class CommentError extends Error {
  override readonly name = 'CommentError';
  readonly kind: CommentErrorKind;
  /** For the kind `field`. */
  readonly fields: readonly FieldProblem[];
  /** Seconds, for the kind `rate`. */
  readonly retryAfter: number | undefined;

  constructor(kind: CommentErrorKind, { fields = [], retryAfter, cause }: Details = {}) {
    super(kind, { cause });
    this.kind = kind;
    this.fields = fields;
    this.retryAfter = retryAfter;
    releaseCallers(this);
    releaseCallers(cause);
  }

  /** The comment may have been stored all the same: only the answer is missing or unreadable. */
  get isUncertain(): boolean {
    if (this.kind !== 'server') return this.kind === 'offline';
    const { kind, status = 0 } = this.cause instanceof DataError ? this.cause : {};
    const isRefused = status >= 400 && status < 500;
    return !isRefused && kind !== 'config' && kind !== 'insecure' && this.cause !== undefined;
  }

  /** The same may well succeed a little later. */
  get isPassing(): boolean {
    return this.kind === 'rate' || this.isUncertain;
  }
}
