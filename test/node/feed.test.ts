import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DataError, toBody, type Page } from '../../src/data/index.js';
import { openInNode, startClient } from '../support/data/node.js';
import { uniqueId, type AnswersClient } from '../support/endpoints.js';
import { rejectionOf } from '../support/waiting.js';

const signal = new AbortController().signal;

/** Every page of a list. */
async function allOf<Item>(first: Page<Item>): Promise<Page<Item>[]> {
  const pages = [first];
  for (let page = first; page.more && pages.length < 100; pages.push(page)) {
    page = await page.more(10, signal);
  }
  return pages;
}

describe('openFeed in Node', () => {
  let answers: AnswersClient;
  let stop: () => Promise<void>;

  before(async () => {
    const { server, ...client } = await startClient();
    answers = client.answers;
    stop = () => server.stop();
  });
  after(() => stop());

  it('has no DOM', () => {
    for (const name of ['document', 'window', 'DOMParser', 'localStorage', 'customElements']) {
      assert.equal(name in globalThis, false, name);
    }
  });

  it('reads a JSON Feed to its end', async () => {
    const id = uniqueId();
    const source = await openInNode(answers.url('feed', { id, items: 25, per: 10, images: true }), {
      format: 'jsonfeed',
    });
    const pages = await allOf(await source.load({}, 10, signal));
    assert.deepEqual(
      pages.map(({ items }) => items.length),
      [10, 10, 5],
    );
    const [first] = pages[0]?.items ?? [];
    assert.equal(first?.title, 'Учениците посадиха сто липи в двора на училището (1)');
    assert.equal(first?.datePublished, '2024-05-24T06:05:00.000Z');
    assert.deepEqual(first?.authors, ['Мария Иванова']);
    assert.match(first?.image?.url ?? '', /^http:/);
    assert.equal((await answers.log(id)).length, 3);
  });

  it('reads a WordPress site to its end', async () => {
    const source = await openInNode(answers.url('wordpress/wp-json/wp/v2/posts'));
    const first = await source.load({}, 10, signal);
    assert.equal(first.total, 35);
    const posts = (await allOf(first)).flatMap(({ items }) => items);
    assert.equal(posts.length, 35);
    const [post] = posts;
    assert.equal(post?.title, 'Учениците посадиха сто липи в двора на училището (1) – клуб „Икар“');
    assert.equal(post?.summary, 'Кратко за новина 1 & гостите…');
    assert.equal(post?.datePublished, '2024-05-24T21:30:00.000Z');
  });

  it('finds the posts at the address of a site', async () => {
    const source = await openInNode(answers.url('wordpress/'));
    assert.equal((await source.load({}, 10, signal)).total, 35);
    const { items } = await source.categories(signal);
    assert.deepEqual(
      items.map(({ name }) => name),
      ['Събития', 'Наука & техника', 'Стипендии'],
    );
  });

  it('reads JSON with a map', async () => {
    const json = { data: [{ key: 1, head: 'Липи' }] };
    const url = await answers.put(uniqueId(), { json });
    const map = '{"items":"/data","id":"/key","title":"/head"}';
    const source = await openInNode(url, { format: 'custom', map });
    const { items } = await source.load({}, 10, signal);
    assert.deepEqual([items[0]?.id, items[0]?.title], ['1', 'Липи']);
  });

  it('searches, and gives a body', async () => {
    const source = await openInNode(answers.url('feed', { items: 10 }), { format: 'jsonfeed' });
    const { items } = await source.load({ search: 'ХИМИЯ' }, 10, signal);
    assert.deepEqual(
      items.map(({ id }) => id),
      ['item-2', 'item-7'],
    );
    const [found] = items;
    assert.ok(found);
    assert.match(
      toBody(await source.detail(found, signal), String).html,
      /^<p>Дълго за новина <strong>2<\/strong>/,
    );
  });

  it('says why there is nothing', async () => {
    const source = await openInNode(answers.url('status/404'), { format: 'jsonfeed' });
    const error = await rejectionOf(source.load({}, 10, signal));
    assert.ok(error instanceof DataError);
    assert.deepEqual([error.kind, error.status], ['status', 404]);
  });

  it('asks as simply as in a browser', async () => {
    const id = uniqueId();
    const source = await openInNode(answers.url('feed', { id }), { format: 'jsonfeed' });
    await source.load({}, 10, signal);
    const [request] = await answers.log(id);
    assert.equal(request?.method, 'GET');
    assert.match(request?.headers['accept'] ?? '', /^application\/json/);
    assert.equal(request?.headers['cookie'], undefined);
  });
});
