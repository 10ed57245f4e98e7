/**
 * What an outage of ten minutes costs the server, in requests of 10,000 open pages, beside ten quiet minutes; fails where
 * it is more than 1.2 times as many. `npm run bench -- origin`
 */
import { launchChromium } from '../scripts/browsers.js';
import { feedOf } from '../test/e2e/articles.js';
import { Site } from '../test/e2e/site.js';
import { installClock, passTime } from './clock.js';
import { Visit } from '../test/e2e/visit.js';

const PAGES = 10_000;
/** How many pages are measured: each has its own jitter. */
const SAMPLE = 5;
const TEN_MINUTES = 600_000;
const LIMIT = 1.2;
const POST = { id: 1, link: 'https://blog.example/1', date_gmt: '2026-03-01T08:00:00' };
const PATHS = ['/feed.json', '/site/', '/site/wp-json/wp/v2/posts'];

const site = await Site.start();
const browser = await launchChromium();
try {
  for (const src of ['API/feed.json', 'API/site/']) {
    const quiet = await requestsOf(src, true);
    const outage = await requestsOf(src, false);
    const ratio = outage / quiet;
    console.log(
      `${src.padEnd(16)} ten quiet minutes ${perAll(quiet)}   an outage ${perAll(outage)}   × ${ratio.toFixed(2)}`,
    );
    if (ratio > LIMIT) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await site.stop();
}

/** Requests of the sample in ten minutes, after the pages were opened. */
async function requestsOf(src: string, isQuiet: boolean): Promise<number> {
  let count = 0;
  for (let page = 0; page < SAMPLE; page++) {
    answer(true);
    const visit = await Visit.start(browser);
    await installClock(visit.page);
    await visit.open(site.putPage('/page.html', pageOf(src)), 1);
    site.requests.length = 0;
    answer(isQuiet);
    await passTime(visit.page, TEN_MINUTES);
    count += PATHS.reduce((sum, path) => sum + site.count(path), 0);
    await visit.end();
  }
  return count;
}

function pageOf(src: string): string {
  return `<script src="/cdn/news-feed.js"></script>
    <news-feed src="${src}" refresh="1" cache="off"></news-feed>`;
}

/** The server answers, or something in front of it does. */
function answer(isThere: boolean): void {
  const bodies = [feedOf(1), {}, [{ ...POST, title: { rendered: 'Новина' } }]];
  for (const [index, path] of PATHS.entries()) {
    site.put(path, isThere ? { body: bodies[index] } : { status: 502, body: 'Bad gateway' });
  }
}

function perAll(requests: number): string {
  return `${((requests / SAMPLE) * PAGES).toLocaleString('en')} requests`;
}
