import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Frame } from 'puppeteer-core';
import type { Stage } from '../e2e/stage.js';
import { titlesIn } from '../e2e/visit.js';
import { addPost } from './comments.js';
import { startWordPress, type WordPress } from './server.js';
import { until } from './until.js';

/** That an address is enough for another WordPress. @param world what the suite works with, once the tests run */
export function describeFrames(world: () => { wordpress: WordPress; stage: Stage }): void {
  describe("the address of the news on a school's WordPress", () => {
    let school: WordPress;

    before(async () => {
      school = await startWordPress(false);
    });
    after(() => school?.stop());

    /** Opens a post of an author of the school who has pasted the address, and finds the frame in it. */
    async function embed(): Promise<{ element: ElementHandle<HTMLIFrameElement>; frame: Frame }> {
      const { stage, wordpress } = world();
      const content = `Новините на клъстера:\n\n${wordpress.url}/cluster-news/\n\nКрай.`;
      const { link } = await addPost(school.url, { content, author: 'press' });
      const page = await stage.visit.open(link);
      const element = await page.waitForSelector('iframe.wp-embedded-content');
      const frame = await element?.contentFrame();
      assert.ok(element && frame);
      return { element: element as ElementHandle<HTMLIFrameElement>, frame };
    }

    /** Waits until the frame is as high as what is in it. */
    function fitted({ element, frame }: Awaited<ReturnType<typeof embed>>): Promise<number> {
      return until('a frame that fits', async () => {
        const titles = await titlesIn(frame);
        const inside = await frame.evaluate(() => document.body.offsetHeight);
        const height = await element.evaluate((iframe) => iframe.offsetHeight);
        return titles.length > 0 && Math.abs(height - inside) <= 1 && height;
      });
    }

    it('becomes a sandboxed frame as high as the articles that fit into 1,000 pixels', async () => {
      const embedded = await embed();
      const height = await fitted(embedded);
      assert.ok(height > 300 && height <= 1000, String(height));
      assert.equal(
        await embedded.element.evaluate((iframe) => iframe.getAttribute('sandbox')),
        'allow-scripts',
      );
      const scrolls = await embedded.frame.evaluate(
        () => document.documentElement.scrollHeight > innerHeight + 1,
      );
      assert.equal(scrolls, false);
      const rest = await embedded.frame.evaluate(
        () =>
          (document.querySelector('news-feed')?.shadowRoot?.textContent ?? '') +
          document.body.innerText,
      );
      assert.match(rest, /Всички новини: Умения за електромобилност\s*$/);
      assert.doesNotMatch(rest, /Още новини/);
    });

    it('follows the width of the page', async () => {
      const embedded = await embed();
      await fitted(embedded);
      await world().stage.visit.page.setViewport({ width: 320, height: 800 });
      const height = await fitted(embedded);
      assert.ok(height <= 1000, String(height));
    });

    it('opens an article in the page around it', async () => {
      const { stage, wordpress } = world();
      const embedded = await embed();
      await fitted(embedded);
      const link = await embedded.frame.evaluateHandle(() =>
        document.querySelector('news-feed')?.shadowRoot?.querySelector('.list a[href]'),
      );
      const opened = stage.visit.page.waitForNavigation();
      await (link as ElementHandle<HTMLAnchorElement>).click();
      await opened;
      assert.equal(new URL(stage.visit.page.url()).origin, wordpress.url);
    });

    it('is a page of its own, too, with links before the script', async () => {
      const { wordpress, stage } = world();
      const html = await (await fetch(`${wordpress.url}/cluster-news/`)).text();
      assert.match(html, /<news-feed src="[^"]+"[^>]*><ul data-prerendered><li><a href=/);
      await stage.visit.open(`${wordpress.url}/cluster-news/`, 10);
    });

    it('is not there where the site has a page of this name, and nowhere else', async () => {
      const { wordpress } = world();
      for (const path of ['/cluster-news/other/', '/?cluster-news=other', '/cluster-news.js']) {
        const answer = await fetch(wordpress.url + path);
        assert.doesNotMatch(await answer.text(), /json\+oembed" href="[^"]*cluster-news/, path);
      }
    });

    it('has an answer for oEmbed, which other addresses have not', async () => {
      const { wordpress } = world();
      const ask = (url: string): Promise<Response> =>
        fetch(
          `${wordpress.url}/wp-json/cluster-news/v1/oembed?maxwidth=320&url=${encodeURIComponent(url)}`,
        );
      const answer = (await (await ask(`${wordpress.url}/?cluster-news=news`)).json()) as object;
      assert.deepEqual(
        { ...answer, html: '', title: '' },
        {
          ...{ version: '1.0', type: 'rich', provider_name: 'Умения за електромобилност' },
          ...{
            provider_url: `${wordpress.url}/`,
            title: '',
            cache_age: 86400,
            width: 320,
            height: 600,
            html: '',
          },
        },
      );
      for (const url of [
        `${wordpress.url}/`,
        'https://other.example/cluster-news/',
        'javascript:1',
        '',
      ]) {
        assert.equal((await ask(url)).status, 404, url);
      }
    });
  });
}
