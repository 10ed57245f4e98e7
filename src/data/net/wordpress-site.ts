import { DataError } from '../errors.js';
import { withStorage } from '../storage.js';
import { withDefaults } from './url.js';

/**
 * The one place that knows the routes of a WordPress site and how they are found.
 * https://developer.wordpress.org/rest-api/using-the-rest-api/global-parameters/
 */

/** The path within the REST API, for a site with pretty permalinks (`/wp-json/…`) or without (`?rest_route=…`). */
function routeOf(url: URL): string {
  return url.searchParams.get('rest_route') ?? url.pathname;
}

/**
 * The collection that a URL names: `posts` for `…/wp-json/wp/v2/posts`, or for `…/wp/v2/sites/SITE/posts` at
 * WordPress.com; undefined for any other URL.
 */
export function collectionOf(url: string): string | undefined {
  return /\/wp\/v2\/(?:sites\/[^/]+\/)?([^/]+)\/?$/.exec(routeOf(new URL(url)))?.[1];
}

/** What follows the address of a site in the URLs that pages give: its REST API, or where its own form posts to. */
const SITE = /\/((wp-json)?\/?|wp-comments-post\.php|index\.php\/?)$/;
/** Where WordPress.com answers for the sites that it hosts. */
const HOSTED = 'https://public-api.wordpress.com/wp/v2/sites/';

/** Whether a URL may be the address of a site, which is a folder: the names of endpoints do not end with a slash. */
export function isSiteAddress(url: string): boolean {
  return SITE.test(new URL(url).pathname);
}

/**
 * The URLs at which a collection of the site at an address may be: with pretty permalinks, and without; an address that
 * is written as those without are says so itself. The query of the address goes with them.
 */
export function routesOf(address: string, collection: string): [string, ...string[]] {
  const site = new URL(address);
  const { searchParams, pathname, hostname } = site;
  const isPlain = searchParams.has('rest_route') || pathname.includes('/index.php');
  searchParams.delete('rest_route');
  site.pathname = site.pathname.replace(SITE, '').replace(/\/?$/, '/');
  const toUrl = (route: string): string => {
    const url = new URL(route, site);
    searchParams.forEach((value, name) => url.searchParams.append(name, value));
    return url.href;
  };
  if (hostname.endsWith('.wordpress.com')) return [toUrl(`${HOSTED}${hostname}/${collection}`)];
  const plain = toUrl(`?rest_route=/wp/v2/${collection}`);
  return isPlain ? [plain] : [toUrl(`wp-json/wp/v2/${collection}`), plain];
}

/**
 * Another route of the same site, in the same language (Polylang and WPML).
 * @param collectionUrl such as `…/wp-json/wp/v2/posts?categories=3`
 * @param route such as `comments` or `posts/7`
 */
export function siblingRoute(collectionUrl: string, route: string): string {
  const url = new URL(collectionUrl);
  const language = url.searchParams.get('lang');
  const sibling = routeOf(url).replace(/[^/]+\/?$/, route);
  const isPlain = url.searchParams.has('rest_route');
  url.search = '';
  if (isPlain) url.searchParams.set('rest_route', sibling);
  else url.pathname = sibling;
  return withDefaults(url.href, language ? { lang: language } : {});
}

/**
 * Whether a failure may mean "not at this address". A page that says so may lack the CORS header: then it looks like
 * no answer at all.
 */
function isElsewhere(thrown: unknown): boolean {
  if (!(thrown instanceof DataError)) return false;
  const { kind, status } = thrown;
  return kind === 'json' || kind === 'format' || kind === 'network' || status === 404;
}

function isUnanswered(thrown: unknown): boolean {
  return thrown instanceof DataError && thrown.kind === 'network';
}

/** Under which name it is remembered which of some ways has answered. */
function memoryOf(ways: readonly { url: string }[]): string {
  return `cluster-news:way:${ways.map(({ url }) => url).sort()[0]}`;
}

/** The ways to something at the address of a site, in the order in which they are tried: first the one that answered last time. */
export function inKnownOrder<Way extends { url: string }>(ways: [Way, ...Way[]]): [Way, ...Way[]] {
  if (ways.length === 1) return ways;
  const known = withStorage((storage) => storage.getItem(memoryOf(ways)));
  const isLater = ({ url }: Way): number => Number(url !== known);
  return known ? ways.sort((a, b) => isLater(a) - isLater(b)) : ways;
}

/** The ways to something at the address of a site: they are tried in turn until one answers, then only that one. */
export class Ways<Way extends { url: string }> {
  readonly #ways: readonly Way[];
  #found: Way | undefined;
  #looking: Promise<unknown> | undefined;
  /** How often nobody has answered, whichever way was tried. */
  #silences = 0;

  constructor(ways: readonly Way[]) {
    this.#ways = ways;
  }

  /** Whether one has answered. */
  get isFound(): boolean {
    return this.#found !== undefined;
  }

  /**
   * Asks the way that answers. Whoever asks while the first one is still looking waits for what it finds.
   * @throws the failure of the first way when none answers
   */
  async ask<T>(question: (way: Way) => Promise<T>): Promise<T> {
    await this.#looking?.catch(() => undefined); // whoever looks is told
    if (this.#found !== undefined) return question(this.#found);
    const answer = this.#look(question);
    this.#looking = answer;
    return answer;
  }

  /** The way that answers. @param probe asks without consequences; not called when the way is known */
  async find(probe: (way: Way) => Promise<unknown>): Promise<Way> {
    const [first, ...others] = this.#ways;
    if (first !== undefined && !others.length) return first;
    const known =
      this.#found ?? (await this.#looking?.then(() => this.#found).catch(() => undefined));
    return known ?? this.ask(async (way) => (await probe(way), way));
  }

  /** Where nobody has answered before, one way is tried at a time: an outage is not multiplied. */
  async #look<T>(question: (way: Way) => Promise<T>): Promise<T> {
    const turn = this.#silences % this.#ways.length;
    const ways = this.#silences ? this.#ways.slice(turn, turn + 1) : this.#ways;
    let failure: unknown;
    let isSilent = true;
    for (const way of ways) {
      try {
        const answer = await question(way);
        this.#found = way;
        withStorage((storage) => storage.setItem(memoryOf(this.#ways), way.url));
        return answer;
      } catch (thrown) {
        failure ??= thrown;
        if (!isElsewhere(thrown)) throw thrown;
        isSilent &&= isUnanswered(thrown);
      }
    }
    this.#silences = isSilent ? this.#silences + 1 : 0;
    throw failure;
  }
}
