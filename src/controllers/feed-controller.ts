import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataError } from '../data/errors.js';
import { openFeed, openInlineFeed } from '../data/feed/feed.js';
import type { FeedFormat } from '../data/feed/format.js';
import { reviveArticles } from '../data/feed/stored.js';
import type { Article, Category, FeedQuery, FeedSource, Page } from '../data/model.js';
import type { Snapshot } from '../data/store/resource.js';
import { sharedList, type List as SharedList } from '../data/store/list.js';
import { toPlainText } from '../text/plain-text.js';

/** What the element is asked to show. */
export interface FeedRequest {
  /** Absolute URL of the endpoint; missing when the page itself holds the feed. */
  url: string | undefined;
  format: FeedFormat;
  map: string;
  /** Text of the feed that stands in the page. */
  inline: string | undefined;
  query: FeedQuery;
  pageSize: number;
  /** Seconds for which a stored copy is fresh; undefined stores nothing. */
  cache: number | undefined;
}

/**
 * - `idle`: nothing was asked for yet
 * - `loading`: nothing to show yet
 * - `ready`, `empty`: the endpoint's answer is shown; it has articles, or none
 * - `stale`: articles are shown, but the last try to refresh them failed
 * - `offline`, `error`: there is nothing to show, and why
 */
export type FeedState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'offline' | 'error';

type List = SharedList<Page<Article>>;

const NOTHING: Snapshot<Page<Article>> = { pending: false };

/** Opened feeds by what opens them: widgets with one source share its documents. */
const sources = new Map<string, OpenSource>();

/** Opens a feed when it is first needed: a fresh copy needs neither the feed nor its code. */
type OpenSource = () => Promise<FeedSource>;

/** Subscribes its host to a feed: which articles there are, how many of them are shown, and why not. */
export class FeedController implements ReactiveController {
  /** The articles that are shown; the same array until they change. */
  articles: readonly Article[] = [];
  /** Further articles are on their way. */
  extending = false;
  readonly #host: ReactiveControllerHost;
  #request: FeedRequest | undefined;
  #source: OpenSource | undefined;
  #list: List | undefined;
  /** The list that `#shown` comes from: the last one stays until another query has its answer. */
  #shownList: List | undefined;
  #shown = NOTHING;
  #count = 0;
  #leave: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#request) this.#open(this.#request);
  }

  hostDisconnected(): void {
    for (const leave of this.#leave.splice(0)) leave();
  }

  /** Shows what `request` asks for. @returns false when that is the same as before */
  show(request: FeedRequest): boolean {
    const before = this.#request;
    if (JSON.stringify(before) === JSON.stringify(request)) return false;
    if (!before || sourceKey(before) !== sourceKey(request)) this.#shown = NOTHING;
    this.#request = request;
    this.#count = request.pageSize;
    this.#open(request);
    return true;
  }

  /** What was asked for last. */
  get request(): FeedRequest | undefined {
    return this.#request;
  }

  get state(): FeedState {
    const { error, page } = this;
    if (page) return !page.items.length ? 'empty' : error ? 'stale' : 'ready';
    if (error) return error.kind === 'offline' ? 'offline' : 'error';
    return this.#request ? 'loading' : 'idle';
  }

  /** What is known of the list; undefined until the first answer. */
  get page(): Page<Article> | undefined {
    return this.#shown.page;
  }

  /** When `page` came: milliseconds since 1970. */
  get updatedAt(): number | undefined {
    return this.#shown.updatedAt;
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

  get hasMore(): boolean {
    const { page } = this;
    return page !== undefined && (page.more !== undefined || page.items.length > this.#count);
  }

  /** Number of articles in the whole list; undefined when nobody can say yet. */
  get total(): number | undefined {
    const { page } = this;
    return page?.total ?? (page?.more ? undefined : page?.items.length);
  }

  /** Shows up to `pageSize` further articles. */
  async more(): Promise<void> {
    const wanted = this.#count + (this.#request?.pageSize ?? 0);
    const missing = wanted - (this.page?.items.length ?? 0);
    this.extending = true;
    this.#update();
    if (missing > 0) await this.#list?.more(missing);
    this.extending = false;
    if (this.page && this.page.items.length > this.#count) this.#count = wanted;
    this.#update();
  }

  /** The categories that a reader can choose from. @throws DataError */
  async categories(signal: AbortSignal): Promise<Page<Category>> {
    return (await (await this.#source?.())?.categories(signal)) ?? { items: [], dropped: 0 };
  }

  /** Asks the endpoint again. @param force drops a request that is under way */
  async refresh(force = false): Promise<void> {
    await this.#list?.refresh(this.#count, force);
  }

  /** The article's body as HTML that nobody has vetted. @throws DataError */
  async body(article: Article, signal: AbortSignal): Promise<string> {
    return (await (await this.#source?.())?.body(article, signal)) ?? '';
  }

  #open(request: FeedRequest): void {
    this.hostDisconnected();
    this.#source = openSource(request);
    const list = openList(request, this.#source);
    this.#list = list;
    this.#leave.push(list.subscribe(() => this.#handleChange()));
    this.#handleChange();
    if (request.url && request.inline && !this.page) void this.#showInline(request.inline);
    void list.load(this.#count, request.cache ?? 0);
  }

  /** Shows the feed that stands in the page until the endpoint, which counts, has answered. */
  async #showInline(json: string): Promise<void> {
    const source = await openInlineFeed(json, document.baseURI, toPlainText).catch(() => undefined);
    const page = await source?.load({}, this.#count, new AbortController().signal);
    if (this.page || !page) return;
    this.#shown = { page, pending: true };
    this.#update();
  }

  #handleChange(): void {
    const next = this.#list?.snapshot ?? NOTHING;
    const { page: before, updatedAt } = this.#shown;
    // While another query is on its way, the old answer stays readable.
    if (next.page) {
      const isRefresh = this.#shownList === this.#list && updatedAt !== next.updatedAt;
      if (isRefresh && before) this.#keepInView(before.items, next.page.items);
      this.#shown = next;
      this.#shownList = this.#list;
    }
    this.#update();
  }

  /** New articles at the top do not push the last ones out of what the reader sees. */
  #keepInView(before: readonly Article[], now: readonly Article[]): void {
    const known = new Set(before.map(({ id }) => id));
    this.#count += now.slice(0, this.#count).filter(({ id }) => !known.has(id)).length;
  }

  #update(): void {
    const items = this.page?.items ?? [];
    const shown = items.slice(0, this.#count);
    const isSame =
      shown.length === this.articles.length && shown.every((it, i) => it === this.articles[i]);
    if (!isSame) this.articles = shown;
    this.#host.requestUpdate();
  }
}

/** What is shown, whatever the query. */
export function sourceKey({ url, format, map, inline }: FeedRequest): string {
  return [format, map, url ?? inline].join(' ');
}

function openSource(request: FeedRequest): OpenSource {
  const key = sourceKey(request);
  const known = sources.get(key);
  if (known) return known;
  const { url, inline } = request;
  const toText = toPlainText;
  let source: Promise<FeedSource> | undefined;
  const open = (): Promise<FeedSource> =>
    (source ??= (
      url ? openFeed({ ...request, url, toText }) : openInlineFeed(inline, document.baseURI, toText)
    ).catch((error: unknown) => {
      source = undefined; // the next one to ask tries again
      throw error;
    }));
  sources.set(key, open);
  return open;
}

/** The list that every widget with this request shares, stored where that makes sense. */
function openList(request: FeedRequest, open: OpenSource): List {
  const { query, url, cache } = request;
  const isStored = url && cache !== undefined && !query.search;
  return sharedList([sourceKey(request), JSON.stringify(query), isStored].join(' '), {
    load: async (count, signal) => (await open()).load(query, count, signal),
    revive: isStored ? (stored) => reviveArticles(stored, open, query) : undefined,
  });
}
