import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import {
  begunAnswers,
  keepAuthor,
  keepWriting,
  readAuthor,
  readWritings,
  threadOf,
} from '../../src/data/comments/drafts.js';
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
      keepWriting(THREAD, '', { content: 'а', key: 'k', isUncertain: false });
      for (const part of ['author', 'writing']) storage.spoil(part, text);
      assert.deepEqual([readAuthor(), readWritings(THREAD, '')[0]], [undefined, undefined]);
    });
  }
});

describe('what stands in the form', () => {
  let storage: FakeStorage;
  const written = { content: 'Здравейте', key: 'k', isUncertain: true };

  beforeEach(() => {
    storage = new FakeStorage();
    useStorage(storage);
  });
  afterEach(removeStorage);

  it('is kept for each article, endpoint and answer by itself', () => {
    keepWriting(THREAD, '', written);
    assert.deepEqual(readWritings(THREAD, '')[0], written);
    assert.equal(readWritings(THREAD, '3')[0], undefined);
    assert.equal(readWritings(threadOf('https://blog.example/comments', '8'), '')[0], undefined);
    assert.equal(readWritings(threadOf('https://other.example/comments', '7'), '')[0], undefined);
  });

  it('leaves nothing behind when it is sent', () => {
    keepWriting(THREAD, '', written);
    keepWriting(THREAD, '', undefined, written.content);
    assert.equal(readWritings(THREAD, '')[0], undefined);
    assert.equal(storage.texts.size, 0);
  });

  it('is the newest text, even when the storage has room for the older one only', () => {
    keepWriting(THREAD, '', written);
    storage.room = 10;
    keepWriting(THREAD, '', { ...written, content: 'Здравейте, приятели' }, written.content);
    assert.equal(readWritings(THREAD, '')[0]?.content, 'Здравейте, приятели');
    keepWriting(THREAD, '', undefined, 'Здравейте, приятели');
    assert.equal(readWritings(THREAD, '')[0], undefined);
  });

  it('goes to the storage again as soon as there is room', () => {
    storage.room = 10;
    keepWriting(THREAD, '', written);
    assert.equal(storage.texts.size, 0);
    storage.room = Infinity;
    keepWriting(THREAD, '', written);
    assert.match(storage.all, /Здравейте/);
  });

  it('stays for the visit where storage is blocked', () => {
    useStorage('blocked');
    keepWriting(THREAD, '', written);
    assert.deepEqual(readWritings(THREAD, '')[0], written);
    keepWriting(THREAD, '', undefined, written.content);
    assert.equal(readWritings(THREAD, '')[0], undefined);
  });

  it('is overwritten by no text that was begun elsewhere meanwhile', () => {
    const other = { content: 'Друго', key: '', isUncertain: false };
    keepWriting(THREAD, '', written);
    keepWriting(THREAD, '', other); // of a form that did not know of it
    const contents = (): string[] => readWritings(THREAD, '').map(({ content }) => content);
    assert.deepEqual(contents(), ['Здравейте', 'Друго']);
    keepWriting(THREAD, '', undefined, other.content);
    assert.deepEqual(contents(), ['Здравейте']);
    keepWriting(THREAD, '', { ...written, content: 'Здравейте!' }, written.content);
    assert.deepEqual(contents(), ['Здравейте!']);
  });

  it('is not piled up by two tabs that write in turn', () => {
    let [mine, theirs] = ['', ''];
    for (let letters = 1; letters < 20; letters += 1) {
      const [before, after] = [mine, theirs];
      [mine, theirs] = ['а'.repeat(letters), 'б'.repeat(letters)];
      keepWriting(THREAD, '', { ...written, content: mine }, before);
      keepWriting(THREAD, '', { ...written, content: theirs }, after);
    }
    const contents = readWritings(THREAD, '').map(({ content }) => content);
    assert.deepEqual(contents.sort(), [mine, theirs]);
  });

  it('tells which comments the reader has begun to answer', () => {
    keepWriting(THREAD, '7', written);
    keepWriting(THREAD, '7', { ...written, content: 'Друго' });
    keepWriting(THREAD, '', written);
    assert.deepEqual([...new Set(begunAnswers(THREAD))].sort(), ['', '7']);
  });

  it('does not say who has written it; that is kept only when it was asked for', () => {
    const author = { name: 'Мария', email: 'maria@example.org', url: '' };
    keepWriting(THREAD, '', written);
    assert.equal(readAuthor(), undefined);
    keepAuthor(author);
    assert.deepEqual(readAuthor(), author);
    keepAuthor(undefined);
    assert.equal(readAuthor(), undefined);
    assert.doesNotMatch(storage.all, /maria/);
  });
});
