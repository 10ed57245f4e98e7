import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTTPRequest, Page, ResponseForRequest } from 'puppeteer-core';

/** The publisher of the samples, with the WordPress plugin and with a folder of files. */
const PUBLISHER = 'https://ikem.example';
/** A page of another site. */
export const SCHOOL = 'https://school.example/page.html';

const FILES: Record<string, string> = {
  '/cluster-news/cdn/': 'dist/cdn',
  '/cluster-news/embed/': 'dist/embed',
};
const TYPES: Record<string, string> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
};
const OPEN = { 'access-control-allow-origin': '*' };

/** Lets a browser's page find a school's page with some code, and the publisher that this names, without a network. */
export async function answerAs(page: Page, code: string, demo: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void respond(request, code, demo));
}

async function respond(request: HTTPRequest, code: string, demo: string): Promise<void> {
  const url = new URL(request.url());
  if (url.protocol === 'data:' || url.protocol === 'blob:') return request.continue();
  if (url.href === SCHOOL) return request.respond(toPage(code));
  if (url.origin !== PUBLISHER) return request.respond({ status: 204 });
  await request.respond(toFile(url) ?? (await askDemo(url, demo)));
}

function toPage(code: string): Partial<ResponseForRequest> {
  const body = `<!doctype html><html lang="bg"><head><meta charset="utf-8"><title>Училище</title></head>
<body>${code}</body></html>`;
  return { contentType: 'text/html; charset=utf-8', body };
}

/** What the plugin answers, and the files that a publisher without it has put there. */
function toFile({ href, pathname, searchParams }: URL): Partial<ResponseForRequest> | undefined {
  const name = searchParams.get('cluster-news');
  if (name?.endsWith('.js')) return redirectTo(`/cluster-news/cdn/${name}`);
  if (pathname === '/cluster-news/')
    return redirectTo(`/cluster-news/embed/news-feed.html?src=${PUBLISHER}/`);
  for (const [path, folder] of Object.entries(FILES)) {
    const file = join(folder, pathname.slice(path.length));
    if (!pathname.startsWith(path) || !existsSync(file)) continue;
    const contentType = TYPES[file.replace(/.*\./, '')] ?? 'text/plain';
    return { contentType, headers: OPEN, body: readFileSync(file) };
  }
  if (pathname.startsWith('/cluster-news/')) throw new Error(`There is no ${href}.`);
  return undefined;
}

function redirectTo(path: string): Partial<ResponseForRequest> {
  return { status: 302, headers: { ...OPEN, location: PUBLISHER + path } };
}

/** A comment as WordPress gives it, in as far as the elements read it. */
const COMMENTS = [
  {
    id: 1,
    parent: 0,
    author_name: 'Учителка от Пловдив',
    author_url: '',
    date_gmt: '2019-11-19T09:42:00',
    content: { rendered: '<p>Чудесна новина!</p>' },
  },
];

/** The demo's news, partners and comments, as if they were the publisher's. */
async function askDemo(
  { pathname, search, searchParams }: URL,
  demo: string,
): Promise<Partial<ResponseForRequest>> {
  if (pathname.endsWith('/wp/v2/comments')) {
    return {
      headers: { ...OPEN, 'x-wp-total': '1' },
      contentType: 'application/json',
      body: JSON.stringify(COMMENTS),
    };
  }
  const isPartners = searchParams.get('cluster-news') === 'partners.json';
  const answer = await fetch(demo + (isPartners ? '/partners.json' : pathname + search));
  // The demo loses one logo on purpose, and the console would tell of it.
  if (!answer.ok && pathname.startsWith('/images/')) return { status: 204 };
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => /^(content-type|link|x-wp|access-control)/.test(name)),
  );
  const body = (await answer.text()).replaceAll(demo, PUBLISHER);
  return { status: answer.status, headers: { ...headers, ...OPEN }, body };
}
