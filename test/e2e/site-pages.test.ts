import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type Axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.js';
import { listDocuments } from '../site/built.js';
import { BuiltSite } from './built-site.js';
import { LIMIT } from './shifts.js';
import { until, Visit, withoutChromium } from './visit.js';

declare global {
  interface Window {
    /** The sum of all layout shifts of the page. */
    shifted: number;
  }
}

/** One of the pages with an article, which are all alike. */
const ARTICLES = ['/news/memorandum-ikem/', '/en/news/memorandum-ikem/'];
const MOST_BYTES = 100_000;
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe('the pages of the site', { skip: withoutChromium }, () => {
  let site: BuiltSite;
  let browser: Browser;
  let visit: Visit;
  /** Everything that the console shows, and every request to another host. */
  let remarks: string[];

  before(async () => {
    [site, browser] = await Promise.all([BuiltSite.start(), launchChromium()]);
  });

  beforeEach(async () => {
    visit = await Visit.start(browser);
    remarks = [];
    site.sent = 0;
    site.missing.length = 0;
    await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await visit.page.evaluateOnNewDocument(addUpShifts);
    visit.page.on('console', (message) => remarks.push(message.text()));
    visit.page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.url) && !url.startsWith('data:')) remarks.push(url);
    });
  });

  afterEach(async () => {
    await visit.end();
    assert.deepEqual([...visit.uncaught, ...remarks, ...site.missing], []);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  for (const path of [...listDocuments(), ...ARTICLES]) {
    it(`has no fault in light and dark, on narrow and wide screens: ${path}`, async () => {
      const { page } = visit;
      await page.goto(site.url + path);
      await showsEverything(page);
      const shifted = await page.evaluate(() => window.shifted);
      assert.ok(shifted <= LIMIT, `layout shift ${shifted}`);
      assert.ok(site.sent <= MOST_BYTES, `${site.sent} bytes`);
      assert.deepEqual(await faultsOf(page), []);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      assert.deepEqual(await faultsOf(page, ['color-contrast']), [], 'dark');
      for (const width of [320, 2000]) {
        await page.setViewport({ width, height: 800 });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      }
    });
  }

  it('leads through all of it without JavaScript', async () => {
    const { page } = visit;
    await page.setJavaScriptEnabled(false);
    await page.goto(site.url + '/');
    assert.equal(await page.$$eval('news-feed a', (links) => links.length), 3);
    await Promise.all([page.waitForNavigation(), page.click('.doors a')]);
    assert.match(page.url(), /\/school\/$/);
    await Promise.all([page.waitForNavigation(), page.click('.other-language')]);
    assert.match(page.url(), /\/en\/school\/$/);
  });
});

/** Waits until each element shows what it has. */
async function showsEverything(page: Page): Promise<void> {
  await until('every element to be ready', () =>
    page.evaluate(() =>
      [...document.querySelectorAll('news-feed, partner-card, partner-list, comment-list')].every(
        (element) => ['ready', 'empty'].includes(String(Reflect.get(element, 'state'))),
      ),
    ),
  );
}

/** Adds up in the page how much moves in it. https://web.dev/cls */
function addUpShifts(): void {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifted += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What axe finds in the whole page, with everything in shadow roots. @param rules all of them by default */
async function faultsOf(page: Page, rules: string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(values.length && { runOnly: { type: 'rule', values } }),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  }, rules);
}
