import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Comments } from './comments/comments.js';
import { data } from './data/routes.js';
import { files } from './library.js';
import { createPages } from './pages/routes.js';
import { partners } from './partners/routes.js';
import { whileRunning } from './states/outage.js';
import { closed, states } from './states/routes.js';
import { wordpress } from './wordpress/routes.js';

const open = cors({
  origin: '*',
  exposeHeaders: ['X-WP-Total', 'X-WP-TotalPages', 'Link', 'ETag', 'Retry-After'],
});

const OPEN = [
  ...['/feed.json', '/partners.json', '/ikem.json', '/api/*', '/wp-json/*'],
  ...['/states/*', '/cdn/*', '/images/*'],
];

/** WordPress without pretty permalinks: `/?rest_route=/wp/v2/posts`. */
function forwardRestRoute(app: Hono): void {
  app.get('/', (c, next) => {
    const route = c.req.query('rest_route');
    if (!route) return next();
    const url = new URL(c.req.url);
    url.pathname = `/wp-json${route}`;
    url.searchParams.delete('rest_route');
    return app.fetch(new Request(url, { headers: c.req.raw.headers }), c.env);
  });
}

/** The whole demo: pages, news in every format, partners, comments, states, the built library. */
export function createApp(comments: Comments): Hono {
  const app = new Hono();
  app.route('/', closed);
  for (const path of OPEN) app.use(path, open);
  forwardRestRoute(app);
  app.route('/', comments.routes);
  app.route('/', data);
  app.route('/', partners);
  app.route('/wp-json', wordpress);
  app.use('/states/comments', whileRunning);
  app.route('/states/comments', comments.endpoint);
  app.route('/states', states);
  app.route('/', files);
  app.route('/', createPages(comments));
  return app;
}
