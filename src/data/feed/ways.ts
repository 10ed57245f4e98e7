import { collectionOf, routesOf } from '../net/wordpress-site.js';
import { withDefaults, withParameters } from '../net/url.js';
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

/** The ways to read an address, in the order in which they are tried. */
export function waysTo({ url, format, map }: Address): [Way, ...Way[]] {
  if (format === 'custom' || (format === 'auto' && map)) return [{ format: 'mapped', url }];
  if (format !== 'jsonfeed' && collectionOf(url)) return [{ format: 'posts', url }];
  const document: Way = { format: 'jsonfeed', url };
  const { pathname } = new URL(url);
  const isFile = /\.\w+$/.test(pathname);
  if (format === 'jsonfeed' || (format === 'auto' && isFile)) return [document];
  const [pretty, plain] = routesOf(url, 'posts');
  const posts: [Way, Way] = [
    { format: 'posts', url: pretty },
    { format: 'posts', url: plain },
  ];
  if (format === 'wordpress') return posts;
  return pathname === '/' ? [...posts, document] : [document, ...posts];
}

/** Items that a request to the WordPress REST API may ask for at most. */
export const MOST = 100;

/**
 * Posts that a request asks for. Widgets of different sizes on one page then share one request: the address of the
 * first page does not depend on how many articles each of them shows.
 */
const FEW = 20;
const FIELDS = 'id,date,date_gmt,link,title,excerpt,_links,_embedded';
const EMBED = 'author,wp:term,wp:featuredmedia';

/** The URL of the first page of posts; what the query of the collection's URL says is kept. */
export function postsUrl(
  collectionUrl: string,
  count: number,
  filter: Record<string, string> = {},
): string {
  const perPage = String(count > FEW ? MOST : FEW);
  const defaults = { per_page: perPage, _embed: EMBED, _fields: FIELDS, page: '1' };
  return withParameters(withDefaults(collectionUrl, defaults), filter);
}
