import type { ReactiveElement } from 'lit';
import type { FeedController } from '../../controllers/feed-controller.js';
import type { DataError } from '../../data/errors.js';
import type { LoadState } from '../shared/load-state.js';

/** What the modules in `lazy/` get to work with: the element as they see it, and its feed. */
export interface LazyContext {
  host: ReactiveElement & {
    readonly more: 'button' | 'scroll' | 'none';
    readonly time: 'absolute' | 'relative';
    /** Whether there is a search field, and whether there are category chips. */
    readonly search: boolean;
    readonly filter: boolean;
    /** The category that the page itself has chosen. */
    readonly category: string;
    readonly debug: boolean;
    readonly timeZone: string;
    readonly noImages: boolean;
    readonly state: LoadState;
    readonly comments: string | undefined;
    loadMore(): Promise<void>;
  };
  feed: FeedController;
  /** Why other code in `lazy/` is not there. */
  missingCode(): DataError | undefined;
  /** Registers what shows comments; without it, the page has to do that. */
  loadComments(): Promise<unknown> | undefined;
}
