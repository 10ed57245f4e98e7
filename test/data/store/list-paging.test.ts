import { expect } from '@open-wc/testing';
import type { Page } from '../../../src/data/model.js';
import { idsOf, listOf, pageOf, type Item } from '../../support/data/store/lists.js';

const FRESH = 300;

/** A list in pages: `pagesOf('1 2', '3 4')`. Gives the first one, and notes what is asked for. */
function pagesOf(...pages: string[]): { first: () => Promise<Page<Item>>; asked: number[] } {
  const asked: number[] = [];
  const open = (index: number): Page<Item> => {
    const isLast = index === pages.length - 1;
    const more = (count: number): Promise<Page<Item>> => {
      asked.push(count);
      return Promise.resolve(open(index + 1));
    };
    return pageOf(pages[index] ?? '', { more: isLast ? false : more });
  };
  return { first: () => Promise.resolve(open(0)), asked };
}

describe('Resource: paging', () => {
  it('loads as many items as are wanted, over several pages', async () => {
    const { first, asked } = pagesOf('1 2', '3 4', '5 6', '7 8');
    const list = listOf(first);
    await list.load(2, FRESH);
    await list.more(3);
    expect(idsOf(list.snapshot.page)).to.equal('1 2 3 4 5 6');
    expect(asked).to.deep.equal([3, 1]);
  });

  it('fills the first page up when the endpoint gives fewer than wanted', async () => {
    const list = listOf(pagesOf('1', '2', '3', '4').first);
    await list.load(3, FRESH);
    expect(idsOf(list.snapshot.page)).to.equal('1 2 3');
  });

  it('ends with the list', async () => {
    const list = listOf(pagesOf('1 2', '3').first);
    await list.load(2, FRESH);
    await list.more(10);
    expect(list.snapshot.page?.more).to.equal(undefined);
    await list.more(10);
    expect(idsOf(list.snapshot.page)).to.equal('1 2 3');
  });

  it('goes past an empty page in the middle', async () => {
    const list = listOf(pagesOf('1', '', '', '2').first);
    await list.load(1, FRESH);
    await list.more(1);
    expect(idsOf(list.snapshot.page)).to.equal('1 2');
  });

  it('shows an item once that stands in two pages', async () => {
    const list = listOf(pagesOf('1 2', '2 3', '3 4').first);
    await list.load(2, FRESH);
    await list.more(2);
    expect(idsOf(list.snapshot.page)).to.equal('1 2 3 4');
  });

  it('ends a list that goes on for ever without a new item', async () => {
    let asked = 0;
    const again = (): Promise<Page<Item>> => {
      asked += 1;
      if (asked > 100) return Promise.reject(new Error('The list has no end.'));
      return Promise.resolve(pageOf('1 2', { more: again }));
    };
    const list = listOf(() => Promise.resolve(pageOf('1 2', { more: again })));
    await list.load(2, FRESH);
    await list.more(10);
    expect(asked).to.be.within(1, 10);
    expect(list.snapshot.page?.more).to.equal(undefined);
    expect(list.snapshot.error).to.equal(undefined);
    await list.more(10);
    expect(asked).to.be.within(1, 10);
  });

  it('keeps what was loaded beyond the first page over a refresh', async () => {
    let newest = '2 3';
    const more = (): Promise<Page<Item>> => Promise.resolve(pageOf('4 5', { more }));
    const list = listOf(() => Promise.resolve(pageOf(newest, { more })));
    await list.load(2, FRESH);
    await list.more(2);
    newest = '1 2';
    await list.refresh(2);
    expect(idsOf(list.snapshot.page)).to.equal('1 2 3 4 5');
  });

  it('asks for as many items as are shown when it refreshes', async () => {
    const counts: number[] = [];
    const { first } = pagesOf('1 2', '3 4');
    const list = listOf((count) => {
      counts.push(count);
      return first();
    });
    await list.load(2, FRESH);
    await list.more(2);
    await list.refresh(2);
    expect(counts).to.deep.equal([2, 4]);
  });
});

describe('Resource: subscribing', () => {
  it('tells every listener of every change, until it leaves', async () => {
    const list = listOf(pagesOf('1').first);
    const calls = { one: 0, two: 0 };
    const leave = list.subscribe(() => (calls.one += 1));
    list.subscribe(() => (calls.two += 1));
    await list.load(1, FRESH);
    leave();
    await list.refresh(1);
    expect(calls).to.deep.equal({ one: 2, two: 4 });
  });

  it('keeps telling the others when one leaves while it is told', async () => {
    const list = listOf(pagesOf('1').first);
    let told = 0;
    const leave = list.subscribe(() => leave());
    list.subscribe(() => (told += 1));
    await list.load(1, FRESH);
    expect(told).to.equal(2);
  });
});
