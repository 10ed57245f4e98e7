/**
 * Prints how a slow phone bears a hundred articles, and what the first ten of ten thousand cost beside reading their JSON;
 * fails where the latter is more than {@link LIMIT}: `npm run bench -- long-feeds`.
 */
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../scripts/browsers.js';
import { feedOf } from '../test/e2e/articles.js';
import { Site } from '../test/e2e/site.js';
import { SCRIPT, Visit } from '../test/e2e/visit.js';
import { median } from './painting.js';

const ROUNDS = 9;
/** How much slower the processor is made: a phone of some years ago. */
const SLOWER = 4;
/** The most that ten articles of a long feed may take beside `JSON.parse` of it and the time for ten of a short one. */
const LIMIT = 1.2;
const PHONE = { width: 360, height: 740 };

/** Milliseconds that ten articles take of a short feed and of a long one, and `JSON.parse` of the long one. */
interface Times {
  short: number;
  parse: number;
  long: number;
}

const site = await Site.start();
const browser = await launchChromium();
try {
  for (const pageSize of [10, 100]) await printTasks(browser, pageSize);
  await printFirstPage(browser);
} finally {
  await browser.close();
  await site.stop();
}

/** Tasks above 50 ms, which browsers call long, until all articles are in the page. */
async function printTasks(browser: Browser, pageSize: number): Promise<void> {
  site.put('/hundred.json', { body: feedOf(100) });
  const widget = `<news-feed src="API/hundred.json" cache="off" page-size="${pageSize}"></news-feed>`;
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await longTasks(browser, SCRIPT + widget, pageSize));
  }
  const longest = median(rounds.map((tasks) => Math.max(0, ...tasks)));
  const total = median(rounds.map((tasks) => tasks.reduce((sum, task) => sum + task, 0)));
  console.log(
    `${pageSize} of 100 articles, ${SLOWER} × slower: longest task ${longest.toFixed(0)} ms, all long ones ${total.toFixed(0)} ms (median of ${ROUNDS})`,
  );
}

async function longTasks(browser: Browser, markup: string, count: number): Promise<number[]> {
  const visit = await Visit.start(browser, PHONE);
  try {
    const protocol = await visit.protocol();
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await visit.page.evaluateOnNewDocument(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      });
      observer.observe({ type: 'longtask', buffered: true });
    });
    await visit.open(site.putPage('/tasks.html', markup), count);
    await visit.quiet(site);
    return await visit.page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  } finally {
    await visit.end();
  }
}

async function printFirstPage(browser: Browser): Promise<void> {
  const visit = await Visit.start(browser);
  const [short, long] = [10, 10_000].map((count) => JSON.stringify(feedOf(count)));
  const page = await visit.open(site.putPage('/first.html', `${SCRIPT}<main></main>`));
  const rounds: Times[] = [];
  // The first round warms everything up.
  for (let round = 0; round <= ROUNDS; round++) {
    rounds.push(await page.evaluate(measure, short ?? '', long ?? ''));
  }
  await visit.end();
  const ratio = median(rounds.slice(1).map(({ short, parse, long }) => long / (parse + short)));
  console.log(
    `10 of 10,000 articles: ${ratio.toFixed(2)} × JSON.parse and ten of ten, to be at most ${LIMIT}`,
  );
  if (ratio > LIMIT) process.exitCode = 1;
}

async function measure(short: string, long: string): Promise<Times> {
  const main = document.querySelector('main') as HTMLElement;
  const show = async (feed: string): Promise<number> => {
    main.replaceChildren();
    const widget = Object.assign(document.createElement('news-feed'), { cache: 'off' });
    const inline = document.createElement('script');
    inline.type = 'application/feed+json';
    inline.textContent = feed;
    widget.append(inline);
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const loaded = new Promise((resolve) => widget.addEventListener('news-feed-load', resolve));
    const began = performance.now();
    main.append(widget);
    await loaded;
    return performance.now() - began;
  };
  const before = await show(short);
  const began = performance.now();
  JSON.parse(long);
  return { short: before, parse: performance.now() - began, long: await show(long) };
}
