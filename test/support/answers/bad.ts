import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createFeed } from './feed.js';
import { sendFeed } from './feeds.js';
import { numberParam, send, sendJson, type Exchange, type Route } from './exchange.js';

const HTML = 'text/html; charset=utf-8';
const PORTAL = '<!doctype html><title>Вход</title><h1>Влезте в мрежата на училището</h1>';
const MEGABYTE = 1024 * 1024;
/** Chunks in a megabyte. */
const CHUNKS = 16;

/** `retry-after=2` is sent as it is, `retry-after=date:2` as the HTTP date two seconds from now. */
function retryAfter({ url }: Exchange): Record<string, string> {
  const value = url.searchParams.get('retry-after');
  if (value === null) return {};
  if (!value.startsWith('date:')) return { 'retry-after': value };
  const moment = new Date(Date.now() + Number(value.slice('date:'.length)) * 1000);
  return { 'retry-after': moment.toUTCString() };
}

function fail(exchange: Exchange, status: number): void {
  const body = exchange.url.searchParams.get('body') ?? `{"code":"error","status":${status}}`;
  send(exchange, body, 'application/json', status, retryAfter(exchange));
}

/** How often this URL's id was asked for on this path, this time included. */
function attempts({ state, id, url }: Exchange): number {
  const sent = state.requests(id).filter(({ method }) => method !== 'OPTIONS');
  return sent.filter((request) => request.url.split('?')[0] === url.pathname).length;
}

/** `flaky?id=&fail=2&status=503`: fails so many times, then gives the feed. */
const flaky: Route = (exchange) => {
  const isFailing = attempts(exchange) <= numberParam(exchange, 'fail', 1);
  if (isFailing) fail(exchange, numberParam(exchange, 'status', 503));
  else sendFeed(exchange);
};

/** `json?body=&type=&status=`: any text with any type and status. */
const json: Route = (exchange) => {
  const { searchParams } = exchange.url;
  const type = searchParams.get('type') ?? 'application/json';
  send(exchange, searchParams.get('body') ?? '{}', type, numberParam(exchange, 'status', 200));
};

/** `redirect-login?to=&status=`: a permanent move to a page for people. */
const redirectLogin: Route = (exchange) => {
  const location = exchange.url.searchParams.get('to') ?? '/answers/login';
  send(exchange, '', HTML, numberParam(exchange, 'status', 301), {
    location,
    'cache-control': 'no-store',
  });
};

/** `truncated`: half a document, sent as if it were whole. */
const truncated: Route = (exchange) => {
  const body = JSON.stringify(createFeed());
  send(exchange, body.slice(0, Math.floor(body.length / 2)));
};

/** `stall-headers`: nothing at all, until the page goes away. */
const stallHeaders: Route = async ({ response }) => {
  await once(response, 'close');
};

/** Sends the headers and half of a text, then nothing, until the page goes away. */
export async function stallBody({ response }: Exchange, body: string, type: string): Promise<void> {
  const bytes = Buffer.from(body);
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2));
  await once(response, 'close');
}

/** `big?mb=11`: a feed of that size, streamed without a length (`length` states it). */
const big: Route = async (exchange) => {
  const { response, url } = exchange;
  const megabytes = numberParam(exchange, 'mb', 11);
  const feed = JSON.stringify({ ...createFeed({ items: 1 }), _padding: 'PADDING' });
  const [head = '', tail = ''] = feed.split('PADDING');
  const length = Buffer.byteLength(head + tail) + megabytes * MEGABYTE;
  response.writeHead(200, {
    'content-type': 'application/feed+json',
    ...(url.searchParams.has('length') ? { 'content-length': length } : {}),
  });
  const chunk = 'x'.repeat(MEGABYTE / CHUNKS);
  const padding = Array.from({ length: megabytes * CHUNKS }, () => chunk);
  // A page that stops reading closes the connection: that is what the answer is for.
  await pipeline(Readable.from([head, ...padding, tail]), response).catch(() => undefined);
};

/** `deep?depth=10000`: lists in lists, as `items` or, with `in=extension`, beside a good item. */
const deep: Route = (exchange) => {
  const depth = numberParam(exchange, 'depth', 10_000);
  const lists = '['.repeat(depth) + ']'.repeat(depth);
  const isExtension = exchange.url.searchParams.get('in') === 'extension';
  const feed = { ...createFeed({ items: 1 }), [isExtension ? '_deep' : 'items']: 'DEEP' };
  send(exchange, JSON.stringify(feed).replace('"DEEP"', lists));
};

/** Routes that answer as networks and servers do on a bad day. */
export const badRoutes: Record<string, Route> = {
  json,
  flaky,
  truncated,
  big,
  deep,
  status: (exchange) => fail(exchange, Number(exchange.url.pathname.split('/')[3])),
  html: (exchange) => send(exchange, PORTAL, HTML),
  login: (exchange) => send(exchange, PORTAL, HTML),
  204: (exchange) => send(exchange, '', 'application/json', 204),
  429: (exchange) => fail(exchange, 429),
  bom: (exchange) => send(exchange, `\uFEFF${JSON.stringify(createFeed())}`),
  empty: (exchange) => sendJson(exchange, createFeed({ items: 0 })),
  'wrong-mime': (exchange) => send(exchange, JSON.stringify(createFeed()), HTML),
  'redirect-login': redirectLogin,
  'stall-headers': stallHeaders,
  'stall-body': (exchange) => stallBody(exchange, JSON.stringify(createFeed()), 'application/json'),
};
