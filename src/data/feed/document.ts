import { DataError } from '../errors.js';
import type { Article, Category, Detail, FeedSource, Page } from '../model.js';
import { requestJson, type Request } from '../net/request.js';
import { SharedRequest } from '../net/shared-request.js';
import { nextUrl } from '../net/next-url.js';
import type { FeedDocument } from './format.js';
import { matches } from './query.js';
import { Steps } from './steps.js';

/** Reads the JSON of one document. @throws DataError of kind `format` */
export type ReadDocument = (json: unknown, url: string) => FeedDocument;

interface DocumentOptions {
  /** The first document, where it stands in the page itself. */
  inline?: FeedDocument;
  /** Asks for documents. */
  request?: Request | undefined;
}

/** A feed of documents that starts at `url`. */
export function openDocuments(
  url: string,
  read: ReadDocument,
  { inline, request: ask = requestJson }: DocumentOptions = {},
): FeedSource {
  const details = new Details();
  const request = async (address: string, signal: AbortSignal): Promise<FeedDocument> => {
    const answer = await ask(address, signal);
    return read(answer.json, answer.url);
  };
  let latest: SharedRequest<FeedDocument> | undefined;

  /** The first document, asked for once for all that look into it; a failure is not kept. */
  const first = (signal: AbortSignal, again: boolean): Promise<FeedDocument> => {
    if (inline) return Promise.resolve(inline);
    if (!latest || latest.aborted || again) {
      const asked = new SharedRequest((shared) =>
        request(url, shared).catch((error: unknown) => {
          if (latest === asked) latest = undefined;
          throw error;
        }),
      );
      latest = asked;
    }
    return latest.join(signal);
  };

  return {
    load: async (query, count, signal) => {
      const isWhole = !query.search && !query.category;
      const document = await first(signal, isWhole);
      const keep = (article: Article): boolean => isWhole || matches(article, query);
      const walk = { document, keep, request, visited: [url], details, ids: new Set<string>() };
      return slice(walk, 0, count, signal);
    },
    categories: async (signal) => collectCategories(await first(signal, false), signal),
    detail: async ({ id }, signal) =>
      details.get(id) ?? findItem(await first(signal, false), id) ?? { url, json: undefined },
  };
}

interface Walk {
  document: FeedDocument;
  keep: (article: Article) => boolean;
  details: Details;
  /** The articles that have come so far: of two with the same id, the first is shown. */
  ids: Set<string>;
  visited: readonly string[];
  request: (url: string, signal: AbortSignal) => Promise<FeedDocument>;
}

/** The page of `count` articles to keep from `start` on, and the way to what follows. */
async function slice(
  walk: Walk,
  start: number,
  count: number,
  signal: AbortSignal,
): Promise<Page<Article>> {
  const { document, keep, details, ids, visited, request } = walk;
  const items: Article[] = [];
  let dropped = 0;
  let index = start;
  const steps = new Steps(signal, document.url);
  for (; index < document.items.length && items.length < count; index++) {
    await steps.next();
    const item = document.items[index];
    const article = document.toArticle(item);
    if (!article) dropped++;
    else if (keep(article)) {
      items.push(article);
      if (!ids.has(article.id)) details.set(article.id, toDetail(document, item));
      ids.add(article.id);
    }
  }
  if (index < document.items.length) {
    return {
      items,
      dropped,
      more: (further, following) => slice(walk, index, further, following),
    };
  }
  const next = nextUrl(document.next, document.url, visited);
  if (!next && dropped && dropped === document.items.length) {
    throw new DataError('format', { url: document.url, dropped }); // nobody may be told that there is no news
  }
  if (!next) return { items, dropped };
  const more = async (further: number, following: AbortSignal): Promise<Page<Article>> => {
    const onward = { document: await request(next, following), visited: [...visited, next] };
    return slice({ ...walk, ...onward }, 0, further, following);
  };
  return { items, dropped, more };
}

async function collectCategories(
  document: FeedDocument,
  signal: AbortSignal,
): Promise<Page<Category>> {
  const found = new Map<string, Category>();
  const steps = new Steps(signal, document.url);
  for (const item of document.items) {
    await steps.next();
    for (const category of document.toCategories(item)) {
      if (!found.has(category.id)) found.set(category.id, category);
    }
  }
  return { items: [...found.values()], dropped: 0 };
}

/** The item of the article with this id. */
function findItem(document: FeedDocument, id: string): Detail | undefined {
  const item = document.items.find((each) => document.toArticle(each)?.id === id);
  return item === undefined ? undefined : toDetail(document, item);
}

function toDetail({ url, toItem }: FeedDocument, item: unknown): Detail {
  return { url, json: toItem(item) };
}

/** More than anybody opens in one visit. */
const MOST_DETAILS = 1000;

/**
 * The items of articles that were shown, for their bodies: the newest version of each. Whole documents are not kept, as
 * a page may stay open for days and ask for a new one each minute.
 */
class Details {
  readonly #byId = new Map<string, Detail>();

  get(id: string): Detail | undefined {
    return this.#byId.get(id);
  }

  set(id: string, detail: Detail): void {
    this.#byId.delete(id); // a map keeps the order in which keys came: the oldest goes first
    this.#byId.set(id, detail);
    const [oldest = ''] = this.#byId.size > MOST_DETAILS ? this.#byId.keys() : [];
    this.#byId.delete(oldest);
  }
}
