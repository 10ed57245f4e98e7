import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const site = fileURLToPath(new URL('../../dist/site/', import.meta.url));
const publicFiles = fileURLToPath(new URL('../public/', import.meta.url));

/** Whether the widget's script has been built. */
export function isBuilt(): boolean {
  return existsSync(`${cdn}news-feed.js`);
}

/** Whether the site of the documents has been built, which is under `/site` then. */
export function isSiteBuilt(): boolean {
  return existsSync(`${site}index.html`);
}

/** The built library under `/cdn`, the site under `/site`, and the demo's own files: `/css`, `/js`, `/images`. */
export const files = new Hono();

const folders = [
  { path: '/cdn/*', root: cdn, rewriteRequestPath: (path: string) => path.slice('/cdn'.length) },
  {
    ...{ path: '/site/*', root: site },
    rewriteRequestPath: (path: string) => path.slice('/site'.length),
  },
  { path: '/css/*', root: publicFiles },
  { path: '/js/*', root: publicFiles },
  { path: '/images/*', root: publicFiles },
];

// Its addresses are relative to the folder.
files.get('/site', (c) => c.redirect('/site/'));

for (const { path, ...options } of folders) {
  files.use(path, async (c, next) => {
    await next();
    // The names of chunks end with a hash of their content.
    const isImmutable = c.req.path.startsWith('/cdn/chunks/') && c.res.ok;
    c.header('Cache-Control', isImmutable ? 'max-age=31536000, immutable' : 'no-cache');
  });
  files.use(path, serveStatic(options));
}
