import { createFeed } from './feed.js';
import { numberParam, sameUrl, send, sendJson, type Exchange, type Route } from './exchange.js';

/** The feed that a request asks for with `items`, `page`, `per`, `lang` and `images`. */
function feedOf(exchange: Exchange): Record<string, unknown> {
  const { searchParams, origin } = exchange.url;
  const perPage = numberParam(exchange, 'per', 0);
  return createFeed({
    items: numberParam(exchange, 'items', 10),
    page: numberParam(exchange, 'page', 1),
    language: searchParams.get('lang') ?? 'bg',
    nextUrl: (page) => sameUrl(exchange, { page }),
    ...(perPage > 0 ? { perPage } : {}),
    ...(searchParams.has('images')
      ? { image: (number: number) => `${origin}/answers/image?w=640&h=360&n=${number}` }
      : {}),
  });
}

/** Sends the feed that the request asks for. */
export function sendFeed(exchange: Exchange): void {
  const body = JSON.stringify(feedOf(exchange));
  send(exchange, body, 'application/feed+json; charset=utf-8');
}

/** `loop`: `next_url` leads to itself, with `kind=pair` to a second page that leads back. */
const loop: Route = (exchange) => {
  const page = numberParam(exchange, 'page', 1);
  const isPair = exchange.url.searchParams.get('kind') === 'pair';
  const next = isPair ? sameUrl(exchange, { page: page === 1 ? 2 : 1 }) : exchange.url.href;
  const feed = createFeed({ items: 4, perPage: 2, page: isPair ? page : 1 });
  sendJson(exchange, { ...feed, next_url: next });
};

/** `image?w=&h=`: a drawing of that size. */
const image: Route = (exchange) => {
  const width = numberParam(exchange, 'w', 640);
  const height = numberParam(exchange, 'h', 360);
  const size = `width="${width}" height="${height}"`;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="teal"/></svg>`;
  send(exchange, body, 'image/svg+xml');
};

/** Routes that give good feeds. */
export const feedRoutes: Record<string, Route> = { feed: sendFeed, loop, image };
