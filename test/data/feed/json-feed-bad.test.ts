import { expect } from '@open-wc/testing';
import {
  articleOf,
  articlesOf,
  load,
  only,
  openAt,
  serve,
  textsOf,
} from '../../support/data/feed/feeds.js';
import { failureOf } from '../../support/data/net/requests.js';
import { answers } from '../../support/endpoints.js';
import { HOSTILE_HTML, HOSTILE_URLS, SLOW_HTML } from '../../support/hostile/texts.js';

const LINK = /^(https?|mailto|tel):/;
const WEB = /^https?:/;

describe('openFeed: a bad JSON Feed', () => {
  for (const json of [{}, [], 'текст', 7, { items: {} }, { items: 'x' }, { items: null }]) {
    it(`is of no known format: ${JSON.stringify(json)}`, async () => {
      const { source, url } = await serve([{ json }], { format: 'jsonfeed' });
      expect(await failureOf(load(source))).to.include({ kind: 'format', url });
    });
  }

  it('is no JSON', async () => {
    const source = await openAt(answers.url('html'), { format: 'jsonfeed' });
    expect((await failureOf(load(source))).kind).to.equal('json');
  });

  it('is no list without news when none of its items can be used', async () => {
    const { source, url } = await serve([{ json: { items: [{ title: 'x' }, { id: ' ' }] } }]);
    expect(await failureOf(load(source))).to.include({ kind: 'format', url, dropped: 2 });
  });

  it('loses an item without an id, and counts it', async () => {
    const bad = [{ title: 'x' }, { id: '' }, { id: ' \n' }, { id: null }, { id: {} }, { id: true }];
    const { source } = await serve([{ json: { items: [...bad, { id: 'good' }] } }]);
    const page = await load(source);
    expect(page.items.map(({ id }) => id)).to.deep.equal(['good']);
    expect(page.dropped).to.equal(bad.length);
  });

  it('loses what is no item, and counts it', async () => {
    const bad = [null, 7, 'текст', true, [], [[{ id: 'inner' }]]];
    const { source } = await serve([{ json: { items: [...bad, { id: 'good' }] } }]);
    const page = await load(source);
    expect(page.items.map(({ id }) => id)).to.deep.equal(['good']);
    expect(page.dropped).to.equal(bad.length);
  });

  it('loses nothing but what is nested ten thousand levels deep', async () => {
    const source = await openAt(answers.url('deep', { depth: 10_000 }), { format: 'jsonfeed' });
    expect((await failureOf(load(source))).dropped).to.equal(1);
    const beside = answers.url('deep', { depth: 10_000, in: 'extension' });
    expect((await load(await openAt(beside, { format: 'jsonfeed' }))).items).to.have.length(1);
  });
});

describe('openFeed: a JSON Feed whose fields are of the wrong type', () => {
  const FIELDS = [
    ...['url', 'external_url', 'title', 'summary', 'content_html', 'content_text', 'image'],
    ...['banner_image', 'date_published', 'author', 'authors', 'tags', 'language', 'attachments'],
  ];
  for (const value of [null, true, {}, [], { toString: 'x' }, [null], [{}], [[]]]) {
    it(`keeps its items when every field is ${JSON.stringify(value)}`, async () => {
      const item = Object.fromEntries(FIELDS.map((field) => [field, value]));
      const article = only(await articlesOf([{ ...item, id: '1' }], { ...item, next_url: value }));
      expect(article).to.deep.include({ title: '', summary: '', authors: [], categories: [] });
      expect([article.url, article.image, article.language]).to.deep.equal(
        Array.from({ length: 3 }),
      );
    });
  }

  it('keeps the usable members of its lists', async () => {
    const article = await articleOf({
      authors: [7, { name: 'Мария' }, null],
      tags: [true, 'Наука', null, {}, '', ' '],
    });
    expect(article.authors).to.deep.equal(['Мария']);
    expect(article.categories.map(({ name }) => name)).to.deep.equal(['Наука']);
  });

  it('takes nothing from __proto__ and its like', async () => {
    const body = `{"items":[
      {"id":"1","__proto__":{"title":"x","url":"https://a.example"},"constructor":{"prototype":{"title":"x"}}},
      {"__proto__":{"id":"2"}}
    ],"__proto__":{"language":"en","hacked":1}}`;
    const { source } = await serve([{ body }]);
    const page = await load(source);
    const article = only(page.items);
    expect([article.title, article.url, article.language]).to.deep.equal([
      '',
      undefined,
      undefined,
    ]);
    expect(page.dropped).to.equal(1);
    expect({}).not.to.have.property('hacked');
  });

  it('mends lone halves of surrogate pairs in every text', async () => {
    const lone = 'а\uD83D & \uDE00б';
    const article = await articleOf({
      id: lone,
      title: lone,
      summary: lone,
      authors: [{ name: lone }],
      tags: [lone],
      language: 'bg',
      url: `https://ikem.example/${lone}`,
    });
    for (const text of textsOf(article))
      expect(() => encodeURIComponent(text), text).not.to.throw();
    expect(article.title).to.equal('а\uFFFD & \uFFFDб');
    const summary = (await articleOf({ content_html: `<p>${lone}</p>` })).summary;
    expect(summary).to.equal('а\uFFFD & \uFFFDб');
  });

  it('keeps whole surrogate pairs', async () => {
    expect((await articleOf({ title: 'Ура 😀🎉' })).title).to.equal('Ура 😀🎉');
  });
});

describe('openFeed: a hostile JSON Feed', () => {
  for (const [name, value] of Object.entries(HOSTILE_URLS)) {
    it(`is never linked to ${name}`, async () => {
      const fields = { url: value, external_url: value };
      const images = { image: value, banner_image: value, attachments: [] };
      const attachments = [{ url: value, mime_type: 'image/png' }];
      for (const item of [
        { ...fields, ...images },
        { ...fields, attachments },
      ]) {
        const article = await articleOf(item);
        expect(article.url ?? 'https:').to.match(LINK);
        expect(article.image?.url ?? 'https:').to.match(WEB);
      }
    });
  }

  it('has no image at a mail address', async () => {
    expect((await articleOf({ image: 'mailto:a@b.example' })).image).to.equal(undefined);
  });

  for (const [name, html] of Object.entries(HOSTILE_HTML)) {
    it(`has its titles as text: ${name}`, async () => {
      // A title holds no HTML: what looks like it is shown as it was written.
      const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
      const { title } = await articleOf({ title: html });
      expect(folded(title)).to.equal(folded(html));
    });
  }

  it('has its HTML as text, without what only a browser reads', async () => {
    const contents = Object.values(HOSTILE_HTML).map((html, index) => ({
      id: index,
      content_html: `<p>Преди</p>${html}`,
    }));
    for (const { summary } of await articlesOf(contents)) {
      expect(summary).to.match(/^Преди/);
    }
    await Promise.resolve();
    expect('hacked' in window).to.equal(false);
  });

  it('is read where a backtracking parser takes minutes', async () => {
    const html = `<p>Преди</p>${SLOW_HTML.repeat(100)}`;
    const { summary } = await articleOf({ title: SLOW_HTML, content_html: html });
    expect(summary).to.match(/^Преди/);
  });

  it('has as much of a text without end as a page can show', async () => {
    const endless = 'ж'.repeat(1_000_000);
    const article = await articleOf({
      title: endless,
      summary: endless,
      tags: [endless],
      authors: [{ name: endless }],
      date_published: '1'.repeat(80_000),
    });
    expect(article.title.length).to.be.at.most(2_000);
    expect(article.summary.length).to.be.at.most(100_000);
    expect(article.categories[0]?.name.length).to.be.at.most(2_000);
    expect(article.authors[0]?.length).to.be.at.most(2_000);
    expect(article.datePublished).to.equal(undefined);
  });
});
