import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { startDemo, type Demo } from '../../demo/server/start.js';
import { BuiltSite } from './built-site.js';
import { FAILED_REQUEST, useStage } from './stage.js';
import { until, withoutChromium } from './visit.js';

const HOSTILE = '"><img src=x onerror="document.title=\'taken\'">';

describe('the configurator', { skip: withoutChromium }, () => {
  const stage = useStage();
  let built: BuiltSite;
  let demo: Demo;
  let page: Page;

  before(async () => {
    [built, demo] = await Promise.all([BuiltSite.start(), startDemo()]);
  });

  beforeEach(() => {
    page = stage.visit.page;
  });

  afterEach(() => {
    assert.deepEqual(
      stage.visit.errors.filter((text) => !FAILED_REQUEST.test(text)),
      [],
    );
  });

  after(async () => {
    await built?.stop();
    await demo?.stop();
  });

  /** Opens the page, and with an address looks at it. */
  async function open(choices: Record<string, string> = {}, path = '/builder/'): Promise<void> {
    await page.goto(`${built.url}${path}#${new URLSearchParams(choices)}`);
  }

  const textOf = (selector: string): Promise<string> =>
    page.$eval(selector, ({ textContent }) => textContent ?? '');

  const verdict = (pattern: RegExp): Promise<string> =>
    until(String(pattern), async () => {
      const text = await textOf('#verdict');
      return pattern.test(text) && text;
    });

  const isShown = (): Promise<boolean> =>
    until('the preview', () =>
      page.evaluate(
        () =>
          document.querySelector<HTMLElementTagNameMap['news-feed']>('#preview news-feed')
            ?.state === 'ready',
      ),
    );

  it('finds the news of a WordPress by its address, with the keyboard alone', async () => {
    await open();
    await page.focus('#address');
    await page.keyboard.type(`${demo.url}/`);
    await page.keyboard.press('Enter');
    await verdict(/^✓ Сайт на WordPress\. Новини: \d+/);
    await isShown();
    const lines = await textOf('#lines code');
    assert.ok(lines.includes(`<news-feed src="${demo.url}/" page-size="5" lang="bg">`), lines);
    assert.equal(lines.match(/<a href="http/g)?.length, 3);
    assert.match(await textOf('#wordpress code'), /^\[news_feed src="/);
    await page.focus('input[name=layout]');
    await page.keyboard.press('ArrowDown');
    assert.match(await textOf('#lines code'), /layout="grid"/);
    assert.match(page.url(), /layout=grid/);
  });

  it('finds a JSON Feed, and brings the choices of a link along', async () => {
    const choices = { layout: 'compact', size: '3', lang: 'en', accent: '#ffd400', search: '1' };
    await open({ address: `${demo.url}/feed.json`, ...choices }, '/en/builder/');
    await verdict(/^✓ A feed \(JSON Feed\)/);
    await isShown();
    assert.match(
      await textOf('#lines code'),
      /layout="compact" page-size="3" lang="en" search style="--news-accent: #ffd400">/,
    );
    assert.match(await textOf('#readable'), /dark backgrounds alone/);
    assert.match(await textOf('#frame code'), /embed\/news-feed\.html\?src=.*&amp;layout=compact/);
  });

  it('shows the example news', async () => {
    await open();
    await page.click('#example');
    await verdict(/^✓ Емисия/);
    await isShown();
  });

  it('takes the script from a publisher that has the plugin', async () => {
    const { site } = stage;
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Новини', items: [] };
    site.put('/feed.json', { body: feed });
    site.put('/', ({ query }) => {
      const isScript = query.get('cluster-news') === 'news-feed.js';
      return isScript ? { body: '', type: 'text/javascript' } : { status: 404 };
    });
    await open({ address: `${site.api}/feed.json` });
    await verdict(/има разширението/);
    assert.ok((await textOf('#lines code')).includes(`${site.api}/?cluster-news=news-feed.js`));
    assert.equal(await textOf('#wordpress code'), `${site.api}/?cluster-news=news`);
    site.drop('/');
  });

  it('says why there are no news, and what to send to whom', async () => {
    const { site } = stage;
    const closed = { headers: { 'access-control-allow-origin': 'https://other.example' } };
    site.put('/closed.json', { body: {}, ...closed });
    site.put('/broken.json', { body: '<p>Вход</p>' });
    site.put('/error.json', { status: 403, body: '' });
    const sentences: [string, RegExp][] = [
      ['няма', /^✗ Това не е адрес/],
      [`${site.api}/closed.json`, /^✗ Сървърът отговаря, но.*Access-Control-Allow-Origin/s],
      [`${site.api}/broken.json`, /^✗.*JSON.*Изпратете/s],
      [`${site.api}/error.json`, /^✗.*403.*Изпратете/s],
      [`${site.api}/missing.json`, /^✗.*404.*Изпратете/s],
      ['http://127.0.0.1:9/feed.json', /^✗ На този адрес не отговаря никой/],
    ];
    for (const [address, pattern] of sentences) {
      await open({ address });
      await verdict(pattern);
      assert.equal(await page.$eval('#result', (result) => result.hasAttribute('hidden')), true);
    }
  });

  it('takes a tampered link and a hostile feed for text', async () => {
    const { site } = stage;
    const item = { id: '1', title: HOSTILE, url: 'javascript:document.title="taken"' };
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: HOSTILE, items: [item] };
    site.put('/hostile.json', { body: feed });
    await open({ address: 'javascript:alert(1)', layout: HOSTILE, size: '9e9', accent: 'red;x:y' });
    await verdict(/^✗ Това не е адрес/);
    await open({ address: `${site.api}/hostile.json?"><img>`, layout: HOSTILE, accent: HOSTILE });
    await verdict(/^✓/);
    await isShown();
    assert.equal(await page.$$eval('#result img', (images) => images.length), 0);
    assert.ok(!(await textOf('#lines code')).includes('<img'));
    assert.ok(!(await textOf('#lines code')).includes('javascript:'));
    assert.match(await page.title(), /^Сглобете/);
  });
});
