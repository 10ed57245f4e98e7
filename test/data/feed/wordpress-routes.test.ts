import { expect } from '@open-wc/testing';
import {
  bodyIn,
  categoryNames,
  load,
  loadAll,
  loadNext,
  openAt,
  pathsAsked,
} from '../../support/data/feed/feeds.js';
import { failureOf, never } from '../../support/data/net/requests.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import type { Article } from '../../../src/data/model.js';

const PRETTY = answers.url('wordpress/wp-json/wp/v2/posts');
const PLAIN = answers.url('wordpress/', { rest_route: '/wp/v2/posts' });
const CATEGORIES = ['Събития', 'Наука & техника', 'Стипендии'];

function article(id: string): Article {
  return { id, title: '', summary: '', authors: [], categories: [] };
}

for (const [name, url] of Object.entries({ pretty: PRETTY, plain: PLAIN })) {
  describe(`openFeed: the routes of WordPress with ${name} addresses`, () => {
    it('give the posts', async () => {
      const first = await load(await openAt(url));
      expect(first.items).to.have.length(20);
      expect((await loadNext(first)).items).to.have.length(15);
    });

    it('give the categories', async () => {
      expect(await categoryNames(await openAt(url))).to.deep.equal(CATEGORIES);
    });

    it('give the posts of a category that is named', async () => {
      const source = await openAt(url);
      for (const category of ['Събития', 'събития']) {
        const pages = await loadAll(await load(source, 10, { category }));
        const items = pages.flatMap((page) => page.items);
        expect(items, category).to.have.length(12);
        for (const item of items) expect(item.categories[0]?.name).to.equal('Събития');
      }
    });

    it('give what a search finds', async () => {
      const page = await load(await openAt(url), 10, { search: 'химия' });
      expect(page.total).to.equal(7);
    });

    it('give the body of a post', async () => {
      const body = await bodyIn(await openAt(url), article('1003'));
      expect(body.html).to.equal('<p>Дълго за <strong>новина 3</strong>.</p>\n');
    });

    it('give the reason where a post has gone', async () => {
      const asked = (await openAt(url)).detail(article('1'), never());
      expect(await failureOf(asked)).to.include({ kind: 'status', status: 404 });
    });
  });
}

describe('openFeed: the queries of WordPress', () => {
  it('are asked of the server', async () => {
    const id = uniqueId();
    const source = await openAt(`${PRETTY}?id=${id}`);
    await load(source, 10, { search: 'химия и физика' });
    await load(source, 10, { category: 'Стипендии' });
    const queries = (await pathsAsked(id)).map((path) => new URL(path, location.origin));
    expect(queries.map(({ searchParams }) => searchParams.get('search'))).to.deep.equal([
      'химия и физика',
      null,
    ]);
    expect(queries[1]?.searchParams.get('categories')).to.equal('4');
  });

  it('find a category whose name holds an entity', async () => {
    const source = await openAt(PRETTY);
    const page = await load(source, 10, { category: 'Наука & техника' });
    expect(page.items[0]?.categories[0]?.name).to.equal('Наука & техника');
  });

  it('are those of the reader where the address has its own', async () => {
    const id = uniqueId();
    const source = await openAt(`${PRETTY}?id=${id}&search=липи&categories=3`);
    await load(source, 10, { search: 'химия' });
    await load(source, 10, { category: 'Стипендии' });
    const queries = (await pathsAsked(id)).map((path) => new URL(path, location.origin));
    expect(queries[0]?.searchParams.getAll('search').join(' ')).to.contain('химия');
    expect(queries[1]?.searchParams.getAll('categories').join()).to.contain('4');
  });

  it('hold whatever a reader types', async () => {
    const source = await openAt(PRETTY);
    for (const search of ['a&b=c', '#', '%', '+', '<b>', '"', 'ѝ', '😀']) {
      expect((await load(source, 10, { search })).dropped, search).to.equal(0);
    }
  });
});
