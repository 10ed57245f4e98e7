import { expect } from '@open-wc/testing';
import { ShownArticles } from '../../src/controllers/shown-articles.js';
import type { Article, Page } from '../../src/data/model.js';

const article = (id: string): Article => ({
  id,
  title: id,
  summary: '',
  authors: [],
  categories: [],
});

/** A page of articles by their ids, such as `'1 2 3'`. */
function pageOf(ids: string, rest: Partial<Page<Article>> = {}): Page<Article> {
  return { items: ids.split(' ').filter(Boolean).map(article), dropped: 0, ...rest };
}

function shownOf(count: number, page?: Page<Article>): ShownArticles {
  const shown = new ShownArticles();
  shown.count = count;
  shown.show(page);
  return shown;
}

const idsOf = ({ articles }: ShownArticles): string => articles.map(({ id }) => id).join(' ');
const more = (): Promise<Page<Article>> => Promise.resolve(pageOf(''));

describe('ShownArticles', () => {
  it('shows so many as are asked for, or all that there are', () => {
    expect(idsOf(shownOf(2, pageOf('1 2 3')))).to.equal('1 2');
    expect(idsOf(shownOf(5, pageOf('1 2 3')))).to.equal('1 2 3');
    expect(idsOf(shownOf(5))).to.equal('');
  });

  it('shows further ones when more are asked for', () => {
    const shown = shownOf(1, pageOf('1 2 3'));
    shown.count = 3;
    expect(idsOf(shown)).to.equal('1 2 3');
  });

  it('keeps the array until another article is shown', () => {
    const page = pageOf('1 2 3');
    const shown = shownOf(2, page);
    const { articles } = shown;
    shown.show({ ...page, items: page.items.slice(0, 2) });
    expect(shown.articles).to.equal(articles);
    shown.show(pageOf('1 2'));
    expect(shown.articles).not.to.equal(articles);
  });

  it('has more when the page has more, or when the list goes on', () => {
    expect(shownOf(2, pageOf('1 2 3')).hasMore).to.equal(true);
    expect(shownOf(2, pageOf('1 2', { more })).hasMore).to.equal(true);
    expect(shownOf(2, pageOf('1 2')).hasMore).to.equal(false);
    expect(shownOf(2).hasMore).to.equal(false);
  });

  it('says how many there are once that is known', () => {
    expect(shownOf(1, pageOf('1 2', { total: 7, more })).total).to.equal(7);
    expect(shownOf(1, pageOf('1 2')).total).to.equal(2);
    expect(shownOf(1, pageOf('1 2', { more })).total).to.equal(undefined);
    expect(shownOf(1).total).to.equal(undefined);
  });

  it('says how many must be loaded before so many can be shown', () => {
    expect(shownOf(2, pageOf('1 2 3')).missing(5)).to.equal(2);
    expect(shownOf(2, pageOf('1 2 3')).missing(2)).to.equal(-1);
    expect(shownOf(2).missing(2)).to.equal(2);
  });
});

describe('ShownArticles after a refresh', () => {
  it('shows new articles besides all that were shown', () => {
    const shown = shownOf(2, pageOf('1 2 3'));
    shown.refresh(pageOf('a b 1 2 3'));
    expect(idsOf(shown)).to.equal('a b 1 2');
  });

  it('shows as many as before when nothing is new', () => {
    const shown = shownOf(2, pageOf('1 2 3'));
    shown.refresh(pageOf('2 1 3'));
    expect(idsOf(shown)).to.equal('2 1');
  });

  it('shows the beginning when nothing was shown before', () => {
    const shown = shownOf(2);
    shown.refresh(pageOf('1 2 3'));
    expect(idsOf(shown)).to.equal('1 2');
  });
});
