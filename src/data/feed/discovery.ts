import { DataError } from '../errors.js';
import type { FeedSource } from '../model.js';
import type { FeedOptions } from './format.js';
import { openJsonFeed } from './json-feed.js';
import { openWordPress } from './wordpress.js';

/** Finds out what is at an address that says nothing about it; in a chunk of its own. */
export function openDiscovered(options: FeedOptions): FeedSource {
  const { url, format, toText } = options;
  const site = siteSources(options);
  if (format === 'wordpress') return openFirst(site);
  const document = (): FeedSource => openJsonFeed(url, toText);
  return openFirst(new URL(url).pathname === '/' ? [...site, document] : [document, ...site]);
}

/** The ways to the posts of the WordPress site at an address: its pretty and its plain route. */
function siteSources({ url, toText }: FeedOptions): (() => FeedSource)[] {
  const site = new URL(url);
  site.pathname = site.pathname.replace(/\/?(wp-json\/?)?$/, '/');
  const pretty = new URL('wp-json/wp/v2/posts', site);
  const plain = new URL('?rest_route=/wp/v2/posts', site);
  for (const route of [pretty, plain]) {
    site.searchParams.forEach((value, name) => route.searchParams.append(name, value));
  }
  return [pretty, plain].map((route) => () => openWordPress(route.href, toText));
}

/** Failures that may mean "not here", so that the next way is worth a try. */
const ELSEWHERE = new Set(['json', 'format', 'network']);

/** The first of several ways that answers; from then on only that one. */
function openFirst(ways: (() => FeedSource)[]): FeedSource {
  let chosen: FeedSource | undefined;
  let looking: Promise<unknown> | undefined;

  const look = async <T>(ask: (source: FeedSource) => Promise<T>): Promise<T> => {
    let failure: unknown;
    for (const open of ways) {
      const source = open();
      try {
        const answer = await ask(source);
        chosen = source;
        return answer;
      } catch (error) {
        failure ??= error;
        if (!isElsewhere(error)) throw error;
      }
    }
    throw failure;
  };
  /** The first to ask finds the way; who comes meanwhile waits for it. */
  const search = async <T>(ask: (source: FeedSource) => Promise<T>): Promise<T> => {
    if (looking) await looking.catch(() => undefined); // it has told its own caller
    if (chosen) return ask(chosen);
    const answer = look(ask);
    looking = answer;
    return answer;
  };
  return {
    load: (query, count, signal) => search((source) => source.load(query, count, signal)),
    categories: (signal) => search((source) => source.categories(signal)),
    body: (article, signal) => search((source) => source.body(article, signal)),
  };
}

function isElsewhere(error: unknown): boolean {
  return error instanceof DataError && (ELSEWHERE.has(error.kind) || error.status === 404);
}
