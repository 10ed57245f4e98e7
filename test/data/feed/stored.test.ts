import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { reviveArticles } from '../../../src/data/feed/stored.js';
import type { Article, FeedQuery, FeedSource, Page } from '../../../src/data/model.js';
import { load, loadNext, only, openAt } from '../../support/data/feed/feeds.js';
import { idsOf, pageOf } from '../../support/data/store/lists.js';
import { answers } from '../../support/endpoints.js';
import { HOSTILE_URLS } from '../../support/hostile/texts.js';

/** What a source is asked for. */
interface Question {
  query: FeedQuery;
  count: number;
}

/** A source that answers with more than it is asked for, and notes what that is. */
function sourceOf(ids: string): { source: FeedSource; asked: Question[] } {
  const asked: Question[] = [];
  const source: FeedSource = {
    load: (query, count) => {
      asked.push({ query, count });
      return Promise.resolve(pageOf(ids) as Page<Article>);
    },
    categories: () => Promise.reject(new Error('Nobody asks for it.')),
    detail: () => Promise.reject(new Error('Nobody asks for it.')),
  };
  return { source, asked };
}

/** A stored page as the next visit reads it. */
function revive(
  stored: unknown,
  source = sourceOf('').source,
  query: FeedQuery = {},
): Page<Article> | undefined {
  return reviveArticles(stored, () => Promise.resolve(source), query);
}

const ARTICLE: Article = {
  id: '1',
  title: 'Учениците посадиха сто липи',
  url: 'https://ikem.example/1',
  summary: 'Кратко.',
  image: {
    url: 'https://ikem.example/1.jpg',
    alt: 'Липи',
    width: 300,
    height: 200,
    srcset: 'https://ikem.example/1.jpg 300w',
  },
  datePublished: '2024-05-24T06:05:00.000Z',
  authors: ['Мария'],
  categories: [{ id: '3', name: 'Наука', slug: 'nauka' }],
  language: 'bg',
};

/** The only article of a stored page that holds this one. */
function revived(article: unknown): Article {
  return only(revive({ items: [article] })?.items ?? []);
}

describe('reviveArticles', () => {
  it('gives back what was stored', () => {
    expect(revived(ARTICLE)).to.deep.equal(ARTICLE);
  });

  it('gives back the pages of every format', async () => {
    for (const path of ['feed', 'wordpress/wp-json/wp/v2/posts']) {
      const page = await load(await openAt(answers.url(path, { images: true })));
      const stored: unknown = JSON.parse(JSON.stringify({ ...page, more: true }));
      const again = JSON.parse(JSON.stringify(revive(stored))) as unknown;
      expect(again, path).to.deep.include({ items: JSON.parse(JSON.stringify(page.items)) });
      expect(revive(stored)?.total, path).to.equal(page.total);
    }
  });

  it('goes on at the source where the list went on', async () => {
    const { source, asked } = sourceOf('1 2 3');
    const page = revive({ items: [ARTICLE], more: true }, source, { category: 'Наука' });
    if (!page) throw new Error('There is no page.');
    expect(asked).to.have.length(0);
    expect(idsOf(await loadNext(page, 5))).to.equal('1 2 3');
    expect(asked).to.deep.equal([{ query: { category: 'Наука' }, count: 6 }]);
  });

  it('ends where the list ended', () => {
    expect(revive({ items: [ARTICLE], more: false })?.more).to.equal(undefined);
    expect(revive({ items: [ARTICLE] })?.more).to.equal(undefined);
  });

  for (const garbage of [undefined, null, 'text', 7, true, [], [ARTICLE], {}, { items: 'x' }]) {
    it(`gives nothing for ${JSON.stringify(garbage) ?? 'nothing'}`, () => {
      expect(revive(garbage)).to.equal(undefined);
    });
  }

  it('loses articles that are none', () => {
    const bad = [null, 7, 'text', [], {}, { ...ARTICLE, id: '' }, { ...ARTICLE, id: {} }];
    const page = revive({ items: [...bad, ARTICLE] });
    expect(page?.items.map(({ id }) => id)).to.deep.equal(['1']);
  });

  it('takes fields of the wrong type for none', () => {
    for (const value of [null, 7, true, {}, [['x']], { url: 'x' }]) {
      const fields = ['url', 'image', 'datePublished', 'language', 'authors', 'categories'];
      const article = revived({
        ...ARTICLE,
        ...Object.fromEntries(fields.map((field) => [field, value])),
      });
      const { url, image, datePublished, language } = article;
      expect([url, image, datePublished, language]).to.deep.equal(Array.from({ length: 4 }));
      expect(article.categories).to.deep.equal([]);
      for (const author of article.authors) expect(author).to.be.a('string');
    }
  });

  it('takes what is no date for none', () => {
    for (const date of ['вчера', '', '0000-00-00', '2024-13-45', 'Z', '2024-05-24T99:99:99Z']) {
      expect(revived({ ...ARTICLE, datePublished: date }).datePublished, date).to.equal(undefined);
    }
  });

  it('takes a size that is none for none', () => {
    for (const size of [-1, 0, '300px', null, {}]) {
      const image = revived({ ...ARTICLE, image: { ...ARTICLE.image, width: size } }).image;
      expect(image?.width).to.equal(undefined);
    }
  });

  for (const [name, value] of Object.entries(HOSTILE_URLS)) {
    it(`is never linked to ${name}`, () => {
      const article = revived({
        ...ARTICLE,
        url: value,
        image: { url: value, alt: '', width: 1, height: 1, srcset: `${value} 300w` },
      });
      expect(article.url ?? 'https:').to.match(/^(https?|mailto|tel):/);
      expect(article.image?.url ?? 'https:').to.match(/^https?:/);
    });
  }

  it('never throws', () => {
    const member = fc.oneof(
      fc.anything(),
      fc.record({ ...Object.fromEntries(Object.keys(ARTICLE).map((key) => [key, fc.anything()])) }),
      fc.record({
        ...Object.fromEntries(
          Object.entries(ARTICLE).map(([key, value]) => [
            key,
            fc.oneof(fc.constant(value as unknown), fc.anything()),
          ]),
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(member), fc.anything(), fc.anything(), (items, total, more) => {
        revive({ items, total, more });
      }),
    );
  });
});
