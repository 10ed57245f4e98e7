import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Page } from '../../../src/data/model.js';
import { appendPage, refreshPage } from '../../../src/data/store/page.js';
import { idsOf, pageOf, type Item } from '../../support/data/store/lists.js';

describe('appendPage', () => {
  it('puts the next page behind the list', () => {
    const end = pageOf('3 4');
    const page = appendPage(pageOf('1 2', { more: true }), end);
    expect(idsOf(page)).to.equal('1 2 3 4');
    expect(page.more).to.equal(undefined);
  });

  it('goes on where the next page goes on', () => {
    const next = pageOf('3', { more: true });
    expect(appendPage(pageOf('1 2', { more: true }), next).more).to.equal(next.more);
  });

  it('shows an item that stands in both pages once, in its first place', () => {
    const first = pageOf('1 2 3');
    const page = appendPage(first, pageOf('3 4 1 5'));
    expect(idsOf(page)).to.equal('1 2 3 4 5');
    expect(page.items[2]).to.equal(first.items[2]);
  });

  it('adds up what was left out', () => {
    expect(appendPage(pageOf('1', { dropped: 2 }), pageOf('2', { dropped: 3 })).dropped).to.equal(
      5,
    );
  });

  it('leaves both pages as they were', () => {
    const [first, next] = [pageOf('1 2'), pageOf('2 3')];
    appendPage(first, next);
    expect([idsOf(first), idsOf(next)]).to.deep.equal(['1 2', '2 3']);
  });
});

describe('refreshPage', () => {
  it('is the fresh page when there was none', () => {
    const fresh = pageOf('1 2');
    expect(idsOf(refreshPage(undefined, fresh))).to.equal('1 2');
  });

  it('puts new items first', () => {
    expect(refreshed('2 3 4', '1 2 3')).to.equal('1 2 3 4');
  });

  it('keeps what was loaded beyond the first page, and the way on from there', () => {
    const list = pageOf('1 2 3 4 5 6', { more: true });
    const page = refreshPage(list, pageOf('1 2', { more: true }));
    expect(idsOf(page)).to.equal('1 2 3 4 5 6');
    expect(page.more).to.equal(list.more);
  });

  it('takes the items themselves from the fresh page', () => {
    const fresh = pageOf('1 2', { more: true });
    expect(refreshPage(pageOf('1 2 3'), fresh).items[0]).to.equal(fresh.items[0]);
  });

  it('drops an item that has vanished from the middle', () => {
    expect(refreshed('1 2 3 4 5', '1 3')).to.equal('1 3 4 5');
  });

  it('drops the rest when the fresh list is at its end', () => {
    expect(idsOf(refreshPage(pageOf('1 2 3 4'), pageOf('1 2')))).to.equal('1 2');
  });

  it('starts anew when the two have nothing in common: what lies between is unknown', () => {
    expect(refreshed('7 8 9', '1 2 3')).to.equal('1 2 3');
  });

  it('empties a list that is empty now', () => {
    expect(idsOf(refreshPage(pageOf('1 2'), pageOf('')))).to.equal('');
  });

  it('never shows an item twice, and loses none of the fresh ones', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'123456789'), { maxLength: 9 });
    fc.assert(
      fc.property(ids, ids, fc.boolean(), (before, now, more) => {
        const fresh = pageOf(now.join(' '), { more });
        const all = idsOf(refreshPage(pageOf(before.join(' ')), fresh)).split(' ');
        return new Set(all).size === all.length && now.every((id) => all.includes(id));
      }),
    );
  });
});

/** The ids after a refresh of a list whose fresh first page goes on. */
function refreshed(before: string, fresh: string): string {
  const page: Page<Item> = refreshPage(
    pageOf(before, { more: true }),
    pageOf(fresh, { more: true }),
  );
  return idsOf(page);
}
