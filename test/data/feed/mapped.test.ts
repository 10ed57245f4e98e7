import { expect } from '@open-wc/testing';
import { load, loadAll, only, openAt, serve } from '../../support/data/feed/feeds.js';
import { failureOf } from '../../support/data/net/requests.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { HOSTILE_URLS } from '../../support/hostile/texts.js';
import type { Article } from '../../../src/data/model.js';

const MAP = {
  items: '/data/articles',
  next_url: '/data/next',
  id: '/key',
  title: '/head/line',
  url: '/permalink',
  summary: '/lead',
  image: '/photos/0/src',
  date: '/published/at',
  author: '/by',
  category: '/sections',
};

const ITEM = {
  key: 42,
  head: { line: 'Учениците посадиха сто липи' },
  permalink: 'https://ikem.example/42',
  lead: 'Кратко.',
  photos: [{ src: 'https://ikem.example/42.jpg' }],
  published: { at: '2024-05-24' },
  by: 'Мария Иванова',
  sections: ['Наука', 'Събития'],
};

/** The articles of a document with this map. */
async function mapped(json: unknown, map: unknown = MAP): Promise<readonly Article[]> {
  const { source } = await serve([{ json }], { map: JSON.stringify(map), format: 'custom' });
  return (await load(source)).items;
}

describe('openFeed: JSON with a map', () => {
  it('finds every field where the map says', async () => {
    expect(only(await mapped({ data: { articles: [ITEM] } }))).to.deep.include({
      id: '42',
      title: 'Учениците посадиха сто липи',
      url: 'https://ikem.example/42',
      summary: 'Кратко.',
      image: { url: 'https://ikem.example/42.jpg', alt: '' },
      datePublished: '2024-05-24',
      authors: ['Мария Иванова'],
      categories: [
        { id: 'Наука', name: 'Наука' },
        { id: 'Събития', name: 'Събития' },
      ],
    });
  });

  it('is chosen by the map alone', async () => {
    const json = { data: { articles: [ITEM] } };
    const { source } = await serve([{ json }], { map: JSON.stringify(MAP), format: 'auto' });
    expect((await load(source)).items).to.have.length(1);
  });

  it('finds a field without a pointer under its own name', async () => {
    const item = {
      id: 1,
      title: 'Новина',
      content_text: 'Текст.',
      tags: ['Наука'],
      date_published: '2024-05-24',
      language: 'bg',
      authors: [{ name: 'Мария' }, { name: 'Георги' }],
      banner_image: 'https://ikem.example/banner.jpg',
    };
    expect(only(await mapped({ list: [item] }, { items: '/list' }))).to.deep.include({
      id: '1',
      title: 'Новина',
      summary: 'Текст.',
      datePublished: '2024-05-24',
      language: 'bg',
      authors: ['Мария', 'Георги'],
      image: { url: 'https://ikem.example/banner.jpg', alt: '' },
    });
  });

  it('takes a document that is a list itself', async () => {
    expect(await mapped([{ id: 1 }, { id: 2 }], {})).to.have.length(2);
    expect(await mapped([{ id: 1 }], { items: '' })).to.have.length(1);
  });

  it('takes the address or the title for an id where there is none', async () => {
    const items = [{ url: 'https://a.example/1' }, { title: 'Две' }, { summary: 'Три' }];
    const ids = (await mapped({ items }, {})).map(({ id }) => id);
    expect(ids).to.deep.equal(['https://a.example/1', 'Две']);
  });

  it('reads seconds and milliseconds since 1970', async () => {
    const items = [1_574_116_200, 1_574_116_200_000].map((at, id) => ({ id, at }));
    const dates = (await mapped({ items }, { date: '/at' })).map((each) => each.datePublished);
    expect(dates).to.deep.equal(['2019-11-18T22:30:00.000Z', '2019-11-18T22:30:00.000Z']);
  });

  it('takes one category as text', async () => {
    const items = [{ id: 1, section: 'Наука' }];
    const { categories } = only(await mapped({ items }, { categories: '/section' }));
    expect(categories.map(({ name }) => name)).to.deep.equal(['Наука']);
  });

  it('goes on at the next document', async () => {
    const next = await answers.put(uniqueId(), { json: { data: { articles: [ITEM] } } });
    const first = { data: { articles: [{ ...ITEM, key: 1 }], next } };
    const { source } = await serve([{ json: first }], { map: JSON.stringify(MAP) });
    const pages = await loadAll(await load(source));
    expect(pages.flatMap(({ items }) => items.map(({ id }) => id))).to.deep.equal(['1', '42']);
  });
});

describe('openFeed: JSON with a map, as others write it', () => {
  it('has tags and authors that are objects', async () => {
    const posts = [
      { id: 1, tags: [{ id: 't', name: 'Наука', slug: 'nauka' }], authors: [{ name: 'Мария' }] },
    ];
    const article = only(await mapped({ posts }, { items: '/posts' }));
    expect(article.authors).to.deep.equal(['Мария']);
    expect(article.categories.map(({ name }) => name)).to.deep.equal(['Наука']);
  });

  it('is empty where the list is null, as Go writes it', async () => {
    expect(await mapped({ posts: null }, { items: '/posts' })).to.deep.equal([]);
  });

  it('may be one article alone', async () => {
    expect(
      await mapped({ data: { articles: [ITEM] } }, { ...MAP, items: '/data/articles/0' }),
    ).to.have.length(1);
  });
});

describe('openFeed: JSON with a bad map', () => {
  const bad = ['', '{', 'null', '7', '"/items"', '{"title":7}', '{"title":null}', '{"id":["/id"]}'];
  for (const map of bad) {
    it(`is refused with its address: ${map || 'nothing'}`, async () => {
      const url = 'https://ikem.example/data.json';
      const asked = openAt(url, { format: 'custom', map }).then((source) => load(source));
      expect(await failureOf(asked)).to.include({ kind: 'config', url });
    });
  }

  it('is of no known format where the list does not stand where the map says', async () => {
    for (const items of ['/nothing', '/data', '/__proto__', '/constructor']) {
      const asked = mapped({ data: { articles: [ITEM] } }, { ...MAP, items });
      expect(await failureOf(asked), items).to.include({ kind: 'format' });
    }
  });

  it('takes nothing from what every object inherits', async () => {
    const pointers = { title: '/constructor/name', summary: '/toString', url: '/__proto__/url' };
    const article = only(await mapped({ items: [{ id: 1 }] }, pointers));
    expect([article.title, article.summary, article.url]).to.deep.equal(['', '', undefined]);
  });

  it('ignores names that no field has', async () => {
    const map = '{"__proto__":"/x","constructor":"/x","toString":"/x","id":"/key","items":"/list"}';
    const { source } = await serve([{ json: { list: [{ key: 'k' }] } }], { map });
    expect(only((await load(source)).items).id).to.equal('k');
  });

  it('loses an item without anything that tells it from others, and counts it', async () => {
    const { source } = await serve([{ json: { items: [null, 7, {}, [], { id: 1 }] } }], {
      format: 'custom',
      map: '{}',
    });
    const page = await load(source);
    expect([page.items.length, page.dropped]).to.deep.equal([1, 4]);
  });
});

describe('openFeed: hostile JSON with a map', () => {
  for (const [name, value] of Object.entries(HOSTILE_URLS)) {
    it(`is never linked to ${name}`, async () => {
      const item = { ...ITEM, permalink: value, photos: [{ src: value }] };
      const article = only(await mapped({ data: { articles: [item] } }));
      expect(article.url ?? 'https:').to.match(/^(https?|mailto|tel):/);
      expect(article.image?.url ?? 'https:').to.match(/^https?:/);
    });
  }

  it('does not go on at a script', async () => {
    const json = { data: { articles: [ITEM], next: 'javascript:window.hacked=1' } };
    const { source } = await serve([{ json }], { map: JSON.stringify(MAP) });
    expect((await load(source)).more).to.equal(undefined);
  });
});
