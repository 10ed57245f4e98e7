import { DataError } from '../errors.js';
import type { Article, Category, Detail, FeedSource, Page } from '../model.js';
import { requestJson } from '../net/request.js';
import { SharedRequest } from '../net/shared-request.js';
import { nextUrl } from '../net/next-url.js';
import type { FeedDocument } from './format.js';
import { matches } from './query.js';

/** Reads the JSON of one document. @throws DataError of kind `format` */
export type ReadDocument = (json: unknown, url: string) => FeedDocument;

/** A feed of documents that starts at `url`, or stands in the page itself as `inline`. */
export function openDocuments(url: string, read: ReadDocument, inline?: FeedDocument): FeedSource {
  /** Every document that was read, for the bodies of its items. */
  const documents = new Set(inline && [inline]);
  const request = async (address: string, signal: AbortSignal): Promise<FeedDocument> => {
    const answer = await requestJson(address, signal);
    const document = read(answer.json, answer.url);
    documents.add(document);
    return document;
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
      return slice({ document, keep, request, visited: [url] }, 0, count);
    },
    categories: async (signal) => collectCategories(await first(signal, false)),
    detail: async ({ id }, signal) =>
      findItem(documents, id) ??
      findItem([await first(signal, false)], id) ?? { url, json: undefined },
  };
}

interface Walk {
  document: FeedDocument;
  keep: (article: Article) => boolean;
  visited: readonly string[];
  request: (url: string, signal: AbortSignal) => Promise<FeedDocument>;
}

/** The page of `count` articles to keep from `start` on, and the way to what follows. */
function slice(walk: Walk, start: number, count: number): Page<Article> {
  const { document, keep, visited, request } = walk;
  const items: Article[] = [];
  let dropped = 0;
  let index = start;
  for (; index < document.items.length && items.length < count; index++) {
    const article = document.toArticle(document.items[index]);
    if (!article) dropped++;
    else if (keep(article)) items.push(article);
  }
  if (index < document.items.length) {
    return { items, dropped, more: async (further) => slice(walk, index, further) };
  }
  const next = nextUrl(document.next, document.url, visited);
  if (!next && dropped && dropped === document.items.length) {
    throw new DataError('format', { url: document.url, dropped }); // nobody may be told that there is no news
  }
  if (!next) return { items, dropped };
  const more = async (further: number, signal: AbortSignal): Promise<Page<Article>> => {
    const onward = { document: await request(next, signal), visited: [...visited, next] };
    return slice({ ...walk, ...onward }, 0, further);
  };
  return { items, dropped, more };
}

function collectCategories(document: FeedDocument): Page<Category> {
  const found = new Map<string, Category>();
  for (const item of document.items) {
    for (const category of document.toArticle(item)?.categories ?? []) {
      if (!found.has(category.id)) found.set(category.id, category);
    }
  }
  return { items: [...found.values()], dropped: 0 };
}

/** The item of the article with this id; undefined when none of the documents has it. */
function findItem(documents: Iterable<FeedDocument>, id: string): Detail | undefined {
  for (const { url, items, toArticle, toItem } of documents) {
    const item = items.find((each) => toArticle(each)?.id === id);
    if (item !== undefined) return { url, json: toItem(item) };
  }
  return undefined;
}
