import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { CommentDraft, Comment, Page } from '../../src/data/model.js';
import type { CommentFormat } from '../../src/data/comments/route.js';
import { openComments } from '../../src/data/comments/comments.js';
import type { CommentService } from '../../src/data/comments/service.js';
import { htmlToText } from '../support/data/node.js';
import { recordFetch, type Recording } from '../support/wordpress/recorded-fetch.js';

/** How an endpoint treats comments: `flood` refuses the second one of the same person. */
export type Mood = 'approve' | 'hold' | 'flood' | 'closed';

/** Where a test comments: on a post that has no comments yet. */
interface Place {
  url: string;
  post: string;
}

/** An endpoint that has to keep the contract of `CommentService`. */
export interface Endpoint {
  format: CommentFormat;
  /** Brings it into a mood, and makes a post. */
  prepare(mood: Mood): Promise<Place>;
  /** Seconds after which somebody is welcome again in the mood `flood`. */
  patience: number;
}

export const signal = new AbortController().signal;

let count = 0;

/** A comment that nothing is wrong with, different from every other one. */
export function draftFor(post: string, changes: Partial<CommentDraft> = {}): CommentDraft {
  count++;
  return {
    post,
    parent: '',
    author: { name: 'Мария', email: 'maria@example.org', url: '' },
    content: `Коментар ${count}`,
    lang: 'bg',
    key: `contract-${count}`,
    ...changes,
  };
}

export function openIn(url: string, format: CommentFormat = 'auto'): CommentService {
  return openComments({ url, format }, htmlToText);
}

/** The comments of a post, page by page. */
async function pagesOf(
  service: CommentService,
  post: string,
  order: 'asc' | 'desc' = 'asc',
): Promise<Page<Comment>[]> {
  const pages = [await service.list({ post, order, count: 20 }, signal)];
  for (let more = pages[0]?.more; more; more = pages.at(-1)?.more) {
    pages.push(await more(20, signal));
  }
  return pages;
}

export async function commentsOf(service: CommentService, post: string): Promise<Comment[]> {
  return (await pagesOf(service, post)).flatMap(({ items }) => items);
}

/** What a reader sees of a comment. Quotes are compared as straight ones: WordPress sets them. */
function textOf({ text, html = '' }: Comment): string {
  const lines = html.replaceAll('<br />', '').replace(/<\/p>\n(?=<p>)/g, '\n\n');
  return straight(text ?? htmlToText(lines));
}

function straight(text: string): string {
  return text.replace(/[„“”]/g, '"').replace(/[‘’]/g, "'");
}

const TEXT = `Здравейте! „Кавички“, "прави" и 'единични' 🚗👩🏽‍🔧
Втори ред с <b>, </b>, &, &amp; и C:\\път.

Нов абзац: 5 < 6 > 4, <script>alert(1)</script> и <a href="https://a.example">връзка</a>`;

/**
 * What every endpoint has to do, through the public functions of `openComments`.
 * @param endpoint the endpoint, once the tests run
 */
export function describeContract(endpoint: () => Endpoint): void {
  describe('comments', () => {
    let recording: Recording | undefined;

    afterEach(() => {
      recording?.stop();
      recording = undefined;
    });

    async function open(mood: Mood): Promise<{ service: CommentService; post: string }> {
      const { url, post } = await endpoint().prepare(mood);
      return { service: openIn(url), post };
    }

    it('are approved at once, or held', async () => {
      for (const [mood, status] of [
        ['approve', 'approved'],
        ['hold', 'held'],
      ] as const) {
        const { service, post } = await open(mood);
        const receipt = await service.create(draftFor(post), signal);
        assert.match(receipt.id, /^\d+$/);
        assert.equal(receipt.status, status);
      }
    });

    it('are listed only when they are approved', async () => {
      const { service, post } = await open('approve');
      const { id } = await service.create(draftFor(post), signal);
      assert.deepEqual(
        (await commentsOf(service, post)).map((each) => each.id),
        [id],
      );
      const held = await open('hold');
      await held.service.create(draftFor(held.post), signal);
      const [page] = await pagesOf(held.service, held.post);
      assert.deepEqual([page?.items, page?.total, page?.more], [[], undefined, undefined]);
    });

    it('come back with the author and the text that were sent', async () => {
      const { service, post } = await open('approve');
      const url = 'https://училище.example/път/?a=1&b=2';
      const author = { name: "Мария „Мими“ & <Ко> О'Нийл \\", email: 'maria@example.org', url };
      const { id } = await service.create(draftFor(post, { author, content: TEXT }), signal);
      const [comment] = await commentsOf(service, post);
      assert.ok(comment);
      assert.deepEqual([comment.id, comment.parent], [id, '']);
      assert.equal(comment.author.name, author.name);
      assert.equal(comment.author.url, new URL(url).href);
      assert.equal(textOf(comment), straight(TEXT));
    });

    it('are dated to the second in which they were sent', async () => {
      const { service, post } = await open('approve');
      const before = new Date();
      await service.create(draftFor(post), signal);
      const [comment] = await commentsOf(service, post);
      const date = comment?.datePublished ?? '';
      assert.ok(date.endsWith('Z'));
      // WordPress keeps whole seconds.
      assert.ok(date.slice(0, 19) >= before.toISOString().slice(0, 19), date);
      assert.ok(date <= new Date().toISOString(), date);
    });

    it('come page by page to their end, none twice, in both orders', async () => {
      const { service, post } = await open('approve');
      const ids: string[] = [];
      for (let number = 0; number < 45; number++) {
        ids.push((await service.create(draftFor(post), signal)).id);
      }
      for (const order of ['asc', 'desc'] as const) {
        const pages = await pagesOf(service, post, order);
        const lengths = pages.map(({ items, dropped, total }) => [items.length, dropped, total]);
        assert.deepEqual(lengths, [
          [20, 0, 45],
          [20, 0, 45],
          [5, 0, 45],
        ]);
        const listed = pages.flatMap(({ items }) => items.map(({ id }) => id));
        assert.deepEqual(listed, order === 'asc' ? ids : ids.toReversed());
      }
    });

    it('answer one another', async () => {
      const { service, post } = await open('approve');
      const first = await service.create(draftFor(post), signal);
      const answer = await service.create(draftFor(post, { parent: first.id }), signal);
      await service.create(draftFor(post, { parent: answer.id }), signal);
      const parents = (await commentsOf(service, post)).map(({ parent }) => parent);
      assert.deepEqual(parents, ['', first.id, answer.id]);
    });

    it('are stored once, whatever they say, when they are sent again', async () => {
      const { service, post } = await open('approve');
      const author = { name: 'Иван & Ко <\\>', email: 'ivan@example.org', url: '' };
      const draft = draftFor(post, { author, content: TEXT });
      const first = await service.create(draft, signal);
      const again = await service.create(draft, signal).catch(({ kind }: { kind: string }) => kind);
      // WordPress knows no keys: it says that it has the same comment.
      if (again !== 'duplicate') assert.deepEqual(again, first);
      assert.equal((await commentsOf(service, post)).length, 1);
    });

    it('never come with an e-mail address', async () => {
      const { service, post } = await open('approve');
      recording = recordFetch();
      await service.create(draftFor(post), signal);
      await commentsOf(service, post);
      const bodies = await Promise.all(recording.answers);
      assert.equal(bodies.length, 2);
      for (const body of bodies) assert.doesNotMatch(body, /maria|@|example\.org/i);
    });

    it('need no preflight and carry no credentials', async () => {
      const { service, post } = await open('approve');
      recording = recordFetch();
      await service.create(draftFor(post), signal);
      await commentsOf(service, post);
      const [sent, asked] = recording.requests;
      assert.deepEqual([sent?.method, asked?.method], ['POST', 'GET']);
      for (const { credentials, headers } of recording.requests) {
        assert.equal(credentials, 'omit');
        assert.deepEqual(recording.unsafeHeaders(headers), []);
      }
    });
  });
}
