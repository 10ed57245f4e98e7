import { DataError } from '../errors.js';
import { requestJson } from '../net/request.js';
import { withParameters } from '../net/url.js';
import {
  collectionOf,
  inKnownOrder,
  isSiteAddress,
  routesOf,
  Ways,
} from '../net/wordpress-site.js';

/** Where an endpoint for comments is, and which kind it is of. */

/** Whose contract an endpoint keeps: WordPress's, or the one in the README; `auto` looks at the address. */
export type CommentFormat = 'auto' | 'wordpress' | 'json';

/** Where comments are, as a page says it. */
export interface CommentOptions {
  /** Absolute URL of the endpoint, or of a WordPress site; empty when the page names none. */
  url: string;
  format: CommentFormat;
}

/** An endpoint of comments, and the contract that it keeps. */
export interface Route {
  kind: 'wordpress' | 'json';
  url: string;
}

/** The endpoints that an address may mean, in the order in which they are tried. */
export function routesTo({ url, format }: CommentOptions): [Route, ...Route[]] {
  if (format !== 'json' && collectionOf(url) === 'comments') return [{ kind: 'wordpress', url }];
  if (format === 'json' || (format === 'auto' && !isSiteAddress(url)))
    return [{ kind: 'json', url }];
  const [first, ...others] = routesOf(url, 'comments');
  return inKnownOrder([toComments(first), ...others.map(toComments)]);
}

const toComments = (url: string): Route => ({ kind: 'wordpress', url });

/** Addresses that were looked into: the form and the list of a page ask at the same one. */
const known = new Map<string, Ways<Route>>();

/** @throws DataError of kind `config` when the page names no endpoint */
export function waysToComments(options: CommentOptions): Ways<Route> {
  const { url, format } = options;
  if (!url) throw new DataError('config', { url });
  const key = `${format} ${url}`;
  const ways = known.get(key) ?? new Ways(routesTo(options));
  known.set(key, ways);
  return ways;
}

/** The endpoint. Only the address of a site costs a request, and only the first time. @throws DataError */
export async function findRoute(options: CommentOptions): Promise<Route> {
  return waysToComments(options).find(async ({ url }) => {
    const probe = withParameters(url, { per_page: '1', _fields: 'id' });
    const { json } = await requestJson(probe, new AbortController().signal);
    if (!Array.isArray(json)) throw new DataError('format', { url });
  });
}
