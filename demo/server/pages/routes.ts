import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { html } from 'hono/html';
import { findEntries } from '../../content/index.js';
import { findPartner } from '../../content/partners/index.js';
import type { Comments } from '../comments/comments.js';
import { archive } from './archive.js';
import { article } from './article.js';
import { takeForm } from './comment-sent.js';
import { document } from './document.js';
import type { ForeignPage } from './page.js';
import { profile } from './partners-profile.js';
import { preferences, rememberLang } from './preferences.js';
import { renderPage, shell } from './shell.js';
import { demoPages, foreignPages } from './site-map.js';
import { t, type Html } from './text.js';

const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src *",
  "form-action 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'self'",
].join('; ');

type PageStatus = 404 | ReturnType<typeof takeForm>['status'];

const MAX_FORM = 1024 * 1024;

function respond(c: Context, page: Html, policy = POLICY, status: PageStatus = 200) {
  c.header('Content-Security-Policy', policy);
  c.header('Cache-Control', 'no-cache');
  c.header('Vary', 'Cookie, Accept-Language');
  c.header('X-Content-Type-Options', 'nosniff');
  return c.html(page, status);
}

function renderForeign(page: ForeignPage, c: Context): Html {
  const stylesheets = ['shared', page.stylesheet];
  return document({ ...page, preferences: preferences(c), stylesheets, body: page.body() });
}

function notFound(c: Context) {
  const title = { bg: 'Няма такава страница', en: 'There is no such page' };
  const main = html`<h1>${t(title.bg, title.en)}</h1>
    <p class="lead"><a href="/">${t('Към началото', 'Back to the start')}</a></p>`;
  return respond(c, shell(title, preferences(c), main), POLICY, 404);
}

/** Every page that a visitor can open. */
export function createPages({ held, accept }: Comments): Comments['routes'] {
  const pages: Comments['routes'] = new Hono();

  for (const page of demoPages) {
    pages.get(page.path, (c) => {
      rememberLang(c);
      const { origin } = new URL(c.req.url);
      return respond(c, renderPage(page, preferences(c), { origin, held }));
    });
  }

  for (const page of foreignPages) {
    pages.get(page.path, (c) => {
      rememberLang(c);
      return respond(c, renderForeign(page, c), page.policy);
    });
  }

  pages.post('/comments', csrf(), bodyLimit({ maxSize: MAX_FORM }), async (c) => {
    const client = c.env.incoming?.socket.remoteAddress ?? '';
    const form = await c.req.parseBody();
    const { page, status } = takeForm(form, preferences(c), (draft) => accept(draft, client));
    return respond(c, page, POLICY, status);
  });

  pages.get('/articles', (c) => respond(c, archive(preferences(c))));

  pages.get('/articles/:slug', (c) => {
    const found = findEntries(c.req.param('slug'));
    return (found.bg ?? found.en) ? respond(c, article(found, preferences(c))) : notFound(c);
  });

  pages.get('/partners/:slug', (c) => {
    const found = findPartner(c.req.param('slug'));
    return found ? respond(c, profile(found, preferences(c))) : notFound(c);
  });

  pages.all('*', notFound);
  return pages;
}
