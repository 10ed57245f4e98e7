import type { Author } from './drafts.js';
import type { CommentError } from './errors.js';
import { toCommentError } from './to-comment-error.js';
import type { QueuedRecord } from './records.js';
import type { CommentService, Receipt } from './service.js';

/** What came of a try: the comment is stored, or why not, and whether it may be stored all the same. */
type Outcome = { receipt: Receipt } | { error: CommentError; isUncertain: boolean };

/** Asks an endpoint once to store a comment. Never rejects. */
export async function deliver(
  create: CommentService['create'],
  comment: Omit<QueuedRecord, 'state' | 'author'> & { author: Author },
): Promise<Outcome> {
  const { key, post, parent, author, content, lang, extra, isUncertain } = comment;
  try {
    const draft = { post, parent, author, content, lang, key, ...(extra && { extra }) };
    return { receipt: await create(draft, new AbortController().signal) };
  } catch (thrown) {
    const error = toCommentError(thrown, () => undefined);
    // The endpoint has it from an earlier try, whose answer got lost.
    if (error.kind === 'duplicate' && isUncertain) return { receipt: { id: '', status: 'held' } };
    return { error, isUncertain: isUncertain || error.isUncertain };
  }
}
