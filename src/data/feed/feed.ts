import { DataError } from '../errors.js';
import type { FeedSource } from '../model.js';
import type { FeedOptions, HtmlToText } from './format.js';
import { isPostsRoute, openWordPress } from './wordpress.js';

/**
 * Opens a feed; nothing of it is requested yet. WordPress, which most pages use, is here; the code
 * for the other formats comes when it is needed.
 * @throws DataError of kind `config` for a bad `map`, `network` when code cannot be loaded
 */
export async function openFeed(options: FeedOptions): Promise<FeedSource> {
  const { url, format, map, toText } = options;
  if (format === 'custom' || (format === 'auto' && map)) {
    const { openMapped } = await import('./mapped.js').catch(toError(url));
    return openMapped(url, map ?? '', toText);
  }
  if (format !== 'jsonfeed' && isPostsRoute(url)) return openWordPress(url, toText);
  const isFile = /\.\w+$/.test(new URL(url).pathname);
  if (format === 'jsonfeed' || (format === 'auto' && isFile)) {
    const { openJsonFeed } = await import('./json-feed.js').catch(toError(url));
    return openJsonFeed(url, toText);
  }
  const { openDiscovered } = await import('./discovery.js').catch(toError(url));
  return openDiscovered(options);
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
  const { openJsonText } = await import('./json-feed.js').catch(toError(page));
  return openJsonText(json, page, toText);
}

function toError(url: string): (cause: unknown) => never {
  return (cause) => {
    throw new DataError('network', { url, cause });
  };
}
