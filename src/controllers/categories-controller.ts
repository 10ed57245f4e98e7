import type { ReactiveControllerHost } from 'lit';
import { sourceKey } from '../data/feed/feed-request.js';
import { reviveCategories } from '../data/feed/stored-categories.js';
import type { Category, Page } from '../data/model.js';
import type { FeedController } from './feed-controller.js';
import { ListController } from './list-controller.js';

/** More than there are to choose from. */
const ALL = 1000;

/** Subscribes its host to the categories of the feed that it shows. */
export class CategoriesController extends ListController<Page<Category>> {
  readonly #feed: FeedController;

  constructor(host: ReactiveControllerHost, feed: FeedController) {
    super(host);
    this.#feed = feed;
  }

  get items(): readonly Category[] {
    return this.page?.items ?? [];
  }

  hostUpdated(): void {
    const { request } = this.#feed;
    if (!request) return;
    const { cache, url = document.baseURI } = request;
    const load = (_: number, signal: AbortSignal): Promise<Page<Category>> =>
      this.#feed.categories(signal);
    const revive = cache === undefined ? undefined : reviveCategories;
    const key = `${sourceKey(request)} categories`;
    this.open(key, { url, load, revive }, { count: ALL, maxAge: cache ?? 0 });
  }
}
