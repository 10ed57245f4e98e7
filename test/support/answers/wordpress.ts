import { numberParam, sameUrl, send, sendJson, type Exchange, type Route } from './exchange.js';
import { categoryOf, createCategories, createPost } from './wordpress-posts.js';

type Json = Record<string, unknown>;

const ITEMS = 35;

/** WordPress' error object. */
function fail(exchange: Exchange, status: number, code: string, params?: Json): void {
  const data = { status, ...(params ? { params } : {}) };
  sendJson(exchange, { code, message: 'Невалиден параметър.', data }, status);
}

/** The numbers of the posts that `search` and `categories` leave over, the newest first. */
function matching(exchange: Exchange): number[] {
  const { searchParams, origin } = exchange.url;
  const search = searchParams.get('search')?.toLowerCase() ?? '';
  const categories = searchParams.get('categories')?.split(',').map(Number);
  const all = Array.from(
    { length: numberParam(exchange, 'items', ITEMS) },
    (_, index) => index + 1,
  );
  return all.filter((number) => {
    if (categories && !categories.includes(categoryOf(number))) return false;
    return !search || JSON.stringify(createPost(number, origin)).toLowerCase().includes(search);
  });
}

/** `_fields=id,title.rendered`: these and nothing else; `_embed` only when `_fields` allows it. */
function pick(post: Json, { url }: Exchange): Json {
  const picked: Json = {};
  const { _embedded: embedded, ...plain } = post;
  const source = url.searchParams.has('_embed') ? { ...plain, _embedded: embedded } : plain;
  const fields = url.searchParams.get('_fields')?.split(',');
  if (!fields) return source;
  for (const field of fields) {
    const [name = '', inner] = field.trim().split('.');
    const value = source[name];
    if (value === undefined) continue;
    const part = inner === undefined ? value : { [inner]: (value as Json)[inner] };
    picked[name] = typeof part === 'object' ? merge(picked[name], part) : part;
  }
  return picked;
}

function merge(before: unknown, part: unknown): unknown {
  return Array.isArray(part) ? part : { ...(before as Json | undefined), ...(part as Json) };
}

/** The headers that count the pages. */
function totals(
  exchange: Exchange,
  total: number,
  pages: number,
  page: number,
): Record<string, string> {
  const links = [
    page > 1 ? `<${sameUrl(exchange, { page: page - 1 })}>; rel="prev"` : '',
    page < pages ? `<${sameUrl(exchange, { page: page + 1 })}>; rel="next"` : '',
  ].filter(Boolean);
  return {
    'x-wp-total': `${total}`,
    'x-wp-totalpages': `${pages}`,
    ...(links.length > 0 ? { link: links.join(', ') } : {}),
  };
}

/** Sends the page of a list that `page` and `per_page` ask for. */
function sendPage<T>(exchange: Exchange, all: T[], toJson: (item: T) => Json): void {
  const page = numberParam(exchange, 'page', 1);
  const perPage = numberParam(exchange, 'per_page', 10);
  if (!(perPage >= 1 && perPage <= 100)) {
    fail(exchange, 400, 'rest_invalid_param', { per_page: 'per_page' });
    return;
  }
  const pages = Math.ceil(all.length / perPage);
  if (page > Math.max(1, pages)) return fail(exchange, 400, 'rest_post_invalid_page_number');
  const items = all.slice((page - 1) * perPage, page * perPage).map(toJson);
  sendJson(exchange, items, 200, totals(exchange, all.length, pages, page));
}

function sendPosts(exchange: Exchange): void {
  const { origin } = exchange.url;
  sendPage(exchange, matching(exchange), (number) => pick(createPost(number, origin), exchange));
}

function sendPost(exchange: Exchange, id: number): void {
  const number = id - 1000;
  const exists = number >= 1 && number <= numberParam(exchange, 'items', ITEMS);
  if (!exists) return fail(exchange, 404, 'rest_post_invalid_id');
  sendJson(exchange, pick(createPost(number, exchange.url.origin), exchange));
}

function sendCategories(exchange: Exchange): void {
  const { searchParams } = exchange.url;
  const slugs = searchParams.get('slug')?.split(',');
  const search = searchParams.get('search')?.toLowerCase() ?? '';
  const all = createCategories(numberParam(exchange, 'items', ITEMS)).filter(
    ({ slug, name }) => (!slugs || slugs.includes(slug)) && name.toLowerCase().includes(search),
  );
  sendPage(exchange, all, (category) => pick({ ...category }, exchange));
}

/** A site's front page names its API, as every WordPress' does. */
function sendFrontPage(exchange: Exchange): void {
  const link = `<${exchange.url.origin}/answers/wordpress/wp-json/>; rel="https://api.w.org/"`;
  const body = '<!doctype html><title>Клуб „Икар“</title><h1>Клуб „Икар“</h1>';
  send(exchange, body, 'text/html; charset=utf-8', 200, { link });
}

/** The REST route: of the pretty address, else of `?rest_route=`; '' for the front page. */
function restRoute({ url }: Exchange): string {
  const [, pretty] = url.pathname.split('/wp-json');
  return (pretty ?? url.searchParams.get('rest_route') ?? '').replace(/\/$/, '');
}

/** `wordpress/wp-json/wp/v2/…`: `posts`, `posts/<id>` and `categories` of a site with `items` posts. */
const wordpress: Route = (exchange) => {
  const route = restRoute(exchange);
  if (route === '/wp/v2/posts') sendPosts(exchange);
  else if (route === '/wp/v2/categories') sendCategories(exchange);
  else if (/^\/wp\/v2\/posts\/\d+$/.test(route)) sendPost(exchange, Number(route.split('/')[4]));
  else if (route === '' && exchange.url.pathname.includes('/wp-json')) {
    sendJson(exchange, { name: 'Клуб „Икар“', namespaces: ['wp/v2'] });
  } else if (route === '') sendFrontPage(exchange);
  else fail(exchange, 404, 'rest_no_route');
};

/** A small site in WordPress' shape. */
export const wordpressRoutes: Record<string, Route> = { wordpress };
