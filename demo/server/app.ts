import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { data } from './data/routes.js';
import { files } from './library.js';
import { pages } from './pages/routes.js';
import { closed, states } from './states/routes.js';
import { wordpress } from './wordpress/routes.js';

/** The whole demo: pages, news in every format, states, and the built library. */
export const app = new Hono();

const open = cors({
  origin: '*',
  exposeHeaders: ['X-WP-Total', 'X-WP-TotalPages', 'Link', 'ETag'],
});

app.route('/', closed);
for (const path of ['/feed.json', '/api/*', '/wp-json/*', '/states/*', '/cdn/*', '/images/*']) {
  app.use(path, open);
}

/** WordPress without pretty permalinks: `/?rest_route=/wp/v2/posts`. */
app.get('/', (c, next) => {
  const route = c.req.query('rest_route');
  if (!route) return next();
  const url = new URL(c.req.url);
  url.pathname = `/wp-json${route}`;
  url.searchParams.delete('rest_route');
  return app.fetch(new Request(url, { headers: c.req.raw.headers }), c.env);
});

app.route('/', data);
app.route('/wp-json', wordpress);
app.route('/states', states);
app.route('/', files);
app.route('/', pages);
