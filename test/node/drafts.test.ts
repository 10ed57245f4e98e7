import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  begunAnswers,
  keepAuthor,
  readAuthor,
  StoredWriting,
  threadOf,
  type Writing,
} from '../../src/data/comments/drafts.js';
import {
  FakeStorage,
  LaggingStorage,
  removeStorage,
  useStorage,
} from '../support/data/fake-storage.js';

const THREAD = threadOf('https://blog.example/comments', '7');
const written: Writing = { content: 'Здравейте', key: 'k', isUncertain: true };

function textOf(content: string): Writing {
  return { content, key: '', isUncertain: false };
}

/** What somebody finds who comes to the article; of one instant in any order. */
function contents(parent = '', thread = THREAD): string[] {
  const found = new StoredWriting(thread, parent).take().map(({ content }) => content);
  return found.sort((a, b) => a.localeCompare(b));
}

describe('what stands in the form', () => {
  let storage: FakeStorage;

  beforeEach(() => {
    storage = new FakeStorage();
    useStorage(storage);
  });
  afterEach(removeStorage);

  it('is kept for each article, endpoint and answer by itself', () => {
    new StoredWriting(THREAD, '').keep(written);
    assert.deepEqual(new StoredWriting(THREAD, '').take(), [written]);
    assert.deepEqual(contents('3'), []);
    assert.deepEqual(contents('', threadOf('https://blog.example/comments', '8')), []);
    assert.deepEqual(contents('', threadOf('https://other.example/comments', '7')), []);
  });

  it('leaves nothing behind when it is sent', () => {
    const form = new StoredWriting(THREAD, '');
    form.keep(written);
    form.keep(undefined);
    assert.equal(storage.texts.size, 0);
  });

  it('leaves nothing behind when it is sent after a reload', () => {
    new StoredWriting(THREAD, '').keep(written);
    const reloaded = new StoredWriting(THREAD, '');
    reloaded.take();
    assert.equal(storage.texts.size, 1, 'what is only looked at stays where it is');
    reloaded.keep(undefined);
    assert.equal(storage.texts.size, 0);
  });

  it('is the newest text, even when the storage has room for the older one only', () => {
    const form = new StoredWriting(THREAD, '');
    form.keep(written);
    storage.room = 10;
    form.keep(textOf('Здравейте, приятели'));
    assert.deepEqual(contents(), ['Здравейте, приятели']);
    form.keep(undefined);
    assert.deepEqual(contents(), []);
  });

  it('goes to the storage again as soon as there is room', () => {
    const form = new StoredWriting(THREAD, '');
    storage.room = 10;
    form.keep(written);
    assert.equal(storage.texts.size, 0);
    storage.room = Infinity;
    form.keep(written);
    assert.match(storage.all, /Здравейте/);
  });

  it('stays where it was until there is room for what it has become', () => {
    new StoredWriting(THREAD, '').keep(written);
    const reloaded = new StoredWriting(THREAD, '');
    reloaded.take();
    storage.room = 10;
    reloaded.keep(textOf('Здравейте, приятели'));
    assert.match(storage.all, /"Здравейте"/);
    storage.room = Infinity;
    reloaded.keep(textOf('Здравейте, приятели!'));
    assert.equal(storage.texts.size, 1);
  });

  it('stays for the visit where storage is blocked', () => {
    useStorage('blocked');
    const form = new StoredWriting(THREAD, '');
    form.keep(written);
    assert.deepEqual(new StoredWriting(THREAD, '').take(), [written]);
    form.keep(undefined);
    assert.deepEqual(contents(), []);
  });

  it('is overwritten by no text that was begun elsewhere meanwhile', () => {
    const [mine, theirs] = [new StoredWriting(THREAD, ''), new StoredWriting(THREAD, '')];
    mine.keep(written);
    theirs.keep(textOf('Друго')); // of a form that did not know of it
    assert.deepEqual(contents(), ['Друго', 'Здравейте']);
    theirs.keep(undefined);
    assert.deepEqual(contents(), ['Здравейте']);
    mine.keep(textOf('Здравейте!'));
    assert.deepEqual(contents(), ['Здравейте!']);
  });

  it('is not taken away from a form where it was changed meanwhile', () => {
    const mine = new StoredWriting(THREAD, '');
    mine.keep(written);
    const theirs = new StoredWriting(THREAD, '');
    theirs.take();
    mine.keep(textOf('Здравейте, приятели'));
    theirs.keep(textOf('Здравейте и вие'));
    assert.deepEqual(contents(), ['Здравейте и вие', 'Здравейте, приятели']);
  });

  it('is not piled up by two tabs that write in turn', () => {
    const [mine, theirs] = [new StoredWriting(THREAD, ''), new StoredWriting(THREAD, '')];
    for (let letters = 1; letters < 20; letters += 1) {
      mine.keep(textOf('а'.repeat(letters)));
      theirs.keep(textOf('б'.repeat(letters)));
    }
    assert.deepEqual(contents(), ['а'.repeat(19), 'б'.repeat(19)]);
  });

  it('is all there after tabs have replaced one text at the same instant', () => {
    const tab = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
    const rounds = fc.array(fc.array(tab, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(rounds, (visits) => {
        const shared = new FakeStorage();
        for (const texts of visits) {
          const tabs = texts.map((changes) => {
            const own = new LaggingStorage(shared);
            useStorage(own);
            const form = new StoredWriting(THREAD, '');
            form.take();
            return { own, form, changes };
          });
          for (const { own, form, changes } of tabs) {
            useStorage(own);
            for (const content of changes) form.keep(textOf(content));
          }
          for (const { own } of tabs) own.flush();
          useStorage(shared);
          const last = texts.map((changes) => changes.at(-1));
          assert.deepEqual(contents().sort(), last.sort());
        }
      }),
    );
  });

  it('takes over what the former version has kept', () => {
    const name = `cluster-news:comments:1:writing ${THREAD} 3`;
    storage.setItem(name, JSON.stringify(written));
    storage.setItem(`${name}\n17000000000000.5`, JSON.stringify(textOf('Друго')));
    assert.deepEqual(begunAnswers(THREAD), ['3']);
    const form = new StoredWriting(THREAD, '3');
    assert.equal(form.take().length, 2);
    form.keep(textOf('Здравейте. Друго'));
    assert.deepEqual(contents('3'), ['Здравейте. Друго']);
  });

  it('tells which comments the reader has begun to answer', () => {
    for (const parent of ['7', '7', '']) new StoredWriting(THREAD, parent).keep(written);
    assert.deepEqual(begunAnswers(THREAD).sort(), ['', '7']);
  });

  it('does not say who has written it; that is kept only when it was asked for', () => {
    const author = { name: 'Мария', email: 'maria@example.org', url: '' };
    new StoredWriting(THREAD, '').keep(written);
    assert.equal(readAuthor(), undefined);
    keepAuthor(author);
    assert.deepEqual(readAuthor(), author);
    keepAuthor(undefined);
    assert.equal(readAuthor(), undefined);
    assert.doesNotMatch(storage.all, /maria/);
  });
});
