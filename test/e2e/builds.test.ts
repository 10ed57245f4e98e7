import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Plugin } from 'vite';
import { buildCdn } from '../../scripts/cdn.js';
import { feedOf } from './articles.js';
import { useStage } from './stage.js';
import { until, withoutChromium } from './visit.js';

const PAGE = `<script src="/lib/news-feed.js"></script>
  <news-feed src="API/feed.json"><a id="fallback" href="/all">Всички новини</a></news-feed>`;

/** Changes what all chunks stand on, as a new version does. */
const newVersion: Plugin = {
  name: 'new-version',
  enforce: 'pre', // the source as it is written
  transform: (code, id) => {
    if (!id.endsWith('/data/net/url.ts')) return null;
    const changed = code.replace("'https:'", "'https:', 'x-new:'");
    assert.notEqual(changed, code);
    return changed;
  },
};

describe('two builds of the library', { skip: withoutChromium }, () => {
  const stage = useStage();
  let newer: string;

  before(async () => {
    newer = await mkdtemp(join(tmpdir(), 'cluster-news-newer-'));
    await buildCdn({ configFile: false, logLevel: 'warn', plugins: [newVersion] }, newer);
    stage.site.put('/feed.json', { body: feedOf(30) });
  });

  after(() => rm(newer, { recursive: true }));

  beforeEach(() => {
    for (const path of stage.site.paths('/lib/')) stage.site.drop(path);
    stage.site.putCdn('/lib');
  });

  const copyNewer = (): void => stage.site.putCdn('/lib', undefined, /./, newer);

  /** What a browser has in its cache: the entry of a version, whichever files are there. */
  async function cacheEntry(folder: string): Promise<void> {
    const body = await readFile(join(folder, 'news-feed.js'), 'utf8');
    stage.site.put('/lib/news-feed.js', { body, type: 'text/javascript' });
  }

  /** Takes the older version away, as who empties the folder before copying does. */
  function replaceByNewer(): void {
    for (const path of stage.site.paths('/lib/')) stage.site.drop(path);
    copyNewer();
  }

  const open = (): Promise<unknown> => stage.visit.open(stage.site.putPage('/page.html', PAGE));

  it('have no chunk in common where its content differs', () => {
    const older = stage.site.paths('/lib/chunks/');
    replaceByNewer();
    const common = stage.site.paths('/lib/chunks/').filter((path) => older.includes(path));
    assert.deepEqual(
      common.filter((path) => !/dompurify|purify/.test(path)),
      [],
    );
  });

  for (const [title, folder] of [
    ['older', () => 'dist/cdn'],
    ['newer', () => newer],
  ] as const) {
    it(`work both when they are copied over each other: the ${title} entry`, async () => {
      copyNewer();
      await cacheEntry(folder());
      await open();
      await stage.visit.articles(10);
      await stage.visit.page.evaluate(() =>
        document.querySelector('news-feed')?.setAttribute('search', ''),
      );
      await stage.visit.find('[part=search]');
    });
  }

  it('keep the list readable where the code of an open page was taken away, and a later try works', async () => {
    const { site, visit } = stage;
    await open();
    await visit.articles(10);
    replaceByNewer();
    await visit.page.evaluate(() => {
      const feed = document.querySelector('news-feed');
      feed?.addEventListener('news-feed-error', ({ error }) =>
        feed.setAttribute('data-kind', error.kind),
      );
      feed?.setAttribute('search', '');
    });
    await until('the error', () =>
      visit.page.evaluate(() => document.querySelector('news-feed')?.dataset['kind'] === 'code'),
    );
    await visit.articles(10);
    site.putCdn('/lib');
    await visit.page.evaluate(() => dispatchEvent(new Event('online')));
    await visit.find('[part=search]');
  });

  for (const [title, reply] of [
    ['is missing', { status: 404 }],
    ['is a web page', { body: '<!doctype html><title>404</title>', type: 'text/html' }],
    ['is cut', { body: 'import{A as t}from"./common', type: 'text/javascript' }],
  ] as const) {
    it(`leave the links of the page where a chunk of the entry ${title}`, async () => {
      const { site, visit } = stage;
      for (const path of site.paths('/lib/chunks/common-')) site.put(path, reply);
      await open();
      await until('the console', () =>
        visit.errors.some((text) => text.startsWith('cluster-news cannot load')),
      );
      const link = (): Promise<boolean | undefined> =>
        visit.page.evaluate(() => document.querySelector('#fallback')?.checkVisibility());
      assert.equal(await link(), true);
      visit.errors.length = 0;
    });
  }

  it('read a stored copy of each other, or drop it, without an error', async () => {
    const { site, visit } = stage;
    await open();
    await visit.articles(10);
    replaceByNewer();
    await visit.open(site.putPage('/page.html', PAGE));
    await visit.articles(10);
  });
});
