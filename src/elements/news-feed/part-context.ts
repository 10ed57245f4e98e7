import type { ReactiveElement } from 'lit';
import type { FeedController } from '../../controllers/feed-controller.js';

/** What the parts in `parts/` get to work with: the element as they see it, and its feed. */
export interface PartContext {
  host: ReactiveElement & {
    readonly more: 'button' | 'scroll' | 'none';
    readonly time: 'absolute' | 'relative';
    readonly refresh: number;
    loadMore(): Promise<void>;
  };
  feed: FeedController;
}
