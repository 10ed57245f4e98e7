import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isFresh, isFreshCopy, readCopy, writeCopy } from '../../../src/data/store/cache.js';
import { NOW, useStoppedClock } from '../../support/clock.js';

/** So many seconds ago. */
function ago(seconds: number): number {
  return NOW - seconds * 1000;
}

const PAGE = { items: [{ id: '1', title: 'Учениците посадиха сто липи' }], dropped: 0 };

/** The key under which `localStorage` holds the copy of a source. */
function storedKeyOf(source: string): string {
  writeCopy(source, { savedAt: NOW, page: PAGE });
  const key = Object.keys(localStorage).find((each) => each.endsWith(source));
  if (!key) throw new Error(`${source} is not stored.`);
  return key;
}

/** Fills the storage to its last character. */
function fillStorage(): void {
  for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (let count = 0; ; count += 1)
        localStorage.setItem(`fill-${size}-${count}`, 'x'.repeat(size));
    } catch {
      // No room for another one of this size: go on with smaller ones.
    }
  }
}

describe('cache', () => {
  useStoppedClock();
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('gives back what was stored, and when', () => {
    const savedAt = NOW - 5000;
    writeCopy('source', { savedAt, page: PAGE });
    expect(readCopy('source')).to.deep.equal({ savedAt, page: PAGE });
  });

  it('has nothing for a source that it does not know', () => {
    writeCopy('source', { savedAt: 1, page: PAGE });
    expect(readCopy('other')).to.equal(undefined);
  });

  it('keeps the newest copy of a source', () => {
    writeCopy('source', { savedAt: 2, page: 'old' });
    writeCopy('source', { savedAt: 3, page: 'new' });
    expect(readCopy('source')).to.deep.equal({ savedAt: 3, page: 'new' });
    expect(localStorage).to.have.length(1);
  });

  it('keeps at most 20 sources, and lets the oldest go', () => {
    const order = Array.from({ length: 25 }, (_, index) => (index * 7) % 25);
    for (const age of order) writeCopy(`source ${age}`, { savedAt: ago(age), page: PAGE });
    expect(localStorage).to.have.length(20);
    // Each one that is written pushes out the oldest of those before it.
    const last = order.at(-1);
    expect(readCopy(`source ${last}`), 'the last one').not.to.equal(undefined);
    expect(readCopy('source 0'), 'the newest one').not.to.equal(undefined);
    expect(readCopy('source 24'), 'the oldest one').to.equal(undefined);
  });

  it('writes one of 20 sources again without losing another', () => {
    for (let age = 0; age < 20; age += 1) {
      writeCopy(`source ${age}`, { savedAt: ago(age), page: PAGE });
    }
    writeCopy('source 3', { savedAt: ago(0), page: PAGE });
    expect(localStorage).to.have.length(20);
  });

  it('stores at most 100 kB for a source', () => {
    writeCopy('fits', { savedAt: 1, page: 'ж'.repeat(49_000) });
    writeCopy('too large', { savedAt: 1, page: 'ж'.repeat(51_000) });
    expect(readCopy('fits')).not.to.equal(undefined);
    expect(readCopy('too large')).to.equal(undefined);
    for (const text of Object.values(localStorage)) {
      expect(String(text).length * 2).to.be.at.most(100_000);
    }
  });

  it('touches nothing that others have stored', () => {
    for (let count = 0; count < 30; count += 1) localStorage.setItem(`theirs ${count}`, '{}');
    for (let age = 0; age < 25; age += 1) writeCopy(`${age}`, { savedAt: ago(age), page: PAGE });
    const theirs = Object.keys(localStorage).filter((key) => key.startsWith('theirs'));
    expect(theirs).to.have.length(30);
  });

  it('does not read what another version has stored', () => {
    const key = storedKeyOf('source');
    const other = key.replace(/\d+/, (version) => `${Number(version) + 1}`);
    expect(other).not.to.equal(key);
    localStorage.setItem(other, localStorage.getItem(key) ?? '');
    localStorage.removeItem(key);
    expect(readCopy('source')).to.equal(undefined);
  });

  const garbage = [
    ...['', '{', 'null', '[]', '7', '"text"', 'undefined', '\uD800', '[[[['],
    ...['{}', '{"page":{}}', '{"savedAt":"soon","page":{}}', '{"savedAt":{},"page":{}}'],
    '{"__proto__":{"savedAt":1,"page":{}}}',
  ];
  for (const text of garbage) {
    it(`takes ${JSON.stringify(text)} for no copy`, () => {
      localStorage.setItem(storedKeyOf('source'), text);
      expect(readCopy('source')).to.equal(undefined);
    });
  }

  it('takes a copy whose time is nonsense for an old one: the clock was set back, say', () => {
    for (const savedAt of [NOW + 1, NOW + 3_600_000, 9e15, -9e15]) {
      writeCopy('source', { savedAt, page: PAGE });
      expect(readCopy('source')).to.deep.equal({ savedAt: 0, page: PAGE });
      expect(isFreshCopy('source', 300)).to.equal(false);
    }
  });

  it('takes what came in the future for old', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        fc.double({ min: 0, max: 1e6 }),
        (savedAt, maxAge) => {
          const isRecent = savedAt <= NOW && NOW - savedAt <= maxAge * 1000;
          expect(isFresh(savedAt, maxAge)).to.equal(isRecent);
        },
      ),
    );
  });

  it('replaces garbage', () => {
    localStorage.setItem(storedKeyOf('source'), '{');
    writeCopy('source', { savedAt: 4, page: PAGE });
    expect(readCopy('source')).to.deep.equal({ savedAt: 4, page: PAGE });
  });

  it('stores nothing when the storage is full, and leaves what is there', () => {
    writeCopy('small', { savedAt: 5, page: PAGE });
    fillStorage();
    writeCopy('large', { savedAt: 6, page: 'ж'.repeat(40_000) });
    expect(readCopy('large')).to.equal(undefined);
    expect(readCopy('small')).to.deep.equal({ savedAt: 5, page: PAGE });
  });
});
