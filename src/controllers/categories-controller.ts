import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sourceKey } from '../data/feed/feed-request.js';
import { reviveCategories } from '../data/feed/stored-categories.js';
import type { Category, Page } from '../data/model.js';
import { sharedList, type List } from '../data/store/list.js';
import type { FeedController } from './feed-controller.js';

/** More than there are to choose from. */
const ALL = 1000;

/** Subscribes its host to the categories of the feed that it shows. */
export class CategoriesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #feed: FeedController;
  #key: string | undefined;
  #list: List<Page<Category>> | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, feed: FeedController) {
    this.#host = host;
    this.#feed = feed;
    host.addController(this);
  }

  get items(): readonly Category[] {
    return this.#list?.snapshot.page?.items ?? [];
  }

  hostUpdated(): void {
    const { request } = this.#feed;
    const key = request && sourceKey(request);
    if (!request || key === this.#key) return;
    const { cache } = request;
    this.hostDisconnected();
    this.#key = key;
    this.#list = sharedList(`${key} categories`, {
      load: (_, signal) => this.#feed.categories(signal),
      revive: cache === undefined ? undefined : reviveCategories,
    });
    this.#leave = this.#list.subscribe(() => this.#host.requestUpdate());
    void this.#list.load(ALL, cache ?? 0);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#key = undefined;
  }
}
