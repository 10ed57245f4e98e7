import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, it } from 'node:test';
import type { CdnManifest } from '../../scripts/cdn.js';
import { feedOf } from './articles.js';
import { useStage } from './stage.js';
import { until, withoutChromium } from './visit.js';

const { files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')) as CdnManifest;

/** The page of somebody who has copied the hashes of the manifest, as the README shows it. */
function pageWithHashes(): string {
  const hashes = Object.entries(files).map(([name, { integrity }]) => [`/lib/${name}`, integrity]);
  const { integrity } = files['news-feed.js'] ?? {};
  return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(hashes) })}</script>
    <script src="/lib/news-feed.js" integrity="${integrity}"></script>
    <news-feed src="API/feed.json"><a id="fallback" href="/all">Всички новини</a></news-feed>`;
}

describe('a page with the hashes of the manifest', { skip: withoutChromium }, () => {
  const stage = useStage();

  beforeEach(() => {
    stage.site.putCdn('/lib');
    stage.site.put('/feed.json', { body: feedOf(30) });
  });

  /** Opens the page. @param changed the files whose code is not what was hashed */
  async function open(changed: RegExp): Promise<void> {
    const { site, visit } = stage;
    for (const path of site.paths('/lib/').filter((each) => changed.test(each))) {
      const code = readFileSync(`dist/cdn/${path.slice('/lib/'.length)}`, 'utf8');
      site.put(path, { body: `${code}\nwindow.isForeign = true;`, type: 'text/javascript' });
    }
    await visit.open(site.putPage('/page.html', pageWithHashes()));
  }

  it('shows the news', async () => {
    await open(/^$/);
    await stage.visit.articles(10);
  });

  for (const [title, changed] of [
    ['the script', /\/news-feed\.js$/],
    ['a chunk that all need', /\/common-/],
    ['the code for a format', /\/documents-/],
  ] as const) {
    it(`runs nothing that somebody has changed, and keeps its links: ${title}`, async () => {
      await open(changed);
      const { visit } = stage;
      await until('the refusal', () => visit.errors.some((text) => /integrity/.test(text)));
      await until('the links', () =>
        visit.page.evaluate(() => document.querySelector('#fallback')?.checkVisibility()),
      );
      assert.equal(await visit.page.evaluate(() => 'isForeign' in window), false);
      visit.errors.length = 0;
    });
  }
});
