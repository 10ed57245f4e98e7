import { DataError } from '../data/errors.js';
import { openFeed } from '../data/feed/feed.js';
import type { FeedFormat } from '../data/feed/format.js';
import type { Article, FeedSource, Page } from '../data/model.js';
import { loadPartners, type Partners } from '../data/partners/partners.js';
import { htmlToText } from './html-to-text.js';
import { PageError } from './page-error.js';

/** What a `<news-feed>` asks for. */
export interface NewsRequest {
  readonly url: string;
  readonly format: FeedFormat;
  readonly map: string;
  readonly category: string;
  readonly pageSize: number;
}

/** What was asked for in one run of the command: each source once, however many elements show it. */
export class Sources {
  readonly #feeds = new Map<string, Promise<FeedSource>>();
  readonly #pages = new Map<string, { count: number; page: Promise<Page<Article>> }>();
  readonly #partners = new Map<string, Promise<Partners>>();
  readonly #counts = new Map<string, number>();

  /** Says how many articles will be wanted, so that one request brings enough for all elements. */
  expect(request: NewsRequest): void {
    const key = pageKey(request);
    this.#counts.set(key, Math.max(this.#counts.get(key) ?? 0, request.pageSize));
  }

  /** @throws PageError */
  async news(request: NewsRequest): Promise<Page<Article>> {
    const key = pageKey(request);
    const count = Math.max(this.#counts.get(key) ?? 0, request.pageSize);
    const known = this.#pages.get(key);
    const page = known && known.count >= count ? known.page : this.#loadNews(request, count);
    this.#pages.set(key, { count, page });
    return explain(request.url, page);
  }

  /** @throws PageError */
  async partners(url: string): Promise<Partners> {
    const known = this.#partners.get(url) ?? loadPartners(url, new AbortController().signal);
    this.#partners.set(url, known);
    return explain(url, known);
  }

  async #loadNews(request: NewsRequest, count: number): Promise<Page<Article>> {
    const { url, format, map, category } = request;
    const key = feedKey(request);
    const feed = this.#feeds.get(key) ?? openFeed({ url, format, map, toText: htmlToText });
    this.#feeds.set(key, feed);
    return (await feed).load({ category }, count, new AbortController().signal);
  }
}

const feedKey = ({ url, format, map }: NewsRequest): string => JSON.stringify([url, format, map]);
const pageKey = (request: NewsRequest): string => `${feedKey(request)} ${request.category}`;

/** Says of an answer that did not come what `data/` knows of the reason. */
async function explain<T>(url: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (thrown) {
    const { kind, status } = DataError.from(thrown, url);
    throw new PageError(`${url} gives nothing that can be shown: ${kind} ${status ?? ''}`.trim());
  }
}
