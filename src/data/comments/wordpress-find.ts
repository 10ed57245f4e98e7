import type { CommentDraft } from '../model.js';
import { listUrl } from './list-url.js';
import { isSameText } from './same-text.js';
import type { Receipt } from './service.js';
import { toCommentError } from './to-comment-error.js';
import { listWordPress } from './wordpress.js';

/** Comments that are looked through. */
const LATEST = 100;

/**
 * WordPress refuses as a duplicate what it has stored: an earlier try whose answer got lost, or the same request, which
 * browsers send again by themselves when a connection ends without an answer. So it is stored; whether it is
 * published, the list says.
 * @throws CommentError when the list does not answer now
 */
export async function findInWordPress(
  url: string,
  { post, content, author }: CommentDraft,
  signal: AbortSignal,
): Promise<Receipt> {
  const address = listUrl({ kind: 'wordpress', url }, { post, order: 'desc', count: LATEST });
  const { items } = await listWordPress(address, (name) => name, signal).catch(
    (thrown: unknown) => {
      // Asked once more a little later, the list may well say whether it is published.
      const error = toCommentError(thrown, () => undefined);
      if (error.isPassing) throw error;
      return { items: [] };
    },
  );
  const found = items.find(
    (each) =>
      isSameText(author.name, each.author.name, true) && isSameText(content, each.html ?? '', true),
  );
  return found ? { id: found.id, status: 'approved' } : { id: '', status: 'held' };
}
