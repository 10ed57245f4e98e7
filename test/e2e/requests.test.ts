import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { feedOf, IMAGES, titleOf } from './articles.js';
import { useStage } from './stage.js';
import { SCRIPT, until, withoutChromium } from './visit.js';

/** What stood in the widget at the first frame after its definition. */
interface FirstFrame {
  titles: string[];
  /** Pixels from the top of the first article to the bottom of the last one. */
  height: number;
}

/** In the page, before the script: looks at the widget in the first frame after its definition. */
const LOOK = `<script>
  customElements.whenDefined('news-feed').then(() =>
    requestAnimationFrame(() => {
      const list = document.querySelector('news-feed').shadowRoot.querySelector('.list:not(.skeleton)');
      const titles = [...(list?.querySelectorAll('[part~=title]') ?? [])];
      globalThis.firstFrame = {
        titles: titles.map(({ textContent }) => textContent.trim()),
        height: list?.getBoundingClientRect().height ?? 0,
      };
    }),
  );
</script>`;

describe('requests', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    stage.site.put('/feed.json', { body: feedOf(30, { image: IMAGES['an image each'] }) });
    stage.site.put('/wp-json/wp/v2/posts', { body: [], headers: { 'X-WP-Total': '0' } });
  });

  function firstFrame(): Promise<FirstFrame> {
    return until('the first frame', () =>
      stage.visit.page.evaluate(() => (globalThis as { firstFrame?: FirstFrame }).firstFrame),
    );
  }

  function counts(path: string): string {
    return `${stage.site.count(path)} requests, ${stage.site.count(path, 'OPTIONS')} preflights`;
  }

  it('asks once, without a preflight, for three widgets on one source of another origin', async (t) => {
    const widgets = [
      'page-size="3"',
      'layout="grid"',
      'layout="compact" page-size="20" search filter',
    ];
    const body = widgets
      .map((each) => `<news-feed src="API/feed.json" ${each}></news-feed>`)
      .join('');
    await stage.visit.open(stage.site.putPage('/three.html', SCRIPT + body), 3);
    const shown = await until('articles in all three', () =>
      stage.visit.page.evaluate(() => {
        const counts = [...document.querySelectorAll('news-feed')].map(
          (each) => each.articles.length,
        );
        return counts.every(Boolean) && counts;
      }),
    );
    t.diagnostic(counts('/feed.json'));
    assert.deepEqual(shown, [3, 10, 20]);
    assert.equal(counts('/feed.json'), '1 requests, 0 preflights');
  });

  it("asks WordPress' way once, without a preflight, for three widgets of different sizes", async (t) => {
    const src = 'src="API/wp-json/wp/v2/posts"';
    const body = ['3', '10', '20'].map(
      (size) => `<news-feed ${src} page-size="${size}"></news-feed>`,
    );
    await stage.visit.open(stage.site.putPage('/wordpress.html', SCRIPT + body.join('')));
    await until('three answers', () =>
      stage.visit.page.evaluate(() =>
        [...document.querySelectorAll('news-feed')].every(({ state }) => state === 'empty'),
      ),
    );
    t.diagnostic(counts('/wp-json/wp/v2/posts'));
    assert.equal(counts('/wp-json/wp/v2/posts'), '1 requests, 0 preflights');
  });

  it('asks nothing on a repeat visit within `cache` and shows the articles in the first frame', async (t) => {
    const widget = '<news-feed src="API/feed.json" cache="300"></news-feed>';
    const url = stage.site.putPage('/repeat.html', LOOK + SCRIPT + widget);
    await stage.visit.open(url, 10);
    assert.deepEqual((await firstFrame()).titles, [], 'the first visit has nothing to show yet');
    stage.site.requests.length = 0;
    await stage.visit.open(url);
    const { titles, height } = await firstFrame();
    t.diagnostic(
      `${counts('/feed.json')}; ${titles.length} articles in the first frame, ${height} px`,
    );
    assert.deepEqual(
      titles,
      Array.from({ length: 10 }, (_, index) => titleOf(index + 1)),
    );
    assert.ok(height > 500);
    await stage.visit.quiet(stage.site);
    assert.equal(counts('/feed.json'), '0 requests, 0 preflights');
  });

  it('shows what is stored in the first frame after `cache` has passed, and asks once behind it', async (t) => {
    const widget = '<news-feed src="API/feed.json" cache="0"></news-feed>';
    const url = stage.site.putPage('/stale.html', LOOK + SCRIPT + widget);
    await stage.visit.open(url, 10);
    stage.site.requests.length = 0;
    await stage.visit.open(url);
    assert.equal((await firstFrame()).titles.length, 10);
    await until('the refresh', () => stage.site.count('/feed.json') > 0);
    await stage.visit.quiet(stage.site);
    t.diagnostic(counts('/feed.json'));
    assert.equal(counts('/feed.json'), '1 requests, 0 preflights');
  });

  it('stores nothing with cache="off"', async () => {
    const widget = '<news-feed src="API/feed.json" cache="off"></news-feed>';
    await stage.visit.open(stage.site.putPage('/off.html', SCRIPT + widget), 10);
    assert.equal(await stage.visit.page.evaluate(() => localStorage.length), 0);
  });
});
