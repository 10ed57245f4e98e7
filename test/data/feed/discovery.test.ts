import { expect } from '@open-wc/testing';
import {
  bodyIn,
  categoryNames,
  load,
  loadNext,
  openAt,
  pathsAsked,
  serve,
} from '../../support/data/feed/feeds.js';
import { postOf } from '../../support/data/feed/wordpress.js';
import { failureOf, useConnection } from '../../support/data/net/requests.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { useQuickRequests } from '../../support/times.js';

const HTML = {
  body: '<!doctype html><title>Клуб</title>',
  headers: { 'content-type': 'text/html' },
};
const ITEMS = { items: [{ id: 'item', tags: ['Наука'] }] };

describe('openFeed: an address that says nothing about its format', () => {
  it('has a JSON Feed', async () => {
    const { source, id } = await serve([{ json: ITEMS }], { path: 'get' });
    expect((await load(source)).items[0]?.id).to.equal('item');
    expect(await pathsAsked(id)).to.have.length(1);
  });

  it('is that of a WordPress site', async () => {
    for (const path of ['wordpress', 'wordpress/', 'wordpress/wp-json', 'wordpress/wp-json/']) {
      const page = await load(await openAt(answers.url(path)));
      expect(page.items[0]?.id, path).to.equal('1001');
      expect(page.total, path).to.equal(35);
    }
  });

  it('is that of a WordPress site without pretty addresses', async () => {
    const { source, id } = await serve([HTML, { status: 404 }, { json: [postOf()] }], {
      path: 'get/site/',
    });
    expect((await load(source)).items[0]?.id).to.equal('7');
    const paths = (await pathsAsked(id)).map((path) => new URL(path, location.origin));
    expect(paths.map(({ pathname }) => pathname)).to.deep.equal([
      '/answers/get/site/',
      '/answers/get/site/wp-json/wp/v2/posts',
      '/answers/get/site/',
    ]);
    expect(paths[2]?.searchParams.get('rest_route')).to.equal('/wp/v2/posts');
  });

  it('says itself that it has no pretty addresses', async () => {
    for (const path of ['get/site/index.php', 'get/site/index.php/', 'get/site/?rest_route=/']) {
      const { source, id } = await serve([{ json: [postOf()] }], { path });
      expect((await load(source)).items[0]?.id, path).to.equal('7');
      const [asked = '', ...others] = await pathsAsked(id);
      expect(others, path).to.have.length(0);
      const url = new URL(asked, location.origin);
      expect(url.pathname, path).to.equal('/answers/get/site/');
      expect(url.searchParams.getAll('rest_route'), path).to.deep.equal(['/wp/v2/posts']);
    }
  });

  it('is found with three requests, where the other addresses may not be read', async () => {
    const { source, id } = await serve([{ status: 404 }, { status: 404 }, { json: [postOf()] }], {
      path: 'get/folder/',
    });
    expect((await load(source)).items).to.have.length(1);
    expect(await pathsAsked(id)).to.have.length(3);
  });

  it('is remembered', async () => {
    const { url, source, id } = await serve([HTML, { status: 404 }, { json: [postOf()] }], {
      path: 'get/known/',
    });
    await load(source);
    await load(await openAt(url)); // the next visit
    const routes = (await pathsAsked(id)).map(
      (path) => new URL(path, location.origin).searchParams,
    );
    expect(routes.map((query) => query.get('rest_route'))).to.deep.equal([
      ...[null, null, '/wp/v2/posts', '/wp/v2/posts'],
    ]);
  });

  it('is looked for again where it is no longer where it was', async () => {
    const first = [HTML, { status: 404 }, { json: [postOf()] }];
    const { url, source, id } = await serve([...first, { status: 404 }, { json: ITEMS }], {
      path: 'get/moved/',
    });
    await load(source);
    expect((await load(await openAt(url))).items[0]?.id).to.equal('item');
    expect(await pathsAsked(id)).to.have.length(5);
  });

  it('is looked into once, and then only where the news are', async () => {
    const id = uniqueId();
    const source = await openAt(answers.url('wordpress/', { id, per_page: 5 }));
    const first = await load(source);
    await loadNext(first);
    await load(source);
    await load(source, 10, { search: 'химия' });
    const paths = await pathsAsked(id);
    expect(paths.filter((path) => !path.includes('/wp-json/'))).to.have.length(1);
    expect(paths).to.have.length(5);
  });

  it('is looked into once for articles and categories together', async () => {
    const { source, id } = await serve([{ json: ITEMS }], { path: 'get' });
    const [page, names] = await Promise.all([load(source), categoryNames(source)]);
    expect(page.items).to.have.length(1);
    expect(names).to.deep.equal(['Наука']);
    expect(await pathsAsked(id)).to.have.length(1);
  });

  it('keeps its query on every way', async () => {
    const id = uniqueId();
    const source = await openAt(answers.url('wordpress/', { id, lang: 'bg', per_page: 3 }));
    expect((await load(source)).items).to.have.length(3);
    for (const path of await pathsAsked(id)) expect(path).to.contain('lang=bg');
  });

  it('keeps a parameter that stands in its query twice', async () => {
    const id = uniqueId();
    const url = `${answers.url('wordpress/', { id })}&categories[]=2&categories[]=3`;
    await load(await openAt(url));
    const { searchParams } = new URL((await pathsAsked(id))[1] ?? '', location.origin);
    expect(searchParams.getAll('categories[]')).to.deep.equal(['2', '3']);
  });

  it('has nothing: the reason is that of the address itself', async () => {
    const { source, url } = await serve([HTML, { status: 404 }, HTML], { path: 'get/site' });
    expect(await failureOf(load(source))).to.include({ kind: 'json', url });
  });

  it('is looked into again after everything failed', async () => {
    const { source } = await serve([HTML, { status: 404 }, HTML, { json: ITEMS }], { path: 'get' });
    await failureOf(load(source));
    expect((await load(source)).items).to.have.length(1);
  });

  it('is left alone after a failure that says nothing about its format', async () => {
    const { source, id } = await serve([{ status: 401 }], { path: 'get' });
    expect((await failureOf(load(source))).status).to.equal(401);
    expect(await pathsAsked(id)).to.have.length(1);
  });
});

describe('openFeed: an address that may not be read', () => {
  useQuickRequests();
  useConnection(true);

  it('says so once every way was tried, each of them once', async () => {
    const id = uniqueId();
    const url = await answers.foreign('noCors', 'feed', { id });
    expect(await failureOf(load(await openAt(url)))).to.include({ kind: 'network', url });
    expect(await pathsAsked(id)).to.have.length(3);
  });
});

describe('openFeed: format', () => {
  it('asks the site alone for wordpress', async () => {
    const id = uniqueId();
    const source = await openAt(answers.url('wordpress/', { id }), { format: 'wordpress' });
    expect((await load(source)).items).to.have.length(20);
    expect((await pathsAsked(id)).every((path) => path.includes('/wp-json/'))).to.equal(true);
  });

  it('takes the address itself for jsonfeed, even where it looks like WordPress', async () => {
    const { source, id } = await serve([{ json: ITEMS }], {
      path: 'get/wp-json/wp/v2/posts',
      format: 'jsonfeed',
    });
    expect((await load(source)).items[0]?.id).to.equal('item');
    expect(await pathsAsked(id)).to.have.length(1);
  });

  it('takes a file for a JSON Feed in auto, and looks nowhere else', async () => {
    const { source, id } = await serve([HTML], { path: 'get/feed.json' });
    expect((await failureOf(load(source))).kind).to.equal('json');
    expect(await pathsAsked(id)).to.have.length(1);
  });

  it('finds the body and the categories by the same way', async () => {
    const source = await openAt(answers.url('wordpress/'));
    expect(await categoryNames(source)).to.have.length(3);
    const article = { id: '1002', title: '', summary: '', authors: [], categories: [] };
    const body = await bodyIn(source, article);
    expect(body.html).to.contain('новина 2');
  });
});
