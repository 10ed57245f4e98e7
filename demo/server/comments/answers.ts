import { Problem } from './problem.js';
import { tidy } from './draft.js';
import type { CommentStore, StoredComment } from './store.js';

/** What readers may know of a comment: everything but the e-mail address. */
function toItem({ id, parent, name, url, content, published }: StoredComment) {
  return {
    id: String(id),
    parent: parent ? String(parent) : 0,
    author: { name, url },
    content_text: content,
    date_published: published,
  };
}

/** The answer to a comment that was sent, and the same to every repetition. */
export function toReceipt(comment: StoredComment) {
  return { ...toItem(comment), status: comment.answered };
}

/** A number from the query between 1 and `max`; the fallback for anything that is none. */
function positive(value: string | null, fallback: number, max: number): number {
  const number = Math.trunc(Number(value));
  return number >= 1 ? Math.min(number, max) : fallback;
}

/** The page of a post's comments that an address asks for. @throws Problem without a post */
export function commentPage(url: URL, store: CommentStore) {
  const query = url.searchParams;
  const post = tidy(query.get('post') ?? '');
  if (!post) throw new Problem('invalid', { errors: [{ field: 'post', code: 'required' }] });
  const page = positive(query.get('page'), 1, 1_000_000);
  const count = positive(query.get('per_page'), 20, 100);
  const order = query.get('order') === 'desc' ? 'desc' : 'asc';
  const { items, total } = store.list({ post, order, count, offset: (page - 1) * count });
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return {
    items: items.map(toItem),
    total,
    ...(page * count < total && { next_url: next.href }),
  };
}
