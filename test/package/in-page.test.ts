import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { findChromium, launchChromium } from '../../scripts/browsers.js';

/** Where a browser finds the dependencies that the modules name. */
const IMPORTS = {
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  'zod/mini': '/node_modules/zod/mini/index.js',
  dompurify: '/node_modules/dompurify/dist/purify.es.mjs',
};
const PAGE = `<!doctype html><title>Modules</title>
<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;

describe(
  'the modules in a page',
  { skip: findChromium() ? false : 'Chromium is not installed' },
  () => {
    let server: Server;
    let browser: Browser;
    let url: string;

    before(async () => {
      server = createServer((request, response) => {
        const path = new URL(request.url ?? '/', 'http://page').pathname;
        if (path === '/') return response.setHeader('content-type', 'text/html').end(PAGE);
        response.setHeader('content-type', 'text/javascript');
        readFile(join('.', path)).then(
          (code) => response.end(code),
          () => response.writeHead(404).end(),
        );
        return undefined;
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      if (!address || typeof address === 'string') throw new Error('The port has no number.');
      url = `http://127.0.0.1:${address.port}/`;
      browser = await launchChromium();
    });

    after(async () => {
      await browser?.close();
      server?.close();
      server?.closeAllConnections();
    });

    /** Imports a module on a fresh page and tells what it exports and what is different then. */
    async function load(
      path: string,
    ): Promise<{ names: string[]; defined: string[]; changes: string[] }> {
      const page = await browser.newPage();
      await page.goto(url);
      const result = await page.evaluate(async (module) => {
        const globals = new Set(Reflect.ownKeys(globalThis).map(String));
        const html = document.documentElement.outerHTML;
        const names = Object.keys((await import(module)) as object);
        const changes = Reflect.ownKeys(globalThis)
          .map(String)
          .filter((name) => !globals.has(name));
        if (document.documentElement.outerHTML !== html) changes.push('the document');
        if (localStorage.length) changes.push('the storage');
        if (document.adoptedStyleSheets.length) changes.push('the styles');
        const tags = ['comment-form', 'comment-list', 'news-feed', 'partner-card', 'partner-list'];
        const defined = tags.filter((tag) => customElements.get(tag));
        return { names, defined, changes };
      }, path);
      await page.close();
      return result;
    }

    /** Lit counts its versions in the page; nothing of ours may be there. */
    const LITS_OWN =
      /^(litElementVersions|litHtmlVersions|reactiveElementVersions|litPropertyMetadata|__zod_\w+)$/;

    for (const path of [
      '/dist/index.js',
      '/dist/elements/news-feed/news-feed.js',
      '/dist/elements/comment-form/comment-form.js',
      '/dist/elements/comment-list/comment-list.js',
      '/dist/elements/partner-card/partner-card.js',
      '/dist/elements/partner-list/partner-list.js',
      '/dist/data.js',
    ]) {
      it(`registers nothing and changes nothing: ${path}`, async () => {
        const { defined, changes, names } = await load(path);
        assert.ok(names.length > 0);
        assert.deepEqual(defined, []);
        assert.deepEqual(
          changes.filter((name) => !LITS_OWN.test(name)),
          [],
        );
      });
    }

    for (const [path, ...tags] of [
      [
        '/dist/define.js',
        'comment-form',
        'comment-list',
        'news-feed',
        'partner-card',
        'partner-list',
      ],
      ['/dist/elements/news-feed/define.js', 'news-feed'],
      ['/dist/elements/comment-form/define.js', 'comment-form'],
      ['/dist/elements/comment-list/define.js', 'comment-form', 'comment-list'],
      ['/dist/elements/partner-card/define.js', 'partner-card'],
      ['/dist/elements/partner-list/define.js', 'partner-card', 'partner-list'],
    ] as const) {
      it(`registers ${tags.join(', ')}: ${path}`, async () => {
        assert.deepEqual((await load(path)).defined, tags);
      });
    }
  },
);
