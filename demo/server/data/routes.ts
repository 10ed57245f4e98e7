import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { customJson } from './custom-json.js';
import { FEED_TYPE, feedPage } from './json-feed.js';
import { asLang } from './urls.js';

/** `/feed.json` and `/api/articles.json`. */
export const data = new Hono();

data.use('/feed.json', etag());
data.use('/api/*', etag());

data.get('/feed.json', (c) => {
  const feed = feedPage(new URL(c.req.url), asLang(c.req.query('lang')));
  return c.body(JSON.stringify(feed), 200, {
    'Content-Type': FEED_TYPE,
    'Cache-Control': 'no-cache',
  });
});

data.get('/api/articles.json', (c) => {
  const { origin } = new URL(c.req.url);
  c.header('Cache-Control', 'no-cache');
  return c.json(customJson(origin, asLang(c.req.query('lang')) ?? 'bg') as object);
});
