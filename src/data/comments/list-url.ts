import { withParameters } from '../net/url.js';
import type { Route } from './route.js';
import type { CommentQuery } from './service.js';

const FIELDS = 'id,parent,author_name,author_url,author_avatar_urls,date_gmt,content';
/** Comments that a request to the WordPress REST API may ask for at most. */
const MOST = 100;

/** The URL of the first page of comments; what the query of the endpoint's address says is kept. */
export function listUrl({ kind, url }: Route, { post, order, count }: CommentQuery): string {
  const perPage = String(kind === 'wordpress' ? Math.min(count, MOST) : count);
  const fields: Record<string, string> = kind === 'wordpress' ? { _fields: FIELDS } : {};
  return withParameters(url, { post, order, page: '1', per_page: perPage, ...fields });
}
