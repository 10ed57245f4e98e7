import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { before, describe, it } from 'node:test';
import { feedOf, titleOf } from './articles.js';
import { useStage } from './stage.js';
import { SCRIPT, titlesIn, until, withoutChromium } from './visit.js';

const WIDGET = '<news-feed src="API/feed.json"></news-feed>';

describe('pages that the widget did not choose', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    stage.site.put('/feed.json', { body: feedOf(30) });
  });

  it('lives with two copies of the script and the bundle of all widgets', async () => {
    const { site, visit } = stage;
    site.putCdn('/copy');
    const scripts = ['/cdn/news-feed.js', '/copy/news-feed.js', '/cdn/cluster-news.js']
      .map((src) => `<script type="module" src="${src}"></script>`)
      .join('');
    const widgets = WIDGET + WIDGET.replace('<news-feed', '<news-feed lang="en" search filter');
    const page = await visit.open(site.putPage('/page.html', scripts + widgets), 10);
    await visit.text(/Още новини/);
    const english = await until('the English one', () =>
      page.evaluate(() => {
        const root = document.querySelectorAll('news-feed')[1]?.shadowRoot;
        return root?.querySelector('[part=chip]') && root.querySelector('.root')?.textContent;
      }),
    );
    assert.match(english, /More news/);
    await visit.quiet(site);
    assert.equal(site.count('/feed.json'), 1);
  });

  it('works in a sandboxed frame, where storage is blocked', async () => {
    const { site, visit } = stage;
    const inner = '<news-feed src="API/feed.json" search filter open="dialog"></news-feed>';
    site.putPage('/inner.html', SCRIPT + inner);
    const outer =
      '<iframe sandbox="allow-scripts" src="/inner.html" width="600" height="900"></iframe>';
    const page = await visit.open(site.putPage('/page.html', outer));
    const frame = await until('the frame', () =>
      page.frames().find((it) => it !== page.mainFrame()),
    );
    await until('articles in the frame', async () => (await titlesIn(frame)).length === 10);
    const storage = await frame.evaluate(() => {
      try {
        return typeof localStorage;
      } catch (error) {
        return (error as Error).name;
      }
    });
    assert.equal(storage, 'SecurityError');
  });

  it('works on a page that lies on a disk', async () => {
    const { site, visit } = stage;
    const folder = await mkdtemp(join(tmpdir(), 'cluster-news-'));
    try {
      const file = join(folder, 'index.html');
      const script = SCRIPT.replace('/cdn', `${site.origin}/cdn`);
      const relative =
        '<news-feed src="feed.json"><a id="fallback" href="news.html">Новини</a></news-feed>';
      const body = WIDGET.replace('API', site.api) + relative;
      await writeFile(
        file,
        `<!doctype html><html lang="bg"><title>Диск</title>${script}${body}</html>`,
      );
      const page = await visit.open(pathToFileURL(file).href, 10);
      await until('the page’s own link', () =>
        page.evaluate(() => document.querySelector('#fallback')?.checkVisibility()),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('takes attributes and properties that were set before the script came', async () => {
    const { site, visit } = stage;
    const early = `<news-feed id="early"></news-feed><script>
      const early = document.querySelector('#early');
      early.pageSize = 4;
      early.src = 'API/feed.json';
      early.setAttribute('layout', 'compact');
    </script>`;
    const page = await visit.open(site.putPage('/page.html', early + SCRIPT), 4);
    assert.ok(await visit.find('.compact'));
    await page.evaluate(() => document.querySelector('news-feed')?.setAttribute('page-size', '6'));
    await visit.articles(6);
  });

  it('resolves addresses against <base href>', async () => {
    const { site, visit } = stage;
    site.put('/news/feed.json', { body: feedOf(3) });
    const page = await visit.open(
      site.putPage('/page.html', `${SCRIPT}<news-feed src="feed.json"></news-feed>`, {
        head: `<base href="${site.origin}/news/">`,
      }),
      3,
    );
    assert.equal((await titlesIn(page))[0], titleOf(1));
  });

  it('blocked storage, full storage and garbage in it do no harm', async () => {
    const { site, visit } = stage;
    const url = site.putPage('/page.html', SCRIPT + WIDGET);
    await visit.open(url, 10);
    await visit.page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        localStorage.setItem(key, '{"savedAt":1,"page":[');
    });
    await visit.open(url, 10);
    await visit.page.evaluate(() => {
      for (const key of Object.keys(localStorage)) {
        localStorage.setItem(key, '{"savedAt":1,"page":{"items":[{"id":1},null,{"id":"a"}]}}');
      }
      const filler = 'x'.repeat(100_000);
      try {
        for (let key = 0; ; key++) localStorage.setItem(`filler-${key}`, filler);
      } catch {
        return; // full
      }
    });
    await visit.open(url, 10);
  });
});
