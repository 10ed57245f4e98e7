import { DataError } from '../errors.js';
import { requestJson } from '../net/request.js';
import { withParameters } from '../net/url.js';
import { plainRoute, type CommentOptions, type Route } from './route.js';

/** Finds out what is at an address; in a chunk of its own. */

/** Sites that are being looked into, or have been. */
const found = new Map<string, Promise<Route>>();

/** Finds the endpoint. Only the address of a site costs a request. @throws DataError */
export async function findRoute(options: CommentOptions): Promise<Route> {
  const { url, format } = options;
  if (!url) throw new DataError('config', { url });
  const plain = plainRoute(options);
  if (plain) return plain;
  if (format === 'json' || (format === 'auto' && !isSite(url))) return { kind: 'json', url };
  const known = found.get(url) ?? discover(url);
  found.set(url, known);
  known.catch(() => found.delete(url)); // the next one to ask looks again
  return known;
}

/** A folder, as the address of a site is; the names of endpoints do not end with a slash. */
function isSite(url: string): boolean {
  return /\/(wp-json\/?|wp-comments-post\.php)?$/.test(new URL(url).pathname);
}

/**
 * Finds the comments of the WordPress site at an address: its pretty route, or the plain one.
 * @throws DataError of the first way, when no way leads there
 */
async function discover(url: string): Promise<Route> {
  const site = new URL(url);
  site.search = '';
  site.pathname = site.pathname.replace(/(wp-json\/?|wp-comments-post\.php)?$/, '');
  const ways = ['wp-json/wp/v2/comments', '?rest_route=/wp/v2/comments'];
  let failure: unknown;
  for (const way of ways) {
    const { href } = new URL(way, site);
    try {
      const probe = withParameters(href, { per_page: '1', _fields: 'id' });
      const { json } = await requestJson(probe, new AbortController().signal);
      if (Array.isArray(json)) return { kind: 'wordpress', url: href };
      failure ??= new DataError('format', { url: href });
    } catch (thrown) {
      if (!isElsewhere(thrown)) throw thrown;
      failure ??= thrown;
    }
  }
  throw failure;
}

/** A page that says "not here" may lack the CORS header: then it looks like no answer at all. */
function isElsewhere(thrown: unknown): boolean {
  if (!(thrown instanceof DataError)) return false;
  return thrown.kind === 'json' || thrown.kind === 'network' || thrown.status === 404;
}
