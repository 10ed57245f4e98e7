import type { CommentError } from '../../../../src/data/comments/errors.js';
import type { QueueEntry } from '../../../../src/data/comments/queue.js';

/** What a comment on its way may say, whatever its state is. */
interface EntryDetails {
  state: QueueEntry['state'];
  error?: CommentError | undefined;
  retryAt?: number | undefined;
}

/** Reads an entry without asking which state it is in. */
export function detailsOf(entry: QueueEntry | undefined): EntryDetails {
  if (!entry) throw new Error('Nothing is on its way.');
  return { ...entry };
}
