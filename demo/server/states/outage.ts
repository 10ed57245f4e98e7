import { Hono } from 'hono';
import { FEED_TYPE } from '../data/json-feed.js';
import { goodFeed } from './content.js';

/** A source that visitors of the demo can stop and start: `outage.json`. */
export const outage = new Hono();

let down = false;

/** Whether the source has been stopped. */
export function isDown(): boolean {
  return down;
}

outage.post('/outage', async (c) => {
  const form = await c.req.parseBody();
  down = form.down === 'true';
  return c.json({ down });
});

outage.get('/outage.json', (c) => {
  if (down) return c.text('The source has been stopped by a visitor of the demo.', 503);
  return c.body(JSON.stringify(goodFeed(new URL(c.req.url))), 200, { 'Content-Type': FEED_TYPE });
});
