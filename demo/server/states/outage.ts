import { Hono, type MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { FEED_TYPE } from '../data/json-feed.js';
import { goodFeed } from './content.js';

/** A source that visitors of the demo can stop and start: `outage.json`. */
export const outage = new Hono();

const STOPPED = 'The source has been stopped by a visitor of the demo.';

let down = false;

/** Whether the source has been stopped. */
export function isDown(): boolean {
  return down;
}

/** Lets nobody through while the source is stopped. */
export const whileRunning: MiddlewareHandler = async (c, next) =>
  down ? c.text(STOPPED, 503) : next();

// No other site can stop or start it in a visitor's name.
outage.post('/outage', csrf(), async (c) => {
  // What is no form is asked for by a preflight, which everybody passes, and not seen by `csrf`.
  const { down: wanted } = await c.req.parseBody();
  if (wanted !== 'true' && wanted !== 'false') return c.text('Bad Request', 400);
  down = wanted === 'true';
  return c.json({ down });
});

outage.get('/outage.json', whileRunning, (c) =>
  c.body(JSON.stringify(goodFeed(new URL(c.req.url))), 200, { 'Content-Type': FEED_TYPE }),
);
