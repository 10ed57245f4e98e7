import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openComments } from '../../src/data/comments/comments.js';
import { threadOf } from '../../src/data/comments/drafts.js';
import { CommentQueue, type QueueEntry } from '../../src/data/comments/queue.js';
import { SENDING_LIMITS } from '../../src/data/comments/retries.js';
import type { CommentDraft } from '../../src/data/model.js';
import { htmlToText } from '../support/data/node.js';
import { detailsOf } from '../support/data/comments/queue-entries.js';
import { startComments, type DemoComments } from '../support/demo/comments.js';
import { SEED } from '../support/dice.js';
import { chaosText, numberOfRequest } from '../support/wordpress/chaos-texts.js';
import {
  CuttingProxy,
  UNANSWERED,
  UNHEARD,
  type Fate,
} from '../support/wordpress/cutting-proxy.js';
import { addPost, configure, listComments } from './comments.js';
import { isWordPressInstalled, startWordPress, type WordPress } from './server.js';

const COMMENTS = 500;
/** How many of the last ones of each endpoint find no way through. */
const LOST = 10;
/** For each of the two endpoints. */
const HALF = COMMENTS / 2;
const POSTS = 5;

/** One article: what is sent to it, and a way to read what was stored. */
interface Article {
  post: string;
  queue: CommentQueue;
  drafts: CommentDraft[];
  stored: () => Promise<readonly string[]>;
}

function toDraft(post: string, number: number): CommentDraft {
  return {
    post,
    parent: '',
    author: { name: 'Иван & Ко', email: 'ivan@example.org', url: '' },
    content: chaosText(number),
    lang: 'bg',
    key: `chaos-${number}`,
  };
}

function numberOfKey(key: string): number {
  return Number(key.split('-')[1]);
}

/** Of those that find no way through, the endpoint stores every other one, but nobody hears of it. */
function doomOf(number: number): readonly Fate[] | undefined {
  if (Number.isNaN(number) || number % HALF < HALF - LOST) return undefined;
  return number % 2 ? UNHEARD : UNANSWERED;
}

/** Waits until something is true of an queue. */
function when(queue: CommentQueue, isTrue: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isTrue()) return;
      leave();
      resolve();
    };
    const leave = queue.subscribe(look);
    look();
  });
}

/** No answer is awaited any more, and every comment that can get through has been answered. */
function isSettled(entry: QueueEntry): boolean {
  const { state, error } = detailsOf(entry);
  return doomOf(numberOfKey(entry.key)) ? error !== undefined : state === 'refused';
}

/** Throws everything away, each as soon as no answer to it is awaited. */
function discard(queue: CommentQueue): Promise<void> {
  return when(queue, () => {
    for (const { key } of queue.entries) queue.take(key);
    return queue.entries.length === 0;
  });
}

/** As soon as it may be again. */
const HASTY = { ...SENDING_LIMITS, backoff: 1, longestBackoff: 200, pause: 0 };

describe('500 comments on a bad network', { skip: isWordPressInstalled() ?? false }, () => {
  let wordpress: WordPress;
  let demo: DemoComments;
  let proxies: CuttingProxy[];
  let articles: Article[] = [];

  before(async () => {
    wordpress = await startWordPress();
    await configure(wordpress.url, { flood: false });
    demo = await startComments({ moderation: 'approve', flood: { comments: 10_000, seconds: 1 } });
    proxies = await Promise.all(
      [wordpress, demo].map(({ url }) =>
        CuttingProxy.start({ target: url, seed: SEED, numberOf: numberOfRequest, doomOf }),
      ),
    );
  });
  after(async () => {
    // What still waits would be tried for ever.
    await Promise.all(articles.map(({ queue }) => discard(queue)));
    await Promise.all(proxies?.map((proxy) => proxy.stop()) ?? []);
    await demo?.stop();
    await wordpress?.stop();
  });

  function toArticle(url: string, post: string, first: number, stored: Article['stored']): Article {
    const format = 'auto';
    const { create } = openComments({ url, format }, htmlToText);
    const drafts = Array.from({ length: HALF / POSTS }, (_, index) =>
      toDraft(post, first + index * POSTS),
    );
    return { post, drafts, stored, queue: new CommentQueue(threadOf(url, post), create, HASTY) };
  }

  /** Half of the comments go to WordPress, half of them to the demo, each time to several posts. */
  async function openArticles(): Promise<Article[]> {
    const [toWordPress, toDemo] = proxies.map(({ url }) => url);
    const numbers = Array.from({ length: POSTS }, (_, index) => index);
    const inWordPress = numbers.map(async (number) => {
      const { id } = await addPost(wordpress.url);
      const url = `${toWordPress}/wp-json/wp/v2/comments`;
      return toArticle(url, String(id), number, async () =>
        (await listComments(wordpress.url, id)).map(({ content }) => htmlToText(content)),
      );
    });
    const inDemo = numbers.map((number) => {
      const post = `chaos-${number}`;
      return toArticle(`${toDemo}/api/comments`, post, HALF + number, async () => {
        const { json } = await demo.list(`post=${post}&per_page=100`);
        return json.items.map(({ content_text }) => content_text);
      });
    });
    return [...(await Promise.all(inWordPress)), ...inDemo];
  }

  it('are each stored once, or still wait to be sent', { timeout: 120_000 }, async (t) => {
    t.diagnostic(`SEED=${SEED}`);
    articles = await openArticles();
    await Promise.all(
      articles.flatMap(({ queue, drafts }) =>
        drafts.map((draft) => queue.send(draft, false, false)),
      ),
    );
    const chaos = countFates();
    for (const proxy of proxies) proxy.heal();
    await Promise.all(
      articles.map(({ queue }) => when(queue, () => queue.entries.every(isSettled))),
    );

    const queue = articles.flatMap(({ queue }) => queue.entries);
    const stored = (await Promise.all(articles.map((article) => article.stored()))).flat();
    const texts = articles.flatMap(({ drafts }) => drafts.map(({ content }) => content));
    const waiting = queue.filter(({ state }) => state !== 'refused');
    const refused = queue.filter(({ state }) => state === 'refused');
    t.diagnostic(`sent ${texts.length} / stored ${stored.length} / queued ${waiting.length}`);
    t.diagnostic(JSON.stringify(chaos));

    assert.equal(new Set(texts).size, COMMENTS);
    assert.equal(new Set(stored).size, stored.length, 'none twice');
    const known = new Set([...stored, ...waiting.map(({ content }) => content)]);
    assert.deepEqual(
      [...known].sort(),
      texts.toSorted(),
      'none missing, and none that nobody sent',
    );
    // What is lost is still there to be seen, with the reason.
    assert.equal(waiting.length, 2 * LOST);
    assert.equal(stored.length, COMMENTS - LOST);
    for (const each of waiting) assert.equal(detailsOf(each).error?.kind, 'offline');
    assert.deepEqual(refused, [], 'nobody is told that a stored comment is not sent');
    assert.equal(Object.keys(chaos).length, 7, 'all that may happen has happened');
  });

  /** How often everything has happened. */
  function countFates(): Partial<Record<Fate, number>> {
    const counts: Partial<Record<Fate, number>> = {};
    const fates = proxies.flatMap((proxy) => [...proxy.fates.values()].flat());
    for (const fate of fates) counts[fate] = (counts[fate] ?? 0) + 1;
    return counts;
  }
});
