import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataError } from '../data/errors.js';
import { sourceKey, type FeedRequest } from '../data/feed/feed-request.js';
import type { Article, Category, Page } from '../data/model.js';
import type { List } from '../data/store/list.js';
import { openFromPage, sharedArticles, sharedSource, type OpenSource } from './feed-store.js';
import { ShownArticles } from './shown-articles.js';

/**
 * - `idle`: nothing was asked for yet
 * - `loading`: nothing to show yet
 * - `ready`, `empty`: the endpoint's answer is shown; it has articles, or none
 * - `stale`: articles are shown, but the last try to refresh them failed
 * - `offline`, `error`: there is nothing to show, and why
 */
export type FeedState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'offline' | 'error';

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
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  readonly #shown = new ShownArticles();
  #source: OpenSource | undefined;
  #list: List<Page<Article>> | undefined;
  /** The list that `#shown` comes from: the last one stays until another query has its answer. */
  #shownList: List<Page<Article>> | undefined;
  #leave: (() => void) | undefined;

  /** @param onChange called whenever there is something else to show, before the host is rendered */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
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
    if (JSON.stringify(before) === JSON.stringify(request)) return;
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

  get state(): FeedState {
    const { error, page } = this;
    if (page) return !page.items.length ? 'empty' : error ? 'stale' : 'ready';
    if (error) return error.kind === 'offline' ? 'offline' : 'error';
    return this.request ? 'loading' : 'idle';
  }

  /** What is known of the list; undefined until the first answer. */
  get page(): Page<Article> | undefined {
    return this.#shown.page;
  }

  /** Number of articles in the whole list; undefined when nobody can say yet. */
  get total(): number | undefined {
    return this.#shown.total;
  }

  get hasMore(): boolean {
    return this.#shown.hasMore;
  }

  /** Why the last request failed; undefined after one that succeeded. */
  get error(): DataError | undefined {
    return this.#list?.snapshot.error;
  }

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
    this.#changed();
    if (missing > 0) await list?.more(missing);
    if (list !== this.#list) return; // something else was asked for in the meantime
    const before = this.articles.length;
    if (this.#shown.missing(this.#shown.count) < 0) this.#shown.count = wanted;
    this.extending = false;
    this.added = this.articles.length - before;
    this.#changed();
  }

  /** Asks the endpoint again. @param force drops a request that is under way */
  async refresh(force = false): Promise<void> {
    await this.#list?.refresh(this.#shown.count, force);
  }

  /** The categories that a reader can choose from. @throws DataError */
  async categories(signal: AbortSignal): Promise<Page<Category>> {
    return (await (await this.#source?.())?.categories(signal)) ?? { items: [], dropped: 0 };
  }

  /** The article's body as HTML that nobody has vetted. @throws DataError */
  async body(article: Article, signal: AbortSignal): Promise<string> {
    return (await (await this.#source?.())?.body(article, signal)) ?? '';
  }

  #clear(): void {
    this.#shown.show(undefined);
    this.#shownList = undefined;
    this.updatedAt = undefined;
  }

  #open(request: FeedRequest): void {
    this.hostDisconnected();
    this.extending = false;
    this.#source = sharedSource(request);
    const list = sharedArticles(request, this.#source);
    this.#list = list;
    this.#leave = list.subscribe(() => this.#handleChange(list));
    this.#handleChange(list);
    if (request.url && !this.page) void this.#showInline(request);
    void list.load(this.#shown.count, request.cache ?? 0);
  }

  /** Shows the feed that stands in the page until the endpoint, which counts, has answered. */
  async #showInline(request: FeedRequest): Promise<void> {
    if (!request.inline) return;
    const source = await openFromPage(request.inline).catch(() => undefined);
    const page = await source?.load({}, request.pageSize, new AbortController().signal);
    if (!page || this.page || this.request !== request) return;
    this.#shown.show(page);
    this.#changed();
  }

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
    this.#changed();
  }

  #changed(): void {
    this.#host.requestUpdate();
    this.#onChange();
  }
}
