import { expect } from '@open-wc/testing';
import {
  articleOf,
  articlesOf,
  load,
  only,
  openAt,
  pathsAsked,
  serve,
} from '../../support/data/feed/feeds.js';
import { answers, uniqueId } from '../../support/endpoints.js';

const BASE = answers.url('get/feed.json');

describe('openFeed: JSON Feed', () => {
  it('reads an item of version 1.1', async () => {
    const article = await articleOf({
      id: 'https://ikem.example/42',
      url: 'https://ikem.example/novini/42',
      external_url: 'https://other.example/',
      title: 'Учениците посадиха сто липи',
      summary: 'Децата и учителите останаха до вечерта.',
      content_html: '<p>Дълго.</p>',
      image: 'https://ikem.example/42.jpg',
      banner_image: 'https://ikem.example/42-banner.jpg',
      date_published: '2024-05-24T09:05:00+03:00',
      authors: [{ name: 'Мария Иванова', url: 'https://ikem.example/maria' }, { name: 'Георги' }],
      tags: ['Събития', 'Наука'],
      language: 'bg',
      _extension: { about: 'ignored' },
    });
    expect(article).to.deep.equal({
      id: 'https://ikem.example/42',
      url: 'https://ikem.example/novini/42',
      title: 'Учениците посадиха сто липи',
      summary: 'Децата и учителите останаха до вечерта.',
      image: { url: 'https://ikem.example/42.jpg', alt: '' },
      datePublished: '2024-05-24T06:05:00.000Z',
      authors: ['Мария Иванова', 'Георги'],
      categories: [
        { id: 'Събития', name: 'Събития' },
        { id: 'Наука', name: 'Наука' },
      ],
      language: 'bg',
    });
  });

  it('reads an item that has nothing but its id', async () => {
    const article = await articleOf({});
    expect(article).to.deep.include({
      id: '1',
      title: '',
      summary: '',
      authors: [],
      categories: [],
    });
    for (const field of ['url', 'image', 'datePublished', 'language'] as const) {
      expect(article[field], field).to.equal(undefined);
    }
  });

  it('asks the endpoint once for its first page', async () => {
    const id = uniqueId();
    const source = await openAt(answers.url('feed', { id }), { format: 'jsonfeed' });
    expect(await answers.log(id)).to.have.length(0);
    expect((await load(source)).items).to.have.length(10);
    expect(await pathsAsked(id)).to.have.length(1);
  });

  it('is empty when there are no items', async () => {
    const version = 'https://jsonfeed.org/version/1.1';
    const feeds = [{ items: [] }, { version }, { version, items: null }, { version, items: {} }];
    for (const json of feeds) {
      const page = await load((await serve([{ json }])).source);
      expect([page.items, page.dropped, page.more]).to.deep.equal([[], 0, undefined]);
    }
  });

  it('has the items of a list with holes, or one alone', async () => {
    for (const items of [{ 0: { id: 1 }, 2: { id: 2 } }, { id: 1 }]) {
      const { source } = await serve([{ json: { items } }]);
      expect((await load(source)).items[0]?.id).to.equal('1');
    }
  });
});

describe('openFeed: JSON Feed, the fields of an item', () => {
  it('takes a number for an id', async () => {
    const ids = (await articlesOf([{ id: 7 }, { id: 0 }, { id: 1.5 }])).map(({ id }) => id);
    expect(ids).to.deep.equal(['7', '0', '1.5']);
  });

  it('links to the external page where the item has none of its own', async () => {
    const url = 'https://other.example/42';
    expect((await articleOf({ external_url: url })).url).to.equal(url);
    expect((await articleOf({ url: 'javascript:1', external_url: url })).url).to.equal(url);
  });

  it('resolves relative addresses against the answer', async () => {
    const article = await articleOf({ url: '/novini/1', image: 'images/1.jpg' });
    expect(article.url).to.equal(new URL('/novini/1', BASE).href);
    expect(article.image?.url).to.equal(new URL('images/1.jpg', BASE).href);
  });

  it('takes the banner where there is no image', async () => {
    const banner = 'https://ikem.example/banner.jpg';
    expect((await articleOf({ banner_image: banner })).image?.url).to.equal(banner);
  });

  it('decodes entities that stand in plain text', async () => {
    const article = await articleOf({
      title: 'Наука &amp; техника &#8211; &#8222;Икар&#8220;',
      summary: 'Т&nbsp;&hellip;',
    });
    expect(article.title).to.equal('Наука & техника – „Икар“');
    expect(article.summary).to.match(/^Т\s…$/);
  });

  it('decodes complete entities alone, wherever a text or a name stands', async () => {
    const written = 'A&amp;B /?year=2024&section=3&copy=1 &times2 &notify; &unknown; 5&lt 6';
    const read = 'A&B /?year=2024&section=3&copy=1 &times2 &notify; &unknown; 5&lt 6';
    const article = await articleOf({
      title: written,
      summary: written,
      tags: [written],
      authors: [{ name: written }],
    });
    expect(article.title).to.equal(read);
    expect(article.summary).to.equal(read);
    expect(article.categories.map(({ name }) => name)).to.deep.equal([read]);
    expect(article.authors).to.deep.equal([read]);
    expect((await articleOf({ content_text: written })).summary).to.equal(read);
  });

  it('decodes entities once', async () => {
    expect((await articleOf({ title: '&amp;amp; &amp;lt;' })).title).to.equal('&amp; &lt;');
  });

  it('leaves signs of HTML in plain text as they are', async () => {
    const article = await articleOf({ title: 'a < b, <b>R&D</b> & <i>', summary: '1 < 2' });
    expect(article.title).to.equal('a < b, <b>R&D</b> & <i>');
    expect(article.summary).to.equal('1 < 2');
  });

  const texts: [about: string, fields: Record<string, unknown>, summary: string][] = [
    ['its summary', { summary: 'Кратко.', content_text: 'Дълго.' }, 'Кратко.'],
    ['its text', { content_text: 'Дълго.', content_html: '<p>HTML</p>' }, 'Дълго.'],
    ['the text of its HTML', { content_html: '<p>Едно.</p><p>Две&hellip;</p>' }, 'Едно. Две…'],
    ['its text when the summary is empty', { summary: '', content_text: 'Дълго.' }, 'Дълго.'],
    ['nothing', {}, ''],
  ];
  for (const [about, fields, summary] of texts) {
    it(`summarises an item by ${about}`, async () => {
      expect((await articleOf(fields)).summary).to.equal(summary);
    });
  }

  it('takes a number for a title, a text or a tag', async () => {
    const article = await articleOf({ title: 2024, content_text: 112, tags: [2024, 'Наука'] });
    expect([article.title, article.summary]).to.deep.equal(['2024', '112']);
    expect(article.categories.map(({ id }) => id)).to.deep.equal(['2024', 'Наука']);
  });

  const TAGS: [about: string, tags: unknown][] = [
    ['one text', 'Наука'],
    ['one object', { name: 'Наука' }],
    ['objects with a title', [{ title: 'Наука' }]],
    ['objects with a label', [{ label: 'Наука' }]],
    ['objects whose name is further in', [{ id: 3, attributes: { name: 'Наука' } }]],
    ['a list that PHP has made an object', { 1: 'Наука' }],
  ];
  for (const [about, tags] of TAGS) {
    it(`reads tags that are ${about}`, async () => {
      const { categories } = await articleOf({ tags });
      expect(categories).to.deep.equal([{ id: 'Наука', name: 'Наука' }]);
    });
  }

  it('keeps the slug of a tag', async () => {
    const { categories } = await articleOf({ tags: [{ id: 1, name: 'Наука', slug: 'nauka' }] });
    expect(categories).to.deep.equal([{ id: 'Наука', name: 'Наука', slug: 'nauka' }]);
  });

  it('takes a picture that is an object, or the first of several', async () => {
    const url = 'https://ikem.example/42.jpg';
    for (const image of [{ url }, { src: url }, [url, 'x.jpg'], [{ url: 7 }, { url }]]) {
      expect((await articleOf({ image })).image?.url, JSON.stringify(image)).to.equal(url);
    }
  });

  it('says a language as BCP 47, or none', async () => {
    const items = ['bg_BG', 'en-GB', 'Bulgarian', '', 7, 'x'].map((language, id) => ({
      ...{ id, language },
    }));
    const languages = (await articlesOf(items)).map(({ language }) => language);
    expect(languages).to.deep.equal(['bg-BG', 'en-GB', ...Array.from({ length: 4 })]);
  });

  it('keeps the item whose date is malformed', async () => {
    for (const date of ['0000-00-00', 'вчера', '', {}, null, '2024-13-45T99:99:99Z']) {
      const article = await articleOf({ title: 'Новина', date_published: date });
      expect(article.title, JSON.stringify(date)).to.equal('Новина');
      expect(article.datePublished, JSON.stringify(date)).to.equal(undefined);
    }
  });

  it('says the language of the feed where the item does not say its own', async () => {
    const items = [{ id: 1 }, { id: 2, language: 'en' }];
    const languages = (await articlesOf(items, { language: 'bg' })).map(({ language }) => language);
    expect(languages).to.deep.equal(['bg', 'en']);
  });
});

describe('openFeed: JSON Feed, authors', () => {
  const feed = { authors: [{ name: 'Клуб „Икар“' }] };
  const authorsOf = async (item: Record<string, unknown>, from = feed as object) =>
    only(await articlesOf([{ id: 1, ...item }], { ...from })).authors;

  it('are named in the order of the item', async () => {
    expect(await authorsOf({ authors: [{ name: 'Б' }, { name: 'А' }] })).to.deep.equal(['Б', 'А']);
  });

  it('are the one author of version 1.0', async () => {
    expect(await authorsOf({ author: { name: 'Мария' } })).to.deep.equal(['Мария']);
  });

  it('are those of version 1.1 where an item has both', async () => {
    const item = { author: { name: 'Стар' }, authors: [{ name: 'Нов' }] };
    expect(await authorsOf(item)).to.deep.equal(['Нов']);
  });

  it('are those of the feed where an item has none', async () => {
    expect(await authorsOf({})).to.deep.equal(['Клуб „Икар“']);
    expect(await authorsOf({ authors: [] })).to.deep.equal(['Клуб „Икар“']);
    expect(await authorsOf({}, { author: { name: 'Версия 1.0' } })).to.deep.equal(['Версия 1.0']);
  });

  it('are read wherever a name is plain to see', async () => {
    const shapes = [
      ...[{ authors: { name: 'Мария' } }, { author: [{ name: 'Мария' }] }, { author: 'Мария' }],
      ...[{ authors: ['Мария'] }, { authors: [null, { name: 'Мария' }] }, { authors: 'Мария' }],
    ];
    for (const shape of shapes) {
      expect(await authorsOf(shape), JSON.stringify(shape)).to.deep.equal(['Мария']);
    }
  });

  it('are left out where they have no name', async () => {
    const authors = [{}, { name: '' }, { name: true }, { url: 'https://a.example' }, null, 7];
    expect(await authorsOf({ authors: [...authors, { name: 'Георги' }] })).to.deep.equal([
      'Георги',
    ]);
  });
});
