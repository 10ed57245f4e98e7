/**
 * Prints the longest step of chips and searches among ten thousand articles with bodies, beside `JSON.parse` of their
 * document, and how the work for a list of comments grows while the reader's own one waits. Fails above the limits:
 * `npm run bench -- ten-thousand`.
 */
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../scripts/browsers.js';
import { feedOf } from '../test/e2e/articles.js';
import { COMMENTS_SCRIPT } from '../test/e2e/comments.js';
import { Site } from '../test/e2e/site.js';
import { SCRIPT, until, Visit } from '../test/e2e/visit.js';
import { median } from './painting.js';

const ROUNDS = 5;
const ARTICLES = 10_000;
/** With it, ten thousand articles are nine of the ten megabytes that a document may have. */
const BODY = `<p>${'Тялото на новината е дълго. '.repeat(4)}</p>`;
/** What a reader does: presses a chip, writes a word letter by letter, takes it back. */
const KEYS = ['Обучения', '', 'е', 'ел', 'еле', 'електр', 'няма такава', ''];
/** The most that a step may take beside `JSON.parse` of the document, which nobody can divide: about 50 ms. */
const STEP_LIMIT = 1;
/** Comments; the work for twice as many may grow by this much. */
const COMMENTS = [2_500, 5_000, 10_000];
const GROWTH_LIMIT = 3;

const site = await Site.start();
const browser = await launchChromium();
try {
  await printSteps(browser);
  await printComments(browser);
} finally {
  await browser.close();
  await site.stop();
}

async function printSteps(browser: Browser): Promise<void> {
  const feed = feedOf(ARTICLES);
  const items = feed.items.map((item) => ({ ...item, content_html: BODY }));
  const text = JSON.stringify({ ...feed, items });
  site.put('/long.json', { body: text });
  const widget = `<news-feed src="API/long.json" cache="off" search filter></news-feed>`;
  const ratios: number[] = [];
  let longest = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const visit = await Visit.start(browser);
    const page = await visit.open(site.putPage('/long.html', SCRIPT + widget), 10);
    await visit.quiet(site);
    const tasks = await page.evaluate(actAsReader, KEYS);
    const parse = await page.evaluate(timeOfParsing, text);
    longest = Math.max(0, ...tasks);
    ratios.push(longest / parse);
    await visit.end();
  }
  const ratio = median(ratios);
  console.log(
    `chips and searches in ${ARTICLES} articles, ${(text.length / 1e6).toFixed(1)} million characters: longest step ${longest.toFixed(0)} ms, ${ratio.toFixed(2)} × JSON.parse, to be at most ${STEP_LIMIT}`,
  );
  if (ratio > STEP_LIMIT) process.exitCode = 1;
}

/** Presses a chip and types, and gives the tasks above 50 ms, which browsers call long. */
async function actAsReader([chip = '', ...texts]: string[]): Promise<number[]> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const root = document.querySelector('news-feed')?.shadowRoot;
  const calm = async (): Promise<void> => {
    for (let turn = 0; turn < 60; turn++)
      await new Promise((drawn) => requestAnimationFrame(drawn));
  };
  const chips = [...(root?.querySelectorAll<HTMLElement>('.chip') ?? [])];
  chips.find(({ innerText }) => innerText.includes(chip))?.click();
  await calm();
  chips[0]?.click();
  await calm();
  const input = root?.querySelector('input');
  for (const text of input ? texts : []) {
    if (input) input.value = text;
    input?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await calm();
  }
  observer.disconnect();
  return tasks;
}

function timeOfParsing(text: string): number {
  const start = performance.now();
  JSON.parse(text);
  return performance.now() - start;
}

async function printComments(browser: Browser): Promise<void> {
  const visit = await Visit.start(browser);
  const page = await visit.open(site.putPage('/comments.html', `${COMMENTS_SCRIPT}<main></main>`));
  await page.evaluate(() => customElements.whenDefined('comment-list'));
  const times: number[] = [];
  for (const count of COMMENTS) times.push(await timeOfUpdates(page, count));
  await visit.end();
  const growths = times.slice(1).map((time, index) => time / (times[index] ?? NaN));
  const growth = Math.max(...growths);
  console.log(
    `an update of ${COMMENTS.join(', ')} comments, one's own waiting: ${times.map((time) => time.toFixed(0)).join(', ')} ms, × ${growth.toFixed(2)} for twice as many, to be at most ${GROWTH_LIMIT}`,
  );
  if (growth > GROWTH_LIMIT) process.exitCode = 1;
}

/** The least of some updates of a list with so many comments. */
async function timeOfUpdates(page: Page, count: number): Promise<number> {
  await page.evaluate(showComments, count);
  await until('the own comment', () =>
    page.evaluate(() =>
      Boolean(document.querySelector('comment-list')?.shadowRoot?.querySelector('.own')),
    ),
  );
  return page.evaluate(async () => {
    const list = document.querySelector('comment-list');
    let least = Infinity;
    for (let round = 0; list && round < 5; round++) {
      const start = performance.now();
      list.requestUpdate();
      await list.updateComplete;
      least = Math.min(least, performance.now() - start);
    }
    return least;
  });
}

/** A list of so many comments, each twentieth answered by the next ones, and one of the reader's that awaits approval. */
function showComments(count: number): void {
  const post = `post-${count}`;
  const record = {
    ...{ state: 'sent', revision: 1, key: 'k', id: '', parent: '', status: 'held' },
    ...{ content: 'Моят коментар', sentAt: Date.now(), isShown: false },
  };
  const name = `cluster-news:comments:1:comment ${JSON.stringify([` ${post}`, 'k'])}`;
  localStorage.setItem(name, JSON.stringify(record));
  const items = Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    parent: index % 20 ? String(index - (index % 20) + 1) : '',
    author: { name: 'Мария Иванова' },
    text: `Коментар ${index + 1}`,
    datePublished: '2019-11-19T07:05:00.000Z',
  }));
  const list = Object.assign(document.createElement('comment-list'), {
    post,
    pageSize: count,
    service: {
      list: () => Promise.resolve({ items, dropped: 0, total: count }),
      create: () => Promise.reject(new Error('Nothing is sent here.')),
    },
  });
  document.querySelector('main')?.replaceChildren(list);
}
