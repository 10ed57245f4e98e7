import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataError } from '../data/errors.js';
import { reviveArticles } from '../data/feed/stored.js';
import { sourceKey, type FeedRequest } from '../data/feed/feed-request.js';
import type { Article, Page } from '../data/model.js';
import { isFresh } from '../data/store/cache.js';
import type { List } from '../data/store/list.js';
import { openFromPage, sharedArticles, sharedFeed, type SharedFeed } from './feed-store.js';
import { ShownArticles } from './shown-articles.js';

/** Subscribes its host to a feed: which articles are shown, and why not. */
export class FeedController implements ReactiveController {
  /** Further articles are on their way. */
  extending = false;
  /** How many articles have come by the last {@link showMore}; 0 for another request. */
  added = 0;
  /** What was asked for last. */
  request: FeedRequest | undefined;
  /** When what is shown came: milliseconds since 1970. */
  updatedAt: number | undefined;
  /** Where all of it comes from; undefined before the first {@link show}. */
  feed: SharedFeed | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #shown = new ShownArticles();
  #list: List<Page<Article>> | undefined;
  /** The list that `#shown` comes from: the last one stays until another query has its answer. */
  #shownList: List<Page<Article>> | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.request) this.#open(this.request);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Shows what `request` asks for, unless that is the same as before. */
  show(request: FeedRequest): void {
    const before = this.request;
    if (before && isSame(before, request)) return;
    if (!before || sourceKey(before) !== sourceKey(request)) this.#clear();
    this.request = request;
    this.added = 0;
    this.#shown.count = request.pageSize;
    this.#open(request);
  }

  /** The articles that are shown; the same array until they change. */
  get articles(): readonly Article[] {
    return this.#shown.articles;
  }

  /** What is known of the list; undefined until the first answer. */
  get page(): Page<Article> | undefined {
    return this.#shown.page;
  }

  /** Number of articles in the whole list; undefined when nobody can say yet. */
  get total(): number | undefined {
    return this.#shown.total;
  }

  /** Whether there are articles behind those that are shown. */
  get hasMore(): boolean {
    return this.#shown.hasMore;
  }

  /** Why the last request failed; undefined after one that succeeded. */
  get error(): DataError | undefined {
    return this.#list?.snapshot.error;
  }

  /** A request for this list is under way. */
  get pending(): boolean {
    return this.#list?.snapshot.pending ?? false;
  }

  /** The answer to another query is on its way; what is shown answers the last one. */
  get busy(): boolean {
    return this.pending && this.#shownList !== this.#list;
  }

  /** Shows up to `pageSize` further articles. */
  async showMore(): Promise<void> {
    const list = this.#list;
    const wanted = this.#shown.count + (this.request?.pageSize ?? 0);
    const missing = this.#shown.missing(wanted);
    this.extending = true;
    this.added = 0;
    this.#host.requestUpdate();
    if (missing > 0) await list?.more(missing);
    if (list !== this.#list) return; // something else was asked for in the meantime
    const before = this.articles.length;
    if (this.#shown.missing(this.#shown.count) < 0) this.#shown.count = wanted;
    this.extending = false;
    this.added = this.articles.length - before;
    this.#host.requestUpdate();
  }

  /** Asks the endpoint again. @param force drops a request that is under way */
  async refresh(force = false): Promise<void> {
    await this.#list?.refresh(this.#shown.count, force);
  }

  /** Another feed: nothing of the old one stays on show. */
  #clear(): void {
    this.#shown.show(undefined);
    this.#shownList = undefined;
    this.updatedAt = undefined;
  }

  /** Subscribes to the list that answers a request, and asks for what is missing. */
  #open(request: FeedRequest): void {
    this.hostDisconnected();
    this.extending = false;
    this.feed = sharedFeed(request);
    const list = sharedArticles(request, this.feed);
    this.#list = list;
    this.#leave = list.subscribe(() => this.#handleChange(list));
    this.#handleChange(list);
    void this.#load(request, list);
  }

  /** Asks for what is missing. What stands in the page and is fresh is as good as an answer of the endpoint. */
  async #load(request: FeedRequest, list: List<Page<Article>>): Promise<void> {
    const { url, inlineTime, cache } = request;
    const { updatedAt = 0 } = list.snapshot;
    const isAnswer = isFresh(inlineTime, cache) && inlineTime > updatedAt;
    if (url && (isAnswer || !this.page)) {
      const shown = this.#showInline(request, isAnswer ? list : undefined);
      if (isAnswer) await shown;
    }
    if (this.#list === list) await list.load(this.#shown.count, cache ?? 0);
  }

  /**
   * Shows the feed that stands in the page until the endpoint, which counts, has answered.
   * @param list takes it for an answer
   */
  async #showInline(request: FeedRequest, list?: List<Page<Article>>): Promise<void> {
    const { inline, inlineTime: updatedAt, pageSize, query } = request;
    if (!inline) return;
    const source = await openFromPage(inline).catch(() => undefined);
    const found = await source?.load({}, pageSize, new AbortController().signal);
    if (!found || this.request !== request) return;
    if (list) {
      const page = reviveArticles(found, () => sharedFeed(request).open(), query);
      await list.run(() => Promise.resolve({ page, updatedAt }));
    } else if (!this.page) {
      this.#shown.show(found);
      this.#host.requestUpdate();
    }
  }

  /** Shows what has come: after a refresh no article goes that the reader sees. */
  #handleChange(list: List<Page<Article>>): void {
    const { page, updatedAt } = list.snapshot;
    // While another query is on its way, the old answer stays readable.
    if (page) {
      const isRefresh = this.#shownList === list && this.updatedAt !== updatedAt;
      if (isRefresh) this.#shown.refresh(page);
      else this.#shown.show(page);
      this.#shownList = list;
      this.updatedAt = updatedAt;
    }
    this.#host.requestUpdate();
  }
}

/** Whether two requests ask for the same. A feed that stands in the page may be long: it is compared, never written. */
function isSame({ query: one, ...request }: FeedRequest, other: FeedRequest): boolean {
  const { search, category } = other.query;
  return (
    one.search === search &&
    one.category === category &&
    request.url === other.url &&
    request.format === other.format &&
    request.map === other.map &&
    request.inline === other.inline &&
    request.pageSize === other.pageSize &&
    request.cache === other.cache
  );
}
