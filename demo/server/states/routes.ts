import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type Context } from 'hono';
import { FEED_TYPE, type JsonFeed } from '../data/json-feed.js';
import { freshFeed, goodFeed, LOGIN_PAGE, longFeed } from './content.js';
import { outage } from './outage.js';

/** Endpoints that behave as endpoints do on bad days, under `/states`. */
export const states = new Hono<{ Bindings: Partial<HttpBindings> }>();

const LONGEST_WAIT = 60_000;

function answer(c: Context, feed: JsonFeed): Response {
  return c.body(JSON.stringify(feed), 200, {
    'Content-Type': FEED_TYPE,
    'Cache-Control': 'no-store',
  });
}

function numberFrom(c: Context, name: string, fallback: number, max: number): number {
  const value = Number(c.req.query(name) ?? fallback);
  return value >= 0 ? Math.min(value, max) : fallback;
}

states.get('/slow.json', async (c) => {
  await wait(numberFrom(c, 'ms', 3000, LONGEST_WAIT), undefined, { ref: false });
  return answer(c, goodFeed(new URL(c.req.url)));
});

states.get('/stall.json', (c) => {
  const half = JSON.stringify(goodFeed(new URL(c.req.url))).slice(0, 2000);
  const body = new ReadableStream({ start: (s) => s.enqueue(new TextEncoder().encode(half)) });
  return c.body(body, 200, { 'Content-Type': FEED_TYPE });
});

states.all('/error500.json', (c) => c.text('Internal Server Error', 500));
states.get('/error404.json', (c) => c.text('Not Found', 404));

states.get('/error429.json', (c) => {
  c.header('Retry-After', String(numberFrom(c, 'after', 5, 3600)));
  return c.text('Too Many Requests', 429);
});

states.get('/offline.json', (c) => {
  const socket = c.env.incoming?.socket;
  if (!socket) return c.text('There is no connection to end.', 502);
  socket.destroy();
  return RESPONSE_ALREADY_SENT;
});

states.get('/empty.json', (c) => answer(c, goodFeed(new URL(c.req.url), 0)));
states.get('/fresh.json', (c) => answer(c, freshFeed(new URL(c.req.url))));
states.get('/html.json', (c) => c.html(LOGIN_PAGE));

states.get('/truncated.json', (c) => {
  const half = JSON.stringify(goodFeed(new URL(c.req.url))).slice(0, 2000);
  return c.body(half, 200, { 'Content-Type': FEED_TYPE });
});

states.get('/long.json', (c) =>
  answer(c, longFeed(new URL(c.req.url), Math.trunc(numberFrom(c, 'items', 1000, 20_000)))),
);

states.route('/', outage);

/** The same good feed without the header that lets other origins read it. */
export const closed = new Hono();

closed.get('/states/no-cors.json', (c) => answer(c, goodFeed(new URL(c.req.url))));
