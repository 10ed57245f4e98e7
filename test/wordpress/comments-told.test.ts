import assert from 'node:assert/strict';
import { afterEach, before, after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { COMMENTS_SCRIPT } from '../e2e/comments.js';
import { useStage } from '../e2e/stage.js';
import { until, Visit, withoutChromium } from '../e2e/visit.js';
import { SEED } from '../support/dice.js';
import { chaosText, numberIn, numberOfRequest } from '../support/wordpress/chaos-texts.js';
import {
  CuttingProxy,
  UNANSWERED,
  UNHEARD,
  type Fate,
} from '../support/wordpress/cutting-proxy.js';
import { read, write, type Told } from '../support/wordpress/reader-pages.js';
import { addPost, configure, listComments } from './comments.js';
import { isWordPressInstalled, startWordPress, type WordPress } from './server.js';

const skip = isWordPressInstalled() ?? withoutChromium;

/** `CHAOS=500 npx tsx --test test/wordpress/comments-told.test.ts` takes some minutes. */
const COMMENTS = Number(process.env['CHAOS'] ?? 30);
/** Milliseconds for one article to send what waits: each try without an answer is followed by a pause. */
const PATIENCE = 30_000 + 200 * COMMENTS;
/** Articles in a page: each has a queue of its own. Those of the second half are open in two tabs. */
const ARTICLES = Math.min(10, Math.ceil(COMMENTS / 6));
/** Comments of the last ones that find no way through. */
const LOST = 4;
/** What is told of a comment that may be sent again. */
const WAITING: readonly Told[] = ['unsent', 'unconfirmed'];
/** WordPress holds every fifth one. */
const isHeld = (number: number): boolean => number % 5 === 0;

/** Of those that find no way through, every other one is stored, but nobody hears of it. */
function doomOf(number: number): readonly Fate[] | undefined {
  if (Number.isNaN(number) || number < COMMENTS - LOST) return undefined;
  return number % 2 ? UNHEARD : UNANSWERED;
}

/** One article, the tabs that show it as form and list number `index`, and what is written there. */
interface Article {
  post: number;
  index: number;
  tabs: readonly Page[];
  contents: readonly string[];
}

describe('what readers are told of comments on a bad network', { skip }, () => {
  const stage = useStage();
  let wordpress: WordPress;
  let proxy: CuttingProxy;
  let second: Visit;

  before(async () => {
    wordpress = await startWordPress();
  });
  after(() => wordpress?.stop());
  afterEach(async () => {
    await second?.end();
    await proxy?.stop();
  });

  /** Two readers, one of whom has two tabs open, each of which shows all of his articles. */
  async function openArticles(): Promise<Article[]> {
    const { site, visit, browser } = stage;
    second = await Visit.start(browser);
    const url = `${proxy.url}/wp-json/wp/v2/comments`;
    const posts = await Promise.all(
      Array.from({ length: 2 * ARTICLES }, async () => (await addPost(wordpress.url)).id),
    );
    const pageFor = (path: string, shown: readonly number[]): string =>
      site.putPage(path, COMMENTS_SCRIPT + shown.map((post) => markup(url, post)).join(''));
    await visit.open(pageFor('/one.html', posts.slice(0, ARTICLES)));
    const both = pageFor('/both.html', posts.slice(ARTICLES));
    const tabs = [await second.open(both), await second.openTab(both)];
    return posts.map((post, place) => ({
      post,
      index: place % ARTICLES,
      tabs: place < ARTICLES ? [visit.page] : tabs,
      contents: Array.from({ length: COMMENTS }, (_, number) => number)
        .filter((number) => number % posts.length === place)
        .map((number) => chaosText(number) + (isHeld(number) ? ' Моля, изчакай.' : '')),
    }));
  }

  /** Writes all that belongs to an article, in turn in each of its tabs. */
  async function writeAll({
    tabs,
    index,
    contents,
  }: Article): Promise<(readonly [string, Told])[]> {
    const told = await Promise.all(
      tabs.map((tab, turn) =>
        write(
          tab,
          index,
          contents.filter((_, number) => number % tabs.length === turn),
        ),
      ),
    );
    return told.flatMap((each) => [...each]);
  }

  /** What is told of an article's comments in a tab, by their numbers, when all that gets through has done so. */
  async function readAll(tab: Page, { index, contents }: Article): Promise<Map<number, Told>> {
    const numbers = contents.map(numberIn);
    let told = new Map<number, Told>();
    const isOver = (number: number): boolean => {
      const each = told.get(number);
      return each !== undefined && WAITING.includes(each) === (doomOf(number) !== undefined);
    };
    const areOver = async (): Promise<boolean> => {
      told = new Map((await read(tab, index)).map(([text, each]) => [numberIn(text), each]));
      return numbers.every(isOver);
    };
    await until(`the end of comments ${numbers.join(', ')}`, areOver, PATIENCE);
    return told;
  }

  /** What the database has, by number. Fails for what is there twice. */
  async function storedOf({ post }: Article): Promise<Map<number, Told>> {
    const stored = await listComments(wordpress.url, post);
    const byNumber = new Map(
      stored.map(({ content, status }) => {
        const told: Told = status === 'approved' ? 'published' : 'held';
        return [numberIn(content), told] as const;
      }),
    );
    assert.equal(byNumber.size, stored.length, 'none twice');
    return byNumber;
  }

  async function check(
    article: Article,
    first: readonly (readonly [string, Told])[],
  ): Promise<void> {
    const readings = [];
    for (const tab of article.tabs) readings.push(await readAll(tab, article));
    const stored = await storedOf(article);
    for (const content of article.contents) {
      const number = numberIn(content);
      const isLost = doomOf(number) === UNHEARD;
      assert.equal(stored.get(number), isLost ? undefined : isHeld(number) ? 'held' : 'published');
    }
    for (const [number, told] of readings.flatMap((each) => [...each])) {
      const truth = stored.get(number) ?? 'unsent';
      if (told !== 'unconfirmed') assert.equal(told, truth, `№ ${number} in the end`);
    }
    for (const [content, told] of first) {
      const truth = stored.get(numberIn(content)) ?? 'refused';
      if (!WAITING.includes(told)) assert.equal(told, truth, `${content} at first`);
    }
  }

  for (const companion of [false, true]) {
    const site = companion ? 'a site with the plugin' : 'any site';
    it(`is true of each, and each is stored once: ${site}`, { timeout: 900_000 }, async (t) => {
      t.diagnostic(`SEED=${SEED}`);
      await configure(wordpress.url, { companion, anonymous: !companion, flood: false });
      const options = { seed: SEED, numberOf: numberOfRequest, doomOf };
      proxy = await CuttingProxy.start({ target: wordpress.url, ...options });
      const articles = await openArticles();
      const first = await Promise.all(articles.map(writeAll));
      proxy.heal();
      for (const [place, article] of articles.entries()) await check(article, first[place] ?? []);
      t.diagnostic(`${first.flat().length} comments`);
    });
  }
});

function markup(url: string, post: number): string {
  const attributes = `src="${url}" action="${url}" post="${post}"`;
  return `<comment-list ${attributes} page-size="100"></comment-list>
    <comment-form ${attributes}></comment-form>`;
}
