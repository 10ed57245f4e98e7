import type { CommentDraft } from '../model.js';
import { listUrl } from './list-url.js';
import { isSameText } from './same-text.js';
import type { Receipt } from './service.js';
import { listWordPress } from './wordpress.js';

/** Comments that are looked through. */
const LATEST = 100;

/**
 * WordPress refuses as a duplicate what it has stored: an earlier try whose answer got lost, or the same request, which
 * browsers send again by themselves when a connection ends without an answer. So it is stored; whether it is
 * published, the list says.
 */
export async function findInWordPress(
  url: string,
  { post, content, author }: CommentDraft,
  signal: AbortSignal,
): Promise<Receipt> {
  const address = listUrl({ kind: 'wordpress', url }, { post, order: 'desc', count: LATEST });
  const { items } = await listWordPress(address, (name) => name, signal).catch(() => ({
    items: [],
  }));
  const found = items.find(
    (each) =>
      isSameText(author.name, each.author.name, true) && isSameText(content, each.html ?? '', true),
  );
  return found ? { id: found.id, status: 'approved' } : { id: '', status: 'held' };
}
