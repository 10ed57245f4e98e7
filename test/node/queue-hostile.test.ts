import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { keepAuthor, readAuthor, StoredWriting, threadOf } from '../../src/data/comments/drafts.js';
import { CommentQueue } from '../../src/data/comments/queue.js';
import { draft, FakeEndpoint, settled } from '../support/data/comments/fake-endpoint.js';
import { detailsOf } from '../support/data/comments/queue-entries.js';
import { FakeStorage, removeStorage, useStorage } from '../support/data/fake-storage.js';

const THREAD = threadOf('https://blog.example/comments', '7');
const QUEUE = `cluster-news:comments:1:queue ${THREAD}`;
const SENT = `cluster-news:comments:1:sent ${THREAD}`;

const GARBAGE = [
  '',
  'няма JSON',
  '{"key":',
  'null',
  '5',
  '"text"',
  '{}',
  '[null, 5, "text", [], {}]',
  '[{"key":"a"}]',
  '[{"key":1,"post":"7","parent":"","content":"","lang":"bg"}]',
  '{"length":3}',
  '{"__proto__":{"hacked":true}}',
  '['.repeat(10_000),
];

describe('what others have put into the storage', () => {
  let endpoint: FakeEndpoint;
  let queue: CommentQueue;
  let storage: FakeStorage;

  beforeEach(() => {
    storage = new FakeStorage();
    useStorage(storage);
    endpoint = new FakeEndpoint();
    queue = new CommentQueue(THREAD, endpoint.create);
  });
  afterEach(removeStorage);

  async function send(): Promise<void> {
    void queue.send(draft(), false, true);
    await settled();
  }

  for (const text of GARBAGE) {
    it(`is no comment and in nobody's way: ${text.slice(0, 30) || 'nothing'}`, async () => {
      storage.setItem(QUEUE, text);
      storage.setItem(SENT, text);
      queue.refresh();
      assert.deepEqual([queue.entries, queue.unlisted], [[], []]);
      await send();
      await endpoint.accept();
      assert.deepEqual([queue.entries, queue.unlisted.length], [[], 1]);
    });
  }

  it('costs no comment beside it', async () => {
    await send();
    await endpoint.refuse('auth');
    const [name = ''] = storage.texts.keys();
    storage.setItem(`${name}2`, storage.getItem(name) ?? '');
    storage.setItem(QUEUE, JSON.stringify([null, { ...draft(), key: 'b' }, { key: 1 }]));
    assert.deepEqual(
      new CommentQueue(THREAD, endpoint.create).entries.map(({ key }) => key),
      ['b', queue.entries[0]?.key],
    );
  });

  for (const author of [5, 'Мария', {}, { name: 'Мария' }, { name: 1, email: 2, url: 3 }]) {
    it(`is no author: ${JSON.stringify(author)}`, async () => {
      storage.setItem(QUEUE, JSON.stringify([{ ...draft(), isUncertain: false, author }]));
      queue.refresh();
      assert.deepEqual(
        queue.entries.map(({ state }) => state),
        ['incomplete'],
      );
      await queue.retry();
      assert.deepEqual(endpoint.drafts, []);
    });
  }

  it('sets no state of its own', () => {
    const forged = {
      ...draft(),
      isUncertain: false,
      state: 'refused',
      retryAt: Infinity,
      tries: 9,
    };
    storage.setItem(QUEUE, JSON.stringify([forged]));
    const found = new CommentQueue(THREAD, endpoint.create);
    const entry = detailsOf(found.entries[0]);
    assert.deepEqual([entry.state, entry.retryAt, entry.error], ['waiting', 0, undefined]);
  });

  it('with the same key twice is sent once', async () => {
    const twice = { ...draft(), isUncertain: false };
    storage.setItem(QUEUE, JSON.stringify([twice, twice]));
    void queue.retry();
    await settled();
    await endpoint.accept();
    assert.deepEqual([endpoint.drafts.length, queue.entries], [1, []]);
  });

  for (const text of GARBAGE) {
    it(`is nothing to write on, and nobody: ${text.slice(0, 30) || 'nothing'}`, () => {
      keepAuthor({ name: '', email: '', url: '' });
      new StoredWriting(THREAD, '').keep({ content: 'а', key: 'k', isUncertain: false });
      for (const part of ['author', 'writing']) storage.spoil(part, text);
      assert.deepEqual([readAuthor(), new StoredWriting(THREAD, '').take()], [undefined, []]);
    });
  }
});
