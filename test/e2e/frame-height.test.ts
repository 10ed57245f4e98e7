import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { startComments, type DemoComments } from '../support/demo/comments.js';
import { feedOf } from './articles.js';
import { articlesIn, frameMarkup, frameOf, heightOf, putFrames, whenFitting } from './frames.js';
import { putPartners } from './partners.js';
import { ENGINES } from './policy.js';
import { Site } from './site.js';
import { FAILED_REQUEST } from './stage.js';
import { until, Visit } from './visit.js';

const WIDTHS = [240, 320, 375, 480, 768, 1024, 1280, 1600];
const NEWS = { src: '/feed.json', lang: 'bg' };

for (const { name, launch, skip } of ENGINES) {
  describe(`the height of a frame of another origin in ${name}`, { skip }, () => {
    let site: Site;
    let demo: DemoComments;
    let browser: Browser;
    let visit: Visit;

    before(async () => {
      [site, demo, browser] = await Promise.all([Site.start(), startComments(), launch()]);
      site.putEmbed();
      site.put('/feed.json', { body: feedOf(30, { image: () => '/image.svg' }) });
      putPartners(site);
    });

    beforeEach(async () => {
      visit = await Visit.start(browser, { width: 1600, height: 900 });
    });

    afterEach(async () => {
      await visit.end();
      const errors = visit.errors.filter((text) => !FAILED_REQUEST.test(text));
      assert.deepEqual([...visit.uncaught, ...errors], []);
    });

    after(async () => {
      await browser?.close();
      await demo?.stop();
      await site?.stop();
    });

    const setWidth = (page: Page, width: number): Promise<void> =>
      page.evaluate((wanted) => {
        for (const frame of document.querySelectorAll('iframe')) frame.style.width = `${wanted}px`;
      }, width);

    /** Chromium renders no frame that is off the screen. */
    const show = (page: Page, part: string): Promise<void> =>
      page.$eval(`iframe[src*="/${part}."]`, (frame) => frame.scrollIntoView());

    async function openNews(): Promise<{ page: Page; frame: Frame }> {
      const page = await visit.open(putFrames(site, frameMarkup('news-feed', NEWS)));
      const frame = await frameOf(page);
      await articlesIn(frame, 10);
      await whenFitting(frame);
      return { page, frame };
    }

    it('is that of the content, without scroll bars, at every width', async () => {
      const comments = `${demo.url}/api/comments`;
      const frames = [
        frameMarkup('news-feed', { ...NEWS, search: '', filter: '', layout: 'grid' }),
        frameMarkup('partners', { src: '/partners.json', lang: 'bg', search: '', filter: '' }),
        frameMarkup('comments', { src: comments, post: '1', lang: 'bg' }),
      ];
      const page = await visit.open(putFrames(site, frames.join('')));
      for (const width of WIDTHS) {
        await setWidth(page, width);
        for (const part of ['news-feed', 'partners', 'comments']) {
          const frame = await frameOf(page, `/embed/${part}`);
          await show(page, part);
          await until(part, () => frame.evaluate(() => !document.querySelector(':not(:defined)')));
          await whenFitting(frame);
        }
      }
    });

    it('follows content that grows, far beyond a screen, and content that shrinks', async () => {
      const { page, frame } = await openNews();
      const first = await heightOf(page);
      await frame.evaluate(() => document.querySelector('news-feed')?.loadMore());
      await articlesIn(frame, 20);
      await whenFitting(frame);
      assert.ok((await heightOf(page)) > first + 500);
      await frame.evaluate(() =>
        document.querySelector('news-feed')?.setAttribute('layout', 'compact'),
      );
      await whenFitting(frame);
      assert.ok((await heightOf(page)) < first);
    });

    it('is right within two frames of a change', async () => {
      const { frame } = await openNews();
      // A busy machine may take longer now and then: the quickest of a few changes counts.
      const counts: number[] = [];
      for (let change = 1; change <= 10; change++) counts.push(await framesUntilFitting(frame));
      assert.ok(Math.min(...counts) <= 2, counts.join());
    });

    it('does not grow for ever with content that is as high as the frame and more', async () => {
      const { page, frame } = await openNews();
      const before = await heightOf(page);
      await frame.evaluate(() => {
        const box = document.body.appendChild(document.createElement('div'));
        box.style.height = '100vh';
      });
      await until('a height that stays', async () => {
        const height = await heightOf(page);
        await visit.quiet(site);
        return height > before && height === (await heightOf(page));
      });
      // Each answer to a new height adds the rest of the content: a few are told.
      assert.ok((await heightOf(page)) <= before * 14, `${await heightOf(page)} from ${before}`);
    });

    it('counts the borders and the padding that the page around it gives the frame', async () => {
      const style =
        '<style>iframe { box-sizing: border-box; border: 7px solid; padding: 3px 0 }</style>';
      const page = await visit.open(putFrames(site, style + frameMarkup('news-feed', NEWS)));
      const frame = await frameOf(page);
      await articlesIn(frame, 10);
      await whenFitting(frame);
    });

    it('follows in frames that were there before the script, and that come later', async () => {
      const page = await visit.open(putFrames(site, frameMarkup('news-feed', NEWS), ''));
      await articlesIn(await frameOf(page), 10);
      const later = frameMarkup('partners', { src: '/partners.json' }).replace('API', site.api);
      await page.evaluate(
        (src, markup) => {
          document.head.append(Object.assign(document.createElement('script'), { src }));
          document.body.insertAdjacentHTML('beforeend', markup);
        },
        `${site.api}/cdn/frame.js`,
        later,
      );
      await whenFitting(await frameOf(page, 'news-feed'));
      await show(page, 'partners');
      await whenFitting(await frameOf(page, 'partners'));
    });
  });
}

/** Adds to a frame's content; gives the number of frames that it renders until the viewport has its height. */
function framesUntilFitting(frame: Frame): Promise<number> {
  return frame.evaluate(async () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.height = '100px';
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    for (let frames = 0; frames < 60; frames++) {
      await new Promise(requestAnimationFrame);
      if (innerHeight === height) return frames;
    }
    return Infinity;
  });
}
