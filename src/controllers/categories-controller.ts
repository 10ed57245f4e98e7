import type { ReactiveControllerHost } from 'lit';
import { sourceKey, type FeedRequest } from '../data/feed/feed-request.js';
import { reviveCategories } from '../data/feed/stored-categories.js';
import type { Category, Page } from '../data/model.js';
import type { ListOptions } from '../data/store/list.js';
import type { FeedController } from './feed-controller.js';
import type { SharedFeed } from './feed-store.js';
import { ListController } from './list-controller.js';

/** More than there are to choose from. */
const ALL = 1000;

/** Subscribes its host to the categories of the feed that it shows. */
export class CategoriesController extends ListController<Page<Category>> {
  readonly #feed: FeedController;
  /** Whose categories are shown. */
  #shown: SharedFeed | undefined;

  constructor(host: ReactiveControllerHost, feed: FeedController) {
    super(host);
    this.#feed = feed;
  }

  get items(): readonly Category[] {
    return this.page?.items ?? [];
  }

  hostUpdated(): void {
    const { request, feed } = this.#feed;
    if (!request || !feed || feed === this.#shown) return;
    this.#shown = feed;
    const wanted = { count: ALL, maxAge: request.cache ?? 0 };
    this.open(`${sourceKey(request)} categories`, new CategoryLoader(request, feed), wanted);
  }
}

/** How the categories of a feed are loaded: a class, as all that lives as long as the page (see `feed-store.ts`). */
class CategoryLoader implements ListOptions<Page<Category>> {
  readonly url: string;
  readonly revive: ListOptions<Page<Category>>['revive'];
  readonly #feed: SharedFeed;

  constructor({ url = document.baseURI, cache }: FeedRequest, feed: SharedFeed) {
    this.url = url;
    this.revive = cache === undefined ? undefined : reviveCategories;
    this.#feed = feed;
  }

  load(_: number, signal: AbortSignal): Promise<Page<Category>> {
    return this.#feed.categories(signal);
  }
}
