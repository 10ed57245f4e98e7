import { expect } from '@open-wc/testing';
import { answers, uniqueId, type Params } from '../endpoints.js';
import { nextEvent, rejectionOf } from '../waiting.js';

interface Feed {
  items: { id: string; title: string }[];
  next_url?: string;
}

async function get(path: string, params?: Params): Promise<Response> {
  return fetch(answers.url(path, params));
}

async function getFeed(url: string): Promise<Feed> {
  const answer = await fetch(url);
  return (await answer.json()) as Feed;
}

describe('answers: good feeds', () => {
  it('gives a feed with Cyrillic titles', async () => {
    const answer = await get('feed', { items: 35 });
    expect(answer.headers.get('content-type')).to.contain('application/feed+json');
    const feed = (await answer.json()) as Feed;
    expect(feed.items).to.have.length(35);
    expect(feed.items[0]?.title).to.match(/^Учениците/);
    expect(feed.next_url).to.equal(undefined);
  });

  it('gives a feed in pages that next_url joins', async () => {
    const sizes: number[] = [];
    let url: string | undefined = answers.url('feed', { items: 25, per: 10 });
    while (url) {
      const feed: Feed = await getFeed(url);
      sizes.push(feed.items.length);
      url = feed.next_url;
    }
    expect(sizes).to.deep.equal([10, 10, 5]);
  });

  it('names the first page again in a loop', async () => {
    const self = answers.url('loop', { id: uniqueId() });
    expect((await getFeed(self)).next_url).to.equal(self);
    const second = (await getFeed(answers.url('loop', { kind: 'pair' }))).next_url ?? '';
    expect((await getFeed(second)).next_url).to.contain('page=1');
  });

  it('draws an image of the size that is asked for', async () => {
    const image = new Image();
    const loaded = nextEvent(image, 'load');
    image.src = answers.url('image', { w: 300, h: 200 });
    await loaded;
    expect([image.naturalWidth, image.naturalHeight]).to.deep.equal([300, 200]);
  });

  it('answers 304 to a request that knows the feed', async () => {
    const url = answers.url('feed', { id: uniqueId() });
    const etag = (await fetch(url)).headers.get('etag') ?? '';
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).to.equal(304);
  });
});

describe('answers: bad days', () => {
  it('gives any status', async () => {
    expect((await get('status/500')).status).to.equal(500);
    expect((await get('status/404')).status).to.equal(404);
  });

  it('fails as often as it is told, then recovers', async () => {
    const url = answers.url('flaky', { id: uniqueId(), fail: 2 });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await fetch(url)).status);
    expect(statuses).to.deep.equal([503, 503, 200]);
  });

  it('gives 429 with seconds and with a date', async () => {
    const seconds = await get('429', { 'retry-after': 1 });
    expect([seconds.status, seconds.headers.get('retry-after')]).to.deep.equal([429, '1']);
    const date = await get('429', { 'retry-after': 'date:20' });
    const moments = ['retry-after', 'date'].map((name) => Date.parse(date.headers.get(name) ?? ''));
    const [next = NaN, sent = NaN] = moments;
    // Both are cut to whole seconds, and a second may end between the two.
    expect(next - sent).to.be.within(19_000, 20_000);
  });

  it('gives any text as JSON', async () => {
    const answer = await get('json', { body: '{"име":"стойност"}' });
    expect(await answer.json()).to.deep.equal({ име: 'стойност' });
  });

  it('gives HTML with 200, by itself and behind a redirect', async () => {
    expect(await (await get('html')).text()).to.match(/^<!doctype html>/);
    const moved = await get('redirect-login');
    expect([moved.redirected, moved.status]).to.deep.equal([true, 200]);
    expect(moved.url).to.contain('/answers/login');
    expect((await get('wrong-mime')).headers.get('content-type')).to.contain('text/html');
  });

  it('gives nothing, half a document and a byte order mark', async () => {
    const nothing = await get('204');
    expect([nothing.status, await nothing.text()]).to.deep.equal([204, '']);
    const half = await (await get('truncated')).text();
    expect(() => JSON.parse(half) as unknown).to.throw(SyntaxError);
    const bytes = new Uint8Array(await (await get('bom')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  it('streams as many megabytes as it is told', async () => {
    const body = await (await get('big', { mb: 11 })).arrayBuffer();
    expect(body.byteLength).to.be.greaterThan(11 * 1024 * 1024);
    expect((await get('big', { mb: 1, length: true })).headers.has('content-length')).to.equal(
      true,
    );
  });

  it('nests lists as deep as it is told', async () => {
    const body = await (await get('deep', { depth: 10_000 })).text();
    expect(body).to.contain('['.repeat(10_000));
  });

  it('stalls before and after the headers until the page gives up', async () => {
    const id = uniqueId();
    const controller = new AbortController();
    const { signal } = controller;
    const headers = fetch(answers.url('stall-headers', { id }), { signal });
    const body = await fetch(answers.url('stall-body', { id }), { signal });
    expect(body.status).to.equal(200);
    const errors = Promise.all([rejectionOf(headers), rejectionOf(body.text())]);
    await answers.arrived(id, 2);
    controller.abort();
    expect((await errors).map(({ name }) => name)).to.deep.equal(['AbortError', 'AbortError']);
    const log = await answers.aborted(id, 2);
    expect(log.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
  });
});
