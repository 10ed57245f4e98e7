import type { CommentError } from '../../../../data/comments/errors.js';
import type { Receipt } from '../../../../data/comments/service.js';
import { warn } from '../../../shared/warnings.js';
import { CommentFormErrorEvent, CommentFormSentEvent } from '../../events.js';
import type { FormContext } from '../../form-context.js';

/** Tells the reader and the page that a comment is stored. */
export function tellStored({ host, advance }: FormContext, key: string, receipt: Receipt): void {
  advance({ type: 'store', key, receipt });
  host.dispatchEvent(new CommentFormSentEvent(receipt.id, receipt.status));
}

/** Tells the page that a comment was not sent. @param isQueued whether it is tried again */
export function tellFailure(
  host: FormContext['host'],
  error: CommentError,
  isQueued: boolean,
): void {
  // The page's owner reads the cause; the reader has a sentence.
  if (host.debug) warn(host, `${error.kind}: ${String(error.cause ?? '')}`);
  host.dispatchEvent(new CommentFormErrorEvent(error, isQueued));
}
