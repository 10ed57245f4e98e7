import { expect } from '@open-wc/testing';
import { requestJson, REQUEST_LIMITS } from '../../../src/data/net/request.js';
import { failureOf, request } from '../../support/data/net/requests.js';
import { answers, uniqueId } from '../../support/endpoints.js';

describe('requestJson', () => {
  it('gives the JSON, the headers and the address of an answer', async () => {
    const id = uniqueId();
    const json = { име: 'Клуб „Икар“', items: [1, null, 'ѝ'] };
    const url = await answers.put(id, { json, headers: { 'x-wp-total': '35' } });
    const answer = await request(url);
    expect(answer.json).to.deep.equal(json);
    expect(answer.headers.get('X-WP-Total')).to.equal('35');
    expect(answer.url).to.equal(url);
  });

  it('takes any JSON, not only objects', async () => {
    for (const json of [[], 'текст', 0, false, null]) {
      const url = await answers.put(uniqueId(), { body: JSON.stringify(json) });
      expect((await request(url)).json).to.deep.equal(json);
    }
  });

  it('gives the address at the end of a redirect', async () => {
    const target = answers.url('feed', { id: uniqueId() });
    const answer = await request(answers.url('redirect-login', { to: target }));
    expect(answer.url).to.equal(target);
    expect(answer.json).to.have.property('items');
  });

  it('drops a byte order mark', async () => {
    expect((await request(answers.url('bom'))).json).to.have.property('version');
  });

  it('takes JSON under the wrong MIME type', async () => {
    expect((await request(answers.url('wrong-mime'))).json).to.have.property('version');
  });

  it('reads characters that stand across two chunks', async () => {
    const id = uniqueId();
    const text = 'ѝжш😀'.repeat(100_000);
    expect((await request(await answers.put(id, { json: text }))).json).to.equal(text);
  });

  it('takes a document that is ten thousand levels deep', async () => {
    const { json } = await request(answers.url('deep', { depth: 10_000 }));
    let depth = 0;
    for (let list: unknown = (json as { items: unknown }).items; Array.isArray(list); depth += 1) {
      list = (list as unknown[])[0];
    }
    expect(depth).to.equal(10_000);
  });
});

describe('requestJson: a simple request', () => {
  it('causes no preflight at another origin', async () => {
    const id = uniqueId();
    await request(await answers.foreign('cors', 'feed', { id }));
    const log = await answers.log(id);
    expect(log.map(({ method }) => method)).to.deep.equal(['GET']);
    expect(log[0]?.headers['origin']).to.equal(location.origin);
  });

  it('asks for JSON first, then for anything', async () => {
    const id = uniqueId();
    await request(answers.url('feed', { id }));
    const [sent] = await answers.log(id);
    expect(sent?.headers['accept']).to.match(/^application\/json/);
    expect(sent?.headers).not.to.have.property('content-type');
    expect(sent?.headers).not.to.have.property('x-requested-with');
  });

  it('sends no cookie, not even to its own origin', async () => {
    const id = uniqueId();
    const url = answers.url('feed', { id });
    document.cookie = 'session=secret; path=/';
    try {
      await fetch(url, { cache: 'no-store' });
      await request(url);
    } finally {
      document.cookie = 'session=; path=/; max-age=0';
    }
    const [plain, ours] = await answers.log(id);
    expect(plain?.headers['cookie']).to.contain('session=secret');
    expect(ours?.headers).not.to.have.property('cookie');
  });

  it('lets the browser revalidate its own copy', async () => {
    // WebKitGTK keeps no copies in a driven session: what counts is what its own fetch does.
    const tag = await tagOfSecond((url) => fetch(url, { cache: 'no-cache' }));
    expect(await tagOfSecond(request)).to.equal(tag);
  });

  it('asks the endpoint even when the browser has a fresh copy', async () => {
    const id = uniqueId();
    const headers = { 'cache-control': 'max-age=600' };
    const url = await answers.put(id, { json: 'old', headers }, { json: 'new', headers });
    await request(url);
    expect((await request(url)).json).to.equal('new');
  });
});

/** The `If-None-Match` of the second of two requests for one address. */
async function tagOfSecond(ask: (url: string) => Promise<unknown>): Promise<string | undefined> {
  const id = uniqueId();
  const url = answers.url('feed', { id, items: 3 });
  await ask(url);
  await ask(url);
  const log = await answers.log(id);
  expect(log).to.have.length(2);
  return log[1]?.headers['if-none-match'];
}

describe('requestJson: giving up', () => {
  it('sends nothing for one who has given up before', async () => {
    const id = uniqueId();
    const error = await failureOf(requestJson(answers.url('feed', { id }), AbortSignal.abort()));
    expect(error.kind).to.equal('aborted');
    expect(await answers.log(id)).to.have.length(0);
  });

  it('drops the connection before the headers', async () => {
    const id = uniqueId();
    const controller = new AbortController();
    const asked = requestJson(answers.url('stall-headers', { id }), controller.signal);
    const failure = failureOf(asked);
    await answers.arrived(id);
    controller.abort();
    expect((await failure).kind).to.equal('aborted');
    expect(await answers.aborted(id)).to.have.length(1);
  });

  it('drops the connection in the middle of the body', async () => {
    const id = uniqueId();
    const controller = new AbortController();
    const asked = requestJson(answers.url('stall-body', { id }), controller.signal);
    const failure = failureOf(asked);
    await answers.arrived(id);
    controller.abort();
    expect((await failure).kind).to.equal('aborted');
    expect(await answers.aborted(id)).to.have.length(1);
  });

  it('ends the wait before a further try', async () => {
    const id = uniqueId();
    const controller = new AbortController();
    const asked = requestJson(answers.url('status/503', { id }), controller.signal, {
      ...REQUEST_LIMITS,
      backoff: 60_000,
    });
    const failure = failureOf(asked);
    await answers.arrived(id);
    controller.abort();
    expect((await failure).kind).to.equal('aborted');
    expect(await answers.log(id)).to.have.length(1);
  });
});
