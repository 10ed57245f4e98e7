import { DataError } from '../errors.js';
import type { FeedSource } from '../model.js';
import type { FeedOptions, HtmlToText } from './format.js';
import { openJsonFeed } from './json-feed.js';
import { isPostsRoute, openWordPress } from './wordpress.js';

/**
 * Opens a feed; nothing is requested yet. The two formats that most pages use are here, the ways
 * to find out about others come when they are needed.
 */
export function openFeed(options: FeedOptions): FeedSource {
  const { url, format, map, toText } = options;
  if (format === 'custom' || (format === 'auto' && map)) {
    return deferred(url, async () =>
      (await import('./mapped.js')).openMapped(url, map ?? '{}', toText),
    );
  }
  if (format !== 'jsonfeed' && isPostsRoute(url)) return openWordPress(url, toText);
  const isFile = /\.\w+$/.test(new URL(url).pathname);
  if (format === 'jsonfeed' || (format === 'auto' && isFile)) return openJsonFeed(url, toText);
  return deferred(url, async () => (await import('./discovery.js')).openDiscovered(options));
}

/** Opens the JSON Feed that stands in the page. @throws DataError of kind `json` or `format` */
export function openInlineFeed(json: string, base: string, toText: HtmlToText): FeedSource {
  try {
    return openJsonFeed(base, toText, JSON.parse(json));
  } catch (cause) {
    throw cause instanceof DataError ? cause : new DataError('json', { url: base, cause });
  }
}

/** A feed whose format is code that is still to be loaded. */
function deferred(url: string, open: () => Promise<FeedSource>): FeedSource {
  let opened: Promise<FeedSource> | undefined;
  const source = (): Promise<FeedSource> => {
    opened ??= open().catch((cause: unknown) => {
      opened = undefined;
      throw cause instanceof DataError ? cause : new DataError('network', { url, cause });
    });
    return opened;
  };
  return {
    load: async (...wanted) => (await source()).load(...wanted),
    categories: async (signal) => (await source()).categories(signal),
    body: async (...wanted) => (await source()).body(...wanted),
  };
}
