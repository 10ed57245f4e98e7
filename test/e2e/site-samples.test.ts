import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Frame } from 'puppeteer-core';
import { startDemo, type Demo } from '../../demo/server/start.js';
import { launchChromium } from '../../scripts/browsers.js';
import { listDocuments, readPage, samplesIn } from '../site/built.js';
import { answerAs, SCHOOL } from './publisher.js';
import { until, Visit, withoutChromium } from './visit.js';

/** Each sample that is HTML, and the pages where it stands. */
const samples = new Map<string, string[]>();
for (const path of listDocuments()) {
  for (const code of samplesIn(readPage(path), 'html'))
    samples.set(code, [...(samples.get(code) ?? []), path]);
}

describe('the code samples of the site', { skip: withoutChromium }, () => {
  let demo: Demo;
  let browser: Browser;
  let visit: Visit;
  let remarks: string[];

  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
  });

  beforeEach(async () => {
    visit = await Visit.start(browser);
    remarks = [];
    visit.page.on('console', (message) => remarks.push(message.text()));
  });

  afterEach(async () => {
    await visit.end();
    assert.deepEqual([...visit.uncaught, ...remarks], []);
  });

  after(async () => {
    await browser?.close();
    await demo?.stop();
  });

  for (const [code, [path, ...others]] of samples) {
    const title = [path, ...others].join(' ');
    it(`show their elements, pasted into an empty page: ${title}`, async () => {
      const { page } = visit;
      await answerAs(page, code, demo.url);
      await page.goto(SCHOOL);
      await until('every element to show something', async () => {
        const shown = await Promise.all(page.frames().map(shownIn));
        return shown.flat().length > 0 && shown.flat().every(Boolean);
      });
    });
  }
});

/** For each element of a frame, whether it shows what it has asked for. */
function shownIn(frame: Frame): Promise<boolean[]> {
  return frame.evaluate(() => {
    const tags = 'news-feed, partner-card, partner-list, comment-list, comment-form';
    return [...document.querySelectorAll(tags)].map((element) => {
      const isForm = element.localName === 'comment-form';
      const state = String(Reflect.get(element, 'state'));
      return isForm ? !!element.shadowRoot?.querySelector('[part~=submit]') : state === 'ready';
    });
  });
}
