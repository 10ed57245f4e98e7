import { openFeed, openInlineFeed } from '../data/feed/feed.js';
import { isStored, listKey, sourceKey, type FeedRequest } from '../data/feed/feed-request.js';
import { reviveArticles } from '../data/feed/stored.js';
import type { Article, FeedSource, Page } from '../data/model.js';
import { sharedList, type List } from '../data/store/list.js';
import { toPlainText } from '../text/plain-text.js';

/** Opens a feed when it is first needed: a fresh copy needs neither the feed nor its code. */
export type OpenSource = () => Promise<FeedSource>;

/** Feeds by what opens them: widgets with one source share its documents. */
const sources = new Map<string, OpenSource>();

/** The feed that every widget with this source shares. */
export function sharedSource(request: FeedRequest): OpenSource {
  const key = sourceKey(request);
  const known = sources.get(key);
  if (known) return known;
  let source: Promise<FeedSource> | undefined;
  const open: OpenSource = () =>
    (source ??= openSource(request).catch((error: unknown) => {
      source = undefined; // the next one to ask tries again
      throw error;
    }));
  sources.set(key, open);
  return open;
}

/** The list that every widget with this request shares, stored where that makes sense. */
export function sharedArticles(request: FeedRequest, open: OpenSource): List<Page<Article>> {
  const { query } = request;
  return sharedList(listKey(request), {
    url: request.url ?? document.baseURI,
    load: async (count, signal) => (await open()).load(query, count, signal),
    revive: isStored(request) ? (stored) => reviveArticles(stored, open, query) : undefined,
  });
}

/** The feed that stands in the page. @throws DataError */
export function openFromPage(json: string | undefined): Promise<FeedSource> {
  return openInlineFeed(json, document.baseURI, toPlainText);
}

function openSource(request: FeedRequest): Promise<FeedSource> {
  const { url, inline } = request;
  return url ? openFeed({ ...request, url, toText: toPlainText }) : openFromPage(inline);
}
