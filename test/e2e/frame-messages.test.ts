import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { feedOf, titleOf } from './articles.js';
import { articlesIn, frameMarkup, frameOf, heightOf, putFrames, whenFitting } from './frames.js';
import { useStage } from './stage.js';
import { until, withoutChromium } from './visit.js';

const NEWS = frameMarkup('news-feed', { src: '/feed.json', lang: 'bg' });
/** What nobody may take for a height. */
const NO_HEIGHTS = ['-1', '0', 'NaN', 'Infinity', '"500px"', '"500"', '[500]', '{}', 'null'];

describe('what frames and the pages around them say', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    stage.site.putEmbed();
    stage.site.put('/feed.json', { body: feedOf(10) });
  });

  /** A page that tells heights to whoever is around it, and says in its title when it has. */
  function putTeller(path: string, heights: readonly string[]): void {
    const messages = heights.map((height) => `{ type: 'cluster-news-height', height: ${height} }`);
    stage.site.putPage(
      path,
      `<script>for (const message of [${messages.join()}]) parent.postMessage(message, '*');</script>`,
    );
  }

  /** Counts messages in the page, in the order in which all of them come. */
  const COUNTER =
    '<script>var heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>';
  const whenHeard = (page: Page, count: number): Promise<boolean> =>
    until(`${count} messages`, () =>
      page.evaluate(
        (wanted) => (globalThis as unknown as { heard: unknown[] }).heard.length >= wanted,
        count,
      ),
    );

  it('leaves a frame as it is that tells no height', async () => {
    const { site, visit } = stage;
    putTeller('/own/embed/news-feed.html', NO_HEIGHTS);
    const frame = frameMarkup('news-feed', {}, { folder: 'API/own/embed' });
    const page = await visit.open(putFrames(site, COUNTER + frame));
    await whenHeard(page, NO_HEIGHTS.length);
    assert.equal(await page.$eval('iframe', ({ style }) => style.cssText), '');
  });

  it('bounds a height that no page has', async () => {
    const { site, visit } = stage;
    putTeller('/own/embed/news-feed.html', ['1e300']);
    const frame = frameMarkup('news-feed', {}, { folder: 'API/own/embed' });
    const page = await visit.open(putFrames(site, frame));
    await until('a height', async () => (await heightOf(page)) === 1e6);
  });

  it('hears only frames of our pages, from where they are', async () => {
    const { site, visit } = stage;
    putTeller('/advertisement.html', ['500']);
    site.put('/moved/embed/news-feed.html', {
      status: 302,
      headers: { location: `${site.origin}/advertisement.html` },
    });
    const frames = [
      '<iframe src="API/advertisement.html"></iframe>',
      frameMarkup('news-feed', {}, { folder: 'API/moved/embed' }),
    ];
    const page = await visit.open(putFrames(site, COUNTER + frames.join('')));
    await whenHeard(page, 2);
    const styles = await page.$$eval('iframe', (all) => all.map(({ style }) => style.cssText));
    assert.deepEqual(styles, ['', '']);
  });

  it('scrolls inside the frame where the page around it says nothing, and tells it no height', async () => {
    const { site, visit } = stage;
    const page = await visit.open(putFrames(site, COUNTER + NEWS, ''));
    const frame = await frameOf(page);
    await articlesIn(frame, 10);
    const room = await frame.evaluate(() => {
      scrollTo(0, 500);
      return [scrollY, getComputedStyle(document.documentElement).scrollbarWidth];
    });
    assert.deepEqual(room, [500, 'auto']);
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
    assert.deepEqual(heard, [{ type: 'cluster-news-ready' }]);
  });

  it('does nothing that a hostile page around the frame says', async () => {
    const { site, visit } = stage;
    const page = await visit.open(putFrames(site, NEWS, ''));
    const frame = await frameOf(page);
    await articlesIn(frame, 10);
    const before = await frame.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => {
      const hostile = [
        ...['cluster-news-hello', '<img src=x onerror=alert(1)>', 1e308, null, [], new Map()],
        ...[{ type: 'cluster-news-ready' }, { type: 'cluster-news-height', height: 1 }],
        ...[{ type: { toString: 1 } }, { type: ['cluster-news-hello'] }, new ArrayBuffer(8)],
        ...[{ action: 'reload', src: 'https://evil.example/' }, { height: Number.NaN }],
      ];
      const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
      for (const each of hostile) contentWindow?.postMessage(each, '*');
    });
    await visit.quiet(site);
    assert.equal(await frame.evaluate(() => document.documentElement.outerHTML), before);
    await frame.evaluate(() => document.querySelector('news-feed')?.reload());
    await articlesIn(frame, 10);
  });

  it('answers nobody but the page around it', async () => {
    const { site, visit } = stage;
    const GREETER = `<script>onmessage = () => {
      parent.frames[0].postMessage({ type: 'cluster-news-hello' }, '*');
      document.title = 'greeted';
    }</script>`;
    site.putPage('/neighbour.html', GREETER);
    const frames = `${COUNTER}${NEWS}<iframe src="API/neighbour.html"></iframe>`;
    const page = await visit.open(putFrames(site, frames, ''));
    const frame = await frameOf(page);
    await articlesIn(frame, 10);
    await page.evaluate(() => window.frames[1]?.postMessage('go', '*'));
    const neighbour = await frameOf(page, '/neighbour');
    await until('a greeting', () => neighbour.evaluate(() => document.title === 'greeted'));
    await visit.quiet(site);
    assert.equal(await frame.evaluate(() => document.documentElement.className), 'framed');
  });
});

describe('a frame in a sandbox', { skip: withoutChromium }, () => {
  const stage = useStage();
  const sandboxed = frameMarkup(
    'news-feed',
    { src: '/feed.json', lang: 'bg' },
    { attributes: 'sandbox="allow-scripts allow-popups"' },
  );

  before(() => {
    const { site } = stage;
    site.putEmbed();
    site.put('/feed.json', { body: feedOf(10) });
    site.putPage('/article-1.html', '<h1>Новината</h1>');
  });

  it('shows the news without storage, in its own height, and opens them in a new tab', async () => {
    const { site, visit, browser } = stage;
    const page = await visit.open(putFrames(site, sandboxed));
    const frame = await frameOf(page);
    await articlesIn(frame, 10);
    await whenFitting(frame);
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    const opened = browser.waitForTarget((target) => target.url().endsWith('/article-1.html'));
    await frame.evaluate((title) => {
      const links = document.querySelector('news-feed')?.shadowRoot?.querySelectorAll('a') ?? [];
      [...links].find(({ textContent }) => textContent?.includes(title))?.click();
    }, titleOf(1));
    assert.ok(await opened);
    assert.equal(page.url(), `${site.origin}/page.html`);
  });
});
