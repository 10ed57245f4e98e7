import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isCategory, matches } from '../../../src/data/feed/query.js';
import type { Article, FeedQuery } from '../../../src/data/model.js';
import { categoryNames, load, loadAll, serve } from '../../support/data/feed/feeds.js';

const ARTICLE: Article = {
  id: '1',
  title: 'Йордан Петров: ѝ дадохме микроскоп',
  summary: 'Тя ни даде галактика.',
  authors: ['Мария Иванова'],
  categories: [
    { id: '3', name: 'Наука & техника', slug: 'nauka' },
    { id: '4', name: 'Събития', slug: '%d1%81%d1%8a%d0%b1%d0%b8%d1%82%d0%b8%d1%8f' },
  ],
};

describe('matches', () => {
  const found: FeedQuery[] = [
    {},
    { search: '' },
    { search: '  ' },
    { search: 'ЙОРДАН' },
    { search: 'и дадохме' },
    { search: 'галактика микроскоп' },
    { search: ' микроскоп  галактика ' },
    { search: 'иванова' },
    { search: 'наука' },
    { search: 'скоп' },
    { category: 'nauka' },
    { category: 'наука & техника' },
    { category: 'Събития' },
    { category: 'събития', search: 'йордан' },
  ];
  for (const query of found) {
    it(`finds an article by ${JSON.stringify(query)}`, () => {
      expect(matches(ARTICLE, query)).to.equal(true);
    });
  }

  const missed: FeedQuery[] = [
    { search: 'Иордан' },
    { search: 'микроскоп телескоп' },
    { search: '.*' },
    { search: '<b>' },
    { category: 'наука' },
    { category: '3' },
    { category: 'Спорт' },
    { category: 'Спорт', search: 'йордан' },
    { category: 'Събития', search: 'телескоп' },
  ];
  for (const query of missed) {
    it(`misses an article by ${JSON.stringify(query)}`, () => {
      expect(matches(ARTICLE, query)).to.equal(false);
    });
  }

  it('never throws, whatever a reader types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        matches(ARTICLE, { search: a, category: b });
      }),
    );
    for (const category of ['\uD83D', '\uDE00', '%', '%d1']) {
      expect(isCategory({ name: 'Наука', slug: 'nauka' }, category), category).to.equal(false);
    }
  });
});

describe('isCategory', () => {
  it('knows a slug as WordPress writes it, and as people do', () => {
    const category = { name: 'x', slug: '%d0%bd%d0%b0%d1%83%d0%ba%d0%b0' };
    expect(isCategory(category, 'наука')).to.equal(true);
    expect(isCategory(category, category.slug)).to.equal(true);
    expect(isCategory(category, 'спорт')).to.equal(false);
  });
});

describe('openFeed: searching a document', () => {
  const items = [
    { id: 1, title: 'Йордан Петров', tags: ['Наука'] },
    { title: 'Без id, за Йордан' },
    { id: 2, title: 'Липи', content_html: '<p>Посади ги <b>Йордан</b>.</p>', tags: ['Събития'] },
    { id: 3, title: 'Иордан', tags: ['Наука', 'Събития'] },
    { id: 4, title: 'ЙОРДАН', tags: ['наука'] },
  ];
  const found = async (query: FeedQuery): Promise<string> => {
    const { source } = await serve([{ json: { items } }]);
    const pages = await loadAll(await load(source, 1, query), 1);
    return pages.flatMap((page) => page.items.map(({ id }) => id)).join(' ');
  };

  it('finds words in titles and texts, page by page', async () => {
    expect(await found({ search: 'йордан' })).to.equal('1 2 4');
  });

  it('finds the articles of a category in any case', async () => {
    expect(await found({ category: 'НАУКА' })).to.equal('1 3 4');
  });

  it('finds what is both', async () => {
    expect(await found({ category: 'Наука', search: 'йордан' })).to.equal('1 4');
    expect(await found({ search: 'няма такова' })).to.equal('');
  });

  it('names every category once, in the order of the feed', async () => {
    const { source } = await serve([{ json: { items } }]);
    expect(await categoryNames(source)).to.deep.equal(['Наука', 'Събития', 'наука']);
  });
});
