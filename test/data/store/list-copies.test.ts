import { expect } from '@open-wc/testing';
import { writeCopy } from '../../../src/data/store/cache.js';
import { DataError } from '../../../src/data/errors.js';
import type { Page } from '../../../src/data/model.js';
import { NOW, useStoppedClock } from '../../support/clock.js';
import { Endpoint, idsOf, listOf, pageOf, type Item } from '../../support/data/store/lists.js';
import { uniqueId } from '../../support/endpoints.js';

const FRESH = 300;

/** Takes a stored page for what it is, as the reader of a real format checks it. */
function revive(stored: unknown): Page<Item> | undefined {
  const page = stored as Page<Item> | undefined;
  return Array.isArray(page?.items) ? { items: page.items as Item[], dropped: 0 } : undefined;
}

/** A list that was stored so many seconds ago. */
function storedList(load: Endpoint['load'], age: number, page: unknown = pageOf('1 2')) {
  const key = uniqueId();
  writeCopy(key, { savedAt: NOW - age * 1000, page });
  return listOf(load, { key, revive });
}

describe('Resource: the stored copy', () => {
  useStoppedClock();
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('is there at once, and nothing is asked while it is fresh', async () => {
    const endpoint = new Endpoint();
    const list = storedList(endpoint.load, 10);
    expect(idsOf(list.snapshot.page)).to.equal('1 2');
    expect(list.snapshot.updatedAt).to.equal(NOW - 10_000);
    await list.load(2, FRESH);
    expect(endpoint.questions).to.have.length(0);
  });

  it('is shown first and refreshed behind when it is older', async () => {
    const endpoint = new Endpoint();
    const list = storedList(endpoint.load, FRESH + 1);
    const loaded = list.load(2, FRESH);
    expect(idsOf(list.snapshot.page)).to.equal('1 2');
    expect(list.snapshot.pending).to.equal(true);
    endpoint.answer(0, pageOf('0 1'));
    await loaded;
    expect(idsOf(list.snapshot.page)).to.equal('0 1');
  });

  it('stays when the endpoint answers 500', async () => {
    const endpoint = new Endpoint();
    const list = storedList(endpoint.load, 86_400);
    const loaded = list.load(2, FRESH);
    endpoint.fail(0, new DataError('status', { url: 'https://ikem.example/', status: 500 }));
    await loaded;
    expect(idsOf(list.snapshot.page)).to.equal('1 2');
    expect(list.snapshot.error?.status).to.equal(500);
  });

  it('is replaced by what the endpoint answers', async () => {
    const key = uniqueId();
    const endpoint = new Endpoint();
    const loaded = listOf(endpoint.load, { key, revive }).load(2, FRESH);
    endpoint.answer(0, pageOf('1 2'));
    await loaded;
    const [text = ''] = Object.values(localStorage) as string[];
    const copy = JSON.parse(text) as { page: unknown };
    expect(copy.page).to.deep.include({ items: [{ id: '1' }, { id: '2' }], more: false });
  });

  it('says whether the list went on', async () => {
    const key = uniqueId();
    const endpoint = new Endpoint();
    const loaded = listOf(endpoint.load, { key, revive }).load(2, FRESH);
    endpoint.answer(0, pageOf('1 2', { more: true }));
    await loaded;
    expect(Object.values(localStorage).join('')).to.contain('"more":true');
  });

  it('is not made where nothing is to be stored', async () => {
    const endpoint = new Endpoint();
    const loaded = listOf(endpoint.load).load(2, FRESH);
    endpoint.answer(0, pageOf('1 2'));
    await loaded;
    expect(localStorage).to.have.length(0);
  });

  it('is not made of a failure', async () => {
    const endpoint = new Endpoint();
    const loaded = listOf(endpoint.load, { revive }).load(2, FRESH);
    endpoint.fail(0, new DataError('json', { url: 'https://ikem.example/' }));
    await loaded;
    expect(localStorage).to.have.length(0);
  });

  for (const garbage of [null, 'text', {}, { items: 'none' }, []]) {
    it(`counts for nothing when it is ${JSON.stringify(garbage)}`, async () => {
      const endpoint = new Endpoint();
      const list = storedList(endpoint.load, 1, garbage);
      expect(list.snapshot.page).to.equal(undefined);
      const loaded = list.load(1, FRESH);
      endpoint.answer(0, pageOf('1'));
      await loaded;
      expect(idsOf(list.snapshot.page)).to.equal('1');
    });
  }
});
