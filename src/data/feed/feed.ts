import { DataError } from '../errors.js';
import type { FeedSource } from '../model.js';
import { loadCode } from '../net/load-code.js';
import { REQUEST_LIMITS, requestJson, type Request } from '../net/request.js';
import { Ways } from '../net/wordpress-site.js';
import type { FeedOptions, HtmlToText } from './format.js';
import { waysTo, type Way } from './ways.js';

/** The code for each format: a page loads that of its own. */
const loadPosts = () => loadCode(() => import('./wordpress.js'));
const loadDocuments = () => loadCode(() => import('./documents.js'));

/**
 * Opens a feed; nothing of it is requested yet.
 * @throws DataError of kind `config` for a bad `map`, `code` when the code for its format cannot be loaded
 */
export async function openFeed(options: FeedOptions): Promise<FeedSource> {
  const [way, ...others] = waysTo(options);
  return others.length ? openFirst([way, ...others], options) : openWay(way, options);
}

async function openWay(
  { format, url }: Way,
  { map, toText }: FeedOptions,
  request?: Request,
): Promise<FeedSource> {
  if (format === 'posts') return (await loadPosts()).openWordPress(url, toText, request);
  if (format === 'mapped') return (await loadDocuments()).openMapped(url, map ?? '', toText);
  return (await loadDocuments()).openJsonFeed(url, toText, request);
}

/** A feed at an address that says nothing about it: the first way that answers. */
function openFirst(ways: readonly Way[], options: FeedOptions): FeedSource {
  const all = new Ways(ways);
  // While the way is looked for, no answer is no reason to wait: the next one is tried.
  const request: Request = (url, signal) =>
    requestJson(url, signal, { ...REQUEST_LIMITS, ...(!all.isFound && { silentRetries: 0 }) });
  const ask = <T>(question: (source: FeedSource) => Promise<T>): Promise<T> =>
    all.ask(async (way) => question(await open(way)));
  const opened = new Map<Way, Promise<FeedSource>>();
  const open = (way: Way): Promise<FeedSource> => {
    const source = opened.get(way) ?? openWay(way, options, request);
    opened.set(way, source);
    source.catch(() => opened.delete(way)); // the next one to ask tries again
    return source;
  };
  return {
    load: (query, count, signal) => ask((source) => source.load(query, count, signal)),
    categories: (signal) => ask((source) => source.categories(signal)),
    detail: (article, signal) => ask((source) => source.detail(article, signal)),
  };
}

/**
 * Opens the JSON Feed that stands in a page.
 * @param page the page's address, against which relative URLs are resolved
 * @throws DataError of kind `json` or `format`, `config` when there is none
 */
export async function openInlineFeed(
  json: string | undefined,
  page: string,
  toText: HtmlToText,
): Promise<FeedSource> {
  if (!json) throw new DataError('config', { url: page });
  return (await loadDocuments()).openJsonText(json, page, toText);
}
