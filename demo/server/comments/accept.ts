import type { Draft } from './draft.js';
import { FloodLimit, type FloodOptions } from './flood.js';
import { Problem } from './problem.js';
import type { CommentStore, StoredComment } from './store.js';

export interface AcceptOptions {
  /** Whether a new comment waits for somebody to approve it. */
  moderation?: 'hold' | 'approve';
  flood?: FloodOptions;
  /** The posts that take no comments. */
  isClosed?: (post: string) => boolean;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** Stores a comment of a client, or gives the one that was stored under its key. @throws Problem */
export type Accept = (draft: Draft, client: string) => StoredComment;

/** The steps after the checks of `readDraft`. A known key comes first: it is never refused. */
export function createAccept(store: CommentStore, options: AcceptOptions): Accept {
  const { moderation = 'hold', isClosed = () => false, now = Date.now } = options;
  const flood = new FloodLimit(options.flood ?? { comments: 5, seconds: 60 });
  const status = moderation === 'hold' ? 'held' : 'approved';

  function check(draft: Draft): void {
    if (isClosed(draft.post)) throw new Problem('closed');
    if (draft.parent && !store.isApproved(draft.parent, draft.post)) {
      throw new Problem('invalid', { errors: [{ field: 'parent', code: 'invalid' }] });
    }
    if (store.hasSame(draft)) throw new Problem('duplicate');
  }

  return (draft, client) =>
    store.transact(() => {
      const earlier = store.findByKey(draft.key);
      if (earlier) return earlier;
      check(draft);
      const time = now();
      const retryAfter = flood.take(client, time);
      if (retryAfter) throw new Problem('rate', { retryAfter });
      const published = new Date(time).toISOString();
      return store.add({ ...draft, status, answered: status, published });
    });
}
