import { expect } from '@open-wc/testing';
import { toPlainText } from '../../../src/text/plain-text.js';
import {
  load,
  loadAll,
  loadNext,
  openAt,
  pathsAsked,
  serve,
  type Served,
} from '../../support/data/feed/feeds.js';
import { failureOf } from '../../support/data/net/requests.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { rejectionOf } from '../../support/waiting.js';
import type { Article, Page } from '../../../src/data/model.js';
import { useQuickRequests } from '../../support/times.js';

const idsOf = (page: Page<Article>): string => page.items.map(({ id }) => id).join(' ');

/** Items with these ids: `itemsOf('1 2')`. */
const itemsOf = (ids: string) => ids.split(' ').map((id) => ({ id, title: `Новина ${id}` }));

describe('openFeed: the pages of a document', () => {
  it('are cut from it without asking again', async () => {
    const { source, id } = await serve([{ json: { items: itemsOf('1 2 3 4 5') } }]);
    const pages = await loadAll(await load(source, 2), 2);
    expect(pages.map(idsOf)).to.deep.equal(['1 2', '3 4', '5']);
    expect(await pathsAsked(id)).to.have.length(1);
  });

  it('are as long as they are wanted', async () => {
    const { source } = await serve([{ json: { items: itemsOf('1 2 3 4 5 6') } }]);
    const first = await load(source, 1);
    expect(idsOf(await loadNext(first, 4))).to.equal('2 3 4 5');
    expect((await load(source, 99)).more).to.equal(undefined);
  });

  it('check only the items that are shown', async () => {
    const good = Array.from({ length: 20 }, (_, index) => ({ id: index, title: 'Т&amp;' }));
    const bad = Array.from({ length: 9980 }, () => ({ title: 'Без id &amp;' }));
    let touched = 0;
    const toText = (html: string): string => {
      touched += 1;
      return toPlainText(html);
    };
    const { source } = await serve([{ json: { items: [...good, ...bad] } }], { toText });
    const first = await load(source, 10);
    expect(first).to.include({ dropped: 0 });
    expect(touched).to.be.within(10, 20);
    const second = await loadNext(first, 10);
    expect([second.items.length, second.dropped]).to.deep.equal([10, 0]);
    expect(touched).to.be.within(20, 40);
    const rest = await loadNext(second, 10);
    expect([rest.items.length, rest.dropped]).to.deep.equal([0, 9980]);
  });

  it('go past bad items until they are full', async () => {
    const items = [{ id: 1 }, {}, null, { id: 2 }, {}, { id: 3 }, {}];
    const { source } = await serve([{ json: { items } }]);
    const pages = await loadAll(await load(source, 2), 2);
    expect(pages.map(idsOf)).to.deep.equal(['1 2', '3']);
    expect(pages.map(({ dropped }) => dropped)).to.deep.equal([2, 2]);
  });
});

describe('openFeed: next_url', () => {
  it('leads through every document to the end', async () => {
    const id = uniqueId();
    const source = await openAt(answers.url('feed', { id, items: 25, per: 10 }), {
      format: 'jsonfeed',
    });
    const pages = await loadAll(await load(source, 10), 10);
    expect(pages.map(({ items }) => items.length)).to.deep.equal([10, 10, 5]);
    expect(await pathsAsked(id)).to.have.length(3);
  });

  it('is asked only when more is wanted', async () => {
    const id = uniqueId();
    const url = answers.url('feed', { id, items: 25, per: 10 });
    await load(await openAt(url, { format: 'jsonfeed' }), 10);
    expect(await pathsAsked(id)).to.have.length(1);
  });

  it('ends the list when it leads to the document itself', async () => {
    const url = answers.url('loop', { id: uniqueId() });
    const pages = await loadAll(await load(await openAt(url, { format: 'jsonfeed' })));
    expect(pages).to.have.length(1);
  });

  it('ends the list when it leads to an earlier document', async () => {
    const id = uniqueId();
    const url = answers.url('loop', { id, kind: 'pair', page: 1 });
    const pages = await loadAll(await load(await openAt(url, { format: 'jsonfeed' })));
    expect(pages).to.have.length(2);
    expect(await pathsAsked(id)).to.have.length(2);
  });

  const hostile = [
    ...['javascript:window.hacked=1', 'data:application/json,{"items":[]}', 'mailto:a@b.example'],
    ...['', ' ', 'http://', null, 2, {}, ['feed.json'], true],
  ];
  for (const next of hostile) {
    it(`ends the list when it is ${JSON.stringify(next)}`, async () => {
      const { source } = await serve([{ json: { items: itemsOf('1'), next_url: next } }]);
      expect((await load(source)).more).to.equal(undefined);
    });
  }

  it('is resolved against the document', async () => {
    const first = uniqueId();
    const second = uniqueId();
    await answers.put(second, { json: { items: itemsOf('2') } });
    await answers.put(first, { json: { items: itemsOf('1'), next_url: `b.json?id=${second}` } });
    const source = await openAt(answers.url('get/deep/a.json', { id: first }));
    expect(idsOf(await loadNext(await load(source)))).to.equal('2');
    expect(await pathsAsked(second)).to.deep.equal([`/answers/get/deep/b.json?id=${second}`]);
  });

  it('is resolved against the document that a redirect leads to', async () => {
    const first = uniqueId();
    const second = uniqueId();
    await answers.put(second, { json: { items: itemsOf('2') } });
    await answers.put(first, { json: { items: itemsOf('1'), next_url: `b.json?id=${second}` } });
    const to = answers.url('get/deep/a.json', { id: first });
    const source = await openAt(answers.url('redirect-login', { to }), { format: 'jsonfeed' });
    await loadNext(await load(source)).catch(() => undefined);
    expect(await pathsAsked(second)).to.deep.equal([`/answers/get/deep/b.json?id=${second}`]);
  });

  it('keeps what is there when it fails, and may be tried again', async () => {
    const next = uniqueId();
    const url = await answers.put(next, { status: 404 }, { json: { items: itemsOf('2') } });
    const { source } = await serve([{ json: { items: itemsOf('1'), next_url: url } }]);
    const first = await load(source);
    expect(await failureOf(loadNext(first))).to.include({ kind: 'status', status: 404, url });
    expect(idsOf(await loadNext(first))).to.equal('2');
  });
});

describe('openFeed: one document for all that look into it', () => {
  useQuickRequests();

  const feed = (): Promise<Served> =>
    serve([{ json: { items: itemsOf('1 2') } }], { path: 'gated/feed.json' });

  it('is asked for once while the first request is under way', async () => {
    const { source, id } = await feed();
    const signal = new AbortController().signal;
    const all = Promise.all([
      source.load({}, 10, signal),
      source.load({ search: 'новина' }, 10, signal),
      source.categories(signal),
    ]);
    await answers.open(id);
    const [page] = await all;
    expect(idsOf(page)).to.equal('1 2');
    expect(await pathsAsked(id)).to.have.length(1);
  });

  it('is asked for again when the articles are loaded again', async () => {
    const { source } = await serve([
      { json: { items: itemsOf('1') } },
      { json: { items: itemsOf('0 1') } },
    ]);
    expect(idsOf(await load(source))).to.equal('1');
    expect(idsOf(await load(source))).to.equal('0 1');
  });

  it('stays after the one who asked for it has gone', async () => {
    const { source, id } = await serve([{ json: { items: itemsOf('1') } }]);
    const controller = new AbortController();
    await source.load({}, 10, controller.signal);
    controller.abort();
    await source.categories(new AbortController().signal);
    expect(await pathsAsked(id)).to.have.length(1);
  });

  it('comes for the one who waits when the other gives up', async () => {
    const { source, id } = await feed();
    const controller = new AbortController();
    const gone = source.load({}, 10, controller.signal);
    const waiting = source.load({ search: 'новина' }, 10, new AbortController().signal);
    const outcome = Promise.allSettled([gone, waiting]);
    await answers.arrived(id);
    controller.abort();
    await answers.open(id);
    const [, second] = await outcome;
    expect(second.status).to.equal('fulfilled');
  });

  it('is given up when nobody waits any more', async () => {
    const { source, id } = await feed();
    const controllers = [new AbortController(), new AbortController()];
    const [one, two] = controllers.map(({ signal }, index) =>
      rejectionOf(source.load(index ? { search: 'новина' } : {}, 10, signal)),
    );
    await answers.arrived(id);
    for (const controller of controllers) controller.abort();
    await Promise.all([one, two]);
    expect(await answers.aborted(id)).to.have.length(1);
  });

  it('is asked for again after a failure', async () => {
    const json = { items: [{ id: '1', tags: ['Наука'] }] };
    const { source } = await serve([{ status: 404 }, { json }]);
    const signal = new AbortController().signal;
    expect((await failureOf(source.categories(signal))).status).to.equal(404);
    expect((await source.categories(signal)).items).to.have.length(1);
  });
});
