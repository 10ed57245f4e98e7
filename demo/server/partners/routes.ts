import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { findPartner } from '../../content/partners/index.js';
import { clusterGraph, JSON_LD_TYPE, partnerList } from './documents.js';
import { drawLogo } from './logos/logo.js';

/** `/partners.json`, `/ikem.json` and the logos. */
export const partners = new Hono();

const JSON_HEADERS = { 'Content-Type': JSON_LD_TYPE, 'Cache-Control': 'no-cache' };

for (const path of ['/partners.json', '/ikem.json', '/images/partners/*']) {
  partners.use(path, etag());
}

partners.get('/partners.json', (c) => c.body(JSON.stringify(partnerList()), 200, JSON_HEADERS));

partners.get('/ikem.json', (c) => {
  const { origin } = new URL(c.req.url);
  return c.body(JSON.stringify(clusterGraph(origin)), 200, JSON_HEADERS);
});

partners.get('/images/partners/:file{[a-z0-9-]+\\.svg}', (c) => {
  const { logo } = findPartner(c.req.param('file').replace('.svg', '')) ?? {};
  if (!logo || typeof logo === 'string') return c.text('There is no such logo.', 404);
  return c.body(drawLogo(logo), 200, {
    'Content-Type': 'image/svg+xml; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': "default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
  });
});
