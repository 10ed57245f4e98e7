import type { FeedRequest } from '../data/feed/feed-request.js';
import { isStored, listKey } from '../data/feed/feed-request.js';
import { postsUrl, waysTo } from '../data/feed/ways.js';
import { isFresh, isFreshCopy } from '../data/store/cache.js';
import { inlineFeedOf, toFeedRequest } from '../elements/news-feed/to-feed-request.js';
import { requestProperties } from '../elements/news-feed/properties.js';
import { valuesOf } from '../elements/shared/attributes.js';
import { languageOf } from '../i18n/language.js';
import { askEarly } from './ask-early.js';
import { loadChunks } from './load-chunks.js';

/** Asks for news and for the code that shows them. */
export function startNews(): void {
  askEarly('news-feed', ask, loadChunks(CHUNKS.news));
}

function ask(element: HTMLElement): string | undefined {
  if (element.hasAttribute('lazy')) return undefined;
  const request = toFeedRequest(valuesOf(element, requestProperties), {
    language: languageOf(element),
    base: document.baseURI,
    inline: inlineFeedOf(element),
  });
  if (isStored(request) && isFreshCopy(listKey(request), request.cache)) return undefined;
  if (isFresh(request.inlineTime, request.cache)) request.url = undefined; // its page says it all
  return askFirst(request);
}

/** Loads the code for the format that is expected first. @returns the first URL to ask, if any */
function askFirst({ url, format, map, query, pageSize }: FeedRequest): string | undefined {
  if (!url) {
    void loadChunks(CHUNKS.documents); // for a feed that stands in the page
    return undefined;
  }
  const [way] = waysTo({ url, format, map });
  void loadChunks(way.format === 'posts' ? CHUNKS.posts : CHUNKS.documents);
  if (way.format !== 'posts') return way.url;
  // Which number a category has, only an answer of the site can tell.
  return query.category ? undefined : postsUrl(way.url, pageSize);
}
