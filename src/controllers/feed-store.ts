import { openFeed, openInlineFeed } from '../data/feed/feed.js';
import { isStored, listKey, sourceKey, type FeedRequest } from '../data/feed/feed-request.js';
import { reviveArticles } from '../data/feed/stored.js';
import type { Article, Category, Detail, FeedQuery, FeedSource, Page } from '../data/model.js';
import { sharedList, type List, type ListOptions } from '../data/store/list.js';
import { toPlainText } from '../text/plain-text.js';

/**
 * A feed that all widgets with one source share; opened when it is first needed, because a fresh copy needs neither the
 * feed nor its code.
 *
 * What is shared lives as long as the page, so these are classes: functions that are made in one scope hold on to all
 * of it, and a minifier may put one function into another, even into a method of a widget that leaves the page.
 */
export class SharedFeed {
  readonly #request: FeedRequest;
  #source: Promise<FeedSource> | undefined;

  constructor(request: FeedRequest) {
    this.#request = request;
  }

  /** Opens it, once. @throws DataError */
  open(): Promise<FeedSource> {
    return (this.#source ??= openSource(this.#request).catch((error: unknown) => {
      this.#source = undefined; // the next one to ask tries again
      throw error;
    }));
  }

  /** The categories that a reader can choose from. @throws DataError */
  async categories(signal: AbortSignal): Promise<Page<Category>> {
    return (await this.open()).categories(signal);
  }

  /** What the source says of one article, unchecked. @throws DataError */
  async detail(article: Article, signal: AbortSignal): Promise<Detail> {
    return (await this.open()).detail(article, signal);
  }
}

/** The articles of a feed that answer a query, stored where that makes sense. */
class ArticleLoader implements ListOptions<Page<Article>> {
  readonly url: string;
  readonly revive: ListOptions<Page<Article>>['revive'];
  readonly #feed: SharedFeed;
  readonly #query: FeedQuery;

  constructor(request: FeedRequest, feed: SharedFeed) {
    const { url = document.baseURI, query } = request;
    this.url = url;
    this.#feed = feed;
    this.#query = query;
    this.revive = isStored(request)
      ? (stored) => reviveArticles(stored, () => feed.open(), query)
      : undefined;
  }

  async load(count: number, signal: AbortSignal): Promise<Page<Article>> {
    return (await this.#feed.open()).load(this.#query, count, signal);
  }
}

const feeds = new Map<string, SharedFeed>();

/** The feed that every widget with this source shares. */
export function sharedFeed(request: FeedRequest): SharedFeed {
  const key = sourceKey(request);
  const feed = feeds.get(key) ?? new SharedFeed(request);
  feeds.set(key, feed);
  return feed;
}

/** The list that every widget with this request shares. */
export function sharedArticles(request: FeedRequest, feed: SharedFeed): List<Page<Article>> {
  return sharedList(listKey(request), new ArticleLoader(request, feed));
}

/** The feed that stands in the page. @throws DataError */
export function openFromPage(json: string | undefined): Promise<FeedSource> {
  return openInlineFeed(json, document.baseURI, toPlainText);
}

function openSource(request: FeedRequest): Promise<FeedSource> {
  const { url, inline } = request;
  return url ? openFeed({ ...request, url, toText: toPlainText }) : openFromPage(inline);
}
