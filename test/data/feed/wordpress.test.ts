import { expect } from '@open-wc/testing';
import {
  load,
  loadAll,
  loadNext,
  openAt,
  pathsAsked,
  serve,
} from '../../support/data/feed/feeds.js';
import {
  articleOfPost,
  articlesOfPosts,
  postOf,
  servePosts,
} from '../../support/data/feed/wordpress.js';
import { failureOf } from '../../support/data/net/requests.js';
import { idsOf, listOf } from '../../support/data/store/lists.js';
import { answers, uniqueId } from '../../support/endpoints.js';

const POSTS = 'wordpress/wp-json/wp/v2/posts';

/** The query of the request of that number, from 0. */
async function queryAsked(id: string, index = 0): Promise<URLSearchParams> {
  return new URL((await pathsAsked(id))[index] ?? '', location.origin).searchParams;
}

describe('openFeed: WordPress', () => {
  it('reads a post with what is embedded in it', async () => {
    const source = await openAt(answers.url(POSTS));
    const [first] = (await load(source)).items;
    expect(first).to.deep.include({
      id: '1001',
      title: 'Учениците посадиха сто липи в двора на училището (1) – клуб „Икар“',
      url: 'https://ikem.example/novina-1/',
      summary: 'Кратко за новина 1 & гостите…',
      datePublished: '2024-05-24T21:30:00.000Z',
      authors: ['Мария Иванова'],
      categories: [{ id: '2', name: 'Събития', slug: 'sabitiya' }],
    });
    expect(first?.image).to.deep.include({ alt: 'Снимка към новина 1', width: 1536, height: 1024 });
  });

  it('asks for what it shows, and for no more', async () => {
    const id = uniqueId();
    await load(await openAt(answers.url(POSTS, { id })));
    const query = await queryAsked(id);
    expect(query.get('_embed')).to.equal('author,wp:term,wp:featuredmedia');
    const fields = query.get('_fields')?.split(',');
    expect(fields).to.include.members(['id', 'title', 'date_gmt', '_links', '_embedded']);
    expect(fields).not.to.include('content');
    expect(Number(query.get('per_page'))).to.be.within(1, 100);
  });

  it('asks the same of two widgets of different sizes', async () => {
    const id = uniqueId();
    const source = await openAt(answers.url(POSTS, { id }));
    await load(source, 3);
    await load(source, 12);
    const [small, large] = await pathsAsked(id);
    expect(small).to.equal(large);
  });

  it('keeps what the address itself asks for', async () => {
    const id = uniqueId();
    const source = await openAt(answers.url(POSTS, { id, per_page: 5, lang: 'bg', categories: 3 }));
    expect((await load(source)).items).to.have.length(5);
    const query = await queryAsked(id);
    expect(query.getAll('per_page')).to.deep.equal(['5']);
    expect([query.get('lang'), query.get('categories')]).to.deep.equal(['bg', '3']);
  });

  it('causes no preflight at another origin', async () => {
    const id = uniqueId();
    const source = await openAt(await answers.foreign('cors', POSTS, { id }));
    await loadNext(await load(source));
    const methods = (await answers.log(id)).map(({ method }) => method);
    expect(methods).to.deep.equal(['GET', 'GET']);
  });
});

describe('openFeed: the pages of WordPress', () => {
  it('end where the headers say', async () => {
    const id = uniqueId();
    const source = await openAt(await answers.foreign('cors', POSTS, { id, per_page: 10 }));
    const first = await load(source);
    const pages = await loadAll(first);
    expect(first.total).to.equal(35);
    expect(pages.map(({ items }) => items.length)).to.deep.equal([10, 10, 10, 5]);
    expect(await pathsAsked(id)).to.have.length(4);
    const ids = pages.flatMap(({ items }) => items.map((item) => item.id));
    expect(new Set(ids).size).to.equal(35);
  });

  it('end past the end when a proxy hides the headers', async () => {
    const posts = [1, 2].map((number) => ({ json: [postOf({ id: number })] }));
    const past = { status: 400, json: { code: 'rest_post_invalid_page_number' } };
    const { source } = await servePosts(...posts, past);
    const list = listOf((count, signal) => source.load({}, count, signal));
    await list.load(10, 300);
    expect(idsOf(list.snapshot.page)).to.equal('1 2');
    expect(list.snapshot.page?.more).to.equal(undefined);
    expect(list.snapshot.error).to.equal(undefined);
  });

  it('end with a page that is not full when a proxy hides the headers', async () => {
    const json = [1, 2, 3].map((id) => postOf({ id }));
    const { source, id } = await serve([{ json }], {
      path: 'get/wp-json/wp/v2/posts?per_page=10',
    });
    expect(await loadAll(await load(source))).to.have.length(1);
    expect(await pathsAsked(id)).to.have.length(1);
  });

  it('end with a page that is empty', async () => {
    const { source } = await servePosts({ json: [postOf()] }, { json: [] });
    const pages = await loadAll(await load(source));
    expect(pages.map(({ items }) => items.length)).to.deep.equal([1, 0]);
    expect(pages[0]?.total).to.equal(undefined);
  });

  it('may be asked for again after a failure', async () => {
    const headers = { 'x-wp-totalpages': '2' };
    const { source } = await servePosts(
      { json: [postOf({ id: 1 })], headers },
      { status: 403 },
      { json: [postOf({ id: 2 })], headers },
    );
    const first = await load(source);
    expect((await failureOf(loadNext(first))).status).to.equal(403);
    expect(idsOf(await loadNext(first))).to.equal('2');
  });

  it('start where the address says', async () => {
    const source = await openAt(answers.url(POSTS, { page: 3, per_page: 10 }));
    const pages = await loadAll(await load(source));
    const ids = pages.flatMap(({ items }) => items.map((item) => item.id));
    expect([ids[0], ids.length]).to.deep.equal(['1021', 15]);
  });
});

describe('openFeed: bad answers of WordPress', () => {
  it('are a failure when the first page has one', async () => {
    const { source, url } = await servePosts({ status: 400, json: { code: 'rest_invalid_param' } });
    const error = await failureOf(load(source));
    expect(error).to.include({ kind: 'status', status: 400 });
    expect(error.url).to.contain(new URL(url).pathname);
  });

  it('are of no known format when they are no list', async () => {
    for (const json of [{}, 'текст', { code: 'rest_no_route' }, { items: [] }]) {
      const { source } = await servePosts({ json });
      expect(await failureOf(load(source))).to.include({ kind: 'format' });
    }
  });

  it('are read from a list with holes', async () => {
    const { source } = await servePosts({ json: { 0: postOf({ id: 1 }), 2: postOf({ id: 2 }) } });
    expect(idsOf(await load(source))).to.equal('1 2');
  });

  it('are of no known format when none of the posts can be used', async () => {
    const { source } = await servePosts({ json: [{ title: 'x' }, null] });
    expect(await failureOf(load(source))).to.include({ kind: 'format', dropped: 2 });
  });

  it('lose a post without an id, and count it', async () => {
    const bad = [null, 7, 'текст', [], {}, postOf({ id: null }), postOf({ id: '' })];
    const { source } = await servePosts({ json: [...bad, postOf({ id: 1 })] });
    const page = await load(source);
    expect(idsOf(page)).to.equal('1');
    expect(page.dropped).to.equal(bad.length);
  });

  it('keep a post whose other fields are of the wrong type', async () => {
    for (const value of [null, 7, true, [], {}, '', { rendered: true }, { rendered: null }]) {
      const fields = ['date', 'date_gmt', 'link', 'title', 'excerpt', '_embedded'];
      const bad = Object.fromEntries(fields.map((field) => [field, value]));
      const article = await articleOfPost(bad);
      expect(article, JSON.stringify(value)).to.deep.include({
        id: '7',
        title: '',
        summary: '',
        authors: [],
        categories: [],
      });
      expect(article.datePublished, JSON.stringify(value)).to.equal(undefined);
    }
  });
});

describe('openFeed: the dates of WordPress', () => {
  const dates: [about: string, fields: Record<string, unknown>, expected: string | undefined][] = [
    ['UTC without its Z', {}, '2024-05-24T21:30:00.000Z'],
    ['site time where UTC is missing', { date_gmt: undefined }, '2024-05-25T00:30:00'],
    ['site time where UTC is null', { date_gmt: null }, '2024-05-25T00:30:00'],
    [
      'site time for a draft of the past',
      { date_gmt: '0000-00-00T00:00:00' },
      '2024-05-25T00:30:00',
    ],
    ['nothing where there is none', { date: null, date_gmt: null }, undefined],
    ['nothing for zeros', { date: '0000-00-00T00:00:00', date_gmt: '' }, undefined],
  ];
  for (const [about, fields, expected] of dates) {
    it(`are ${about}`, async () => {
      expect((await articleOfPost(fields)).datePublished).to.equal(expected);
    });
  }
});

describe('openFeed: the texts of WordPress', () => {
  it('are plain: entities decoded, tags gone', async () => {
    const article = await articleOfPost();
    expect(article.title).to.equal('Наука – техника');
    expect(article.summary).to.equal('Кратко за липите…');
  });

  it('hold no lone half of a surrogate pair', async () => {
    const [article] = await articlesOfPosts([
      postOf({
        title: { rendered: 'а\uD83D &amp; б' },
        excerpt: { rendered: '<p>в\uDE00г</p>' },
        _embedded: { author: [{ name: 'М\uD83D' }], 'wp:term': [[{ id: 1, name: 'Н\uD83D' }]] },
      }),
    ]);
    expect(() => encodeURIComponent(JSON.stringify(article))).not.to.throw();
    expect(article?.title).to.equal('а\uFFFD & б');
    expect(article?.categories[0]?.name).to.equal('Н\uFFFD');
  });
});
