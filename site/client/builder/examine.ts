import { DataError } from '../../../src/data/errors.js';
import { openJsonFeed } from '../../../src/data/feed/json-feed.js';
import { waysTo, type Way } from '../../../src/data/feed/ways.js';
import { openWordPress } from '../../../src/data/feed/wordpress.js';
import type { Article } from '../../../src/data/model.js';
import { REQUEST_LIMITS, requestJson, type Request } from '../../../src/data/net/request.js';
import { Ways } from '../../../src/data/net/wordpress-site.js';
import { toPlainText } from '../../../src/text/plain-text.js';

/** What was found at an address. */
export interface Finding {
  isWordPress: boolean;
  /** The first articles. */
  articles: readonly Article[];
  /** How many there are, when the source says so. */
  total: number | undefined;
  languages: string[];
  pictures: number;
  /** Where the publisher's plugin has its script, if it is installed. */
  plugin: URL | undefined;
}

const COUNT = 20;

/** Somebody waits for the answer: a failure is told at once. */
const request: Request = (url, signal) =>
  requestJson(url, signal, { ...REQUEST_LIMITS, retries: 0, silentRetries: 0 });

/** Looks at an address as the element does. @throws DataError */
export async function examine(url: string, signal: AbortSignal): Promise<Finding> {
  const plugin = findPlugin(url, signal);
  const { way, page } = await new Ways(waysTo({ url, format: 'auto' })).ask(async (way) => ({
    way,
    page: await load(way, signal),
  }));
  const { items, total, dropped } = page;
  if (!items.length && dropped) throw new DataError('format', { url, dropped });
  return {
    isWordPress: way.format === 'posts',
    articles: items,
    total: total ?? (page.more ? undefined : items.length),
    languages: [...new Set(items.flatMap(({ language }) => language ?? []))],
    pictures: items.filter(({ image }) => image).length,
    plugin: await plugin,
  };
}

function load({ format, url }: Way, signal: AbortSignal) {
  const open = format === 'posts' ? openWordPress : openJsonFeed;
  return open(url, toPlainText, request).load({}, COUNT, signal);
}

/** The plugin serves its script at one address of the site, whatever the permalinks are. */
async function findPlugin(url: string, signal: AbortSignal): Promise<URL | undefined> {
  const script = new URL('?cluster-news=news-feed.js', siteOf(url));
  try {
    const { ok, headers } = await fetch(script, { signal, credentials: 'omit' });
    return ok && headers.get('content-type')?.includes('javascript') ? script : undefined;
  } catch {
    return undefined; // nobody answers, or no other site may read it: it is not there for us
  }
}

/** The home page of the WordPress behind an address of its REST interface, or the address itself. */
function siteOf(url: string): string {
  const site = new URL(url);
  site.hash = '';
  site.search = '';
  site.pathname = site.pathname.replace(/wp-json(\/.*)?$/, '').replace(/[^/]*$/, '');
  return site.href;
}
