import { collectionOf, inKnownOrder, isSiteAddress, routesOf } from '../net/wordpress-site.js';
import { withParameters } from '../net/url.js';
import type { FeedFormat } from './format.js';

/** One way to read an address: which format to expect at which URL. */
export interface Way {
  format: 'jsonfeed' | 'mapped' | 'posts';
  /** Absolute URL of the document, or of the collection of posts. */
  url: string;
}

/** What says how an address is to be read. */
interface Address {
  /** Absolute URL of the endpoint, or of a WordPress site. */
  url: string;
  format: FeedFormat;
  /** JSON object from field to JSON Pointer, for `custom`. */
  map?: string;
}

/** WordPress.com has an API of its own beside that of WordPress, with the same posts. */
const OWN_API = /\/rest\/v1[.\d]*\/(sites\/[^/]+\/posts)(?=\/?$|\/?\?)/;

/** The ways to read an address, in the order in which they are tried. */
export function waysTo({ url, format, map }: Address): [Way, ...Way[]] {
  if (format === 'custom' || (format === 'auto' && map)) return [{ format: 'mapped', url }];
  const document: Way = { format: 'jsonfeed', url };
  if (format === 'jsonfeed') return [document];
  const address = url.replace(OWN_API, '/wp/v2/$1');
  if (collectionOf(address)) return [toPosts(address)];
  const { pathname } = new URL(url);
  const isFile = /\.\w+$/.test(pathname) && !isSiteAddress(url);
  if (format === 'auto' && isFile) return [document];
  const [first, ...others] = routesOf(url, 'posts');
  const posts: [Way, ...Way[]] = [toPosts(first), ...others.map(toPosts)];
  const isSite = format === 'wordpress' || !others.length; // the address says so itself
  if (isSite) return inKnownOrder(posts);
  return inKnownOrder(pathname === '/' ? [...posts, document] : [document, ...posts]);
}

const toPosts = (url: string): Way => ({ format: 'posts', url });

/** Items that a request to the WordPress REST API may ask for at most. */
export const MOST = 100;

/**
 * Posts that a request asks for. Widgets of different sizes on one page then share one request: the address of the
 * first page does not depend on how many articles each of them shows.
 */
const FEW = 20;
/** What of a post is shown in a list; the body is asked for when somebody reads it. */
export const FIELDS = 'id,date,date_gmt,link,title,excerpt,_links,_embedded';
const EMBED = 'author,wp:term,wp:featuredmedia';

/**
 * The URL of the first page of posts. What the query of the collection's URL says about the posts is kept; how they are
 * answered (`_fields`, `_envelope`, `context`), and a size or a page that there cannot be, is said here.
 */
export function postsUrl(
  collectionUrl: string,
  count: number,
  filter: Record<string, string> = {},
): string {
  const url = new URL(collectionUrl);
  const { searchParams: query } = url;
  for (const name of [...query.keys()]) if (/^(_|context$)/.test(name)) query.delete(name);
  const keep = (name: string, valid: RegExp, otherwise: string): void => {
    if (!valid.test(query.get(name) ?? '')) query.set(name, otherwise);
  };
  keep('per_page', /^([1-9]\d?|100)$/, String(count > FEW ? MOST : FEW));
  const asked = { _embed: EMBED, _fields: FIELDS };
  for (const [name, value] of Object.entries(asked)) query.set(name, value);
  keep('page', /^[1-9]\d*$/, '1');
  if (!Number(query.get('offset'))) query.delete('offset'); // with it, WordPress looks at no page
  return withParameters(url.href, filter);
}
