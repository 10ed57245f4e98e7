import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { useStage } from './stage.js';
import { RESERVE, SCRIPT, withoutChromium } from './visit.js';

const LINKS = ['<a href="/first.html">Първа новина</a>', '<a href="/all.html">Всички новини</a>'];

describe('a page whose script does not run', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    stage.site.put('/feed.json', { body: {} });
    stage.site.putPage('/first.html', '<h1 id="first">Първа новина</h1>');
  });

  async function open(script: string): Promise<ElementHandle<HTMLAnchorElement>[]> {
    const { site, visit } = stage;
    const widget = `<news-feed src="API/feed.json">${LINKS.join('')}</news-feed>`;
    const page = await visit.open(site.putPage('/page.html', widget, { head: RESERVE + script }));
    return page.$$('news-feed a');
  }

  async function assertUsable([
    first,
    ...others
  ]: ElementHandle<HTMLAnchorElement>[]): Promise<void> {
    assert.equal(others.length, LINKS.length - 1);
    for (const link of [first, ...others]) {
      const box = await link?.boundingBox();
      assert.ok(box && box.width > 20 && box.height > 10 && box.y < 800);
    }
    await first?.click();
    await stage.visit.page.waitForSelector('#first');
  }

  it('shows the page’s own links without JavaScript, and they lead on', async () => {
    await stage.visit.page.setJavaScriptEnabled(false);
    await assertUsable(await open(SCRIPT));
    assert.equal(stage.site.count('/cdn/news-feed.js'), 0);
  });

  it('shows them when the script does not load', async () => {
    await assertUsable(await open(SCRIPT.replace('/cdn/', '/gone/')));
  });

  it('keeps a place for the news no longer than a script may take to come', async () => {
    await open(SCRIPT.replace('/cdn/', '/gone/'));
    const heights = await stage.visit.page.evaluate(() => {
      const heightOf = (): number => document.querySelector('news-feed')?.offsetHeight ?? 0;
      const reserved = heightOf();
      for (const each of document.getAnimations()) each.finish(); // five seconds are over
      return [reserved, heightOf(), innerHeight] as const;
    });
    assert.equal(heights[0], heights[2]);
    assert.ok(heights[1] < 100, `${heights[1]} px stay`);
  });

  it('keeps no place at all without JavaScript', async () => {
    await stage.visit.page.setJavaScriptEnabled(false);
    await open(SCRIPT);
    const box = await (await stage.visit.page.$('news-feed'))?.boundingBox();
    assert.ok(box && box.height < 100, `${box?.height} px`);
  });

  it('shows them until the script comes', async () => {
    stage.site.put('/late/news-feed.js', { after: new Promise(() => undefined) });
    const script = SCRIPT.replace('/cdn/', '/late/').replace('type', 'async type');
    const { site, visit } = stage;
    const widget = `<news-feed src="API/feed.json">${LINKS.join('')}</news-feed>`;
    const url = site.putPage('/page.html', widget, { head: RESERVE + script });
    await visit.page.goto(url, { waitUntil: 'domcontentloaded' });
    await assertUsable(await visit.page.$$('news-feed a'));
  });
});
