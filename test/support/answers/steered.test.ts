import { expect } from '@open-wc/testing';
import { answers, uniqueId } from '../endpoints.js';
import { rejectionOf } from '../waiting.js';
import { createFeed } from './feed.js';

describe('answers: steered by the test', () => {
  it('gives the registered answers one after another', async () => {
    const id = uniqueId();
    const feed = createFeed({ items: 2 });
    const url = await answers.put(id, { status: 503 }, { json: feed, headers: { link: '<x>' } });
    expect((await fetch(url)).status).to.equal(503);
    expect(await (await fetch(url)).json()).to.deep.equal(feed);
    expect((await fetch(url)).headers.get('link')).to.equal('<x>');
  });

  it('keeps a request waiting until the gate is opened', async () => {
    const id = uniqueId();
    const states: string[] = [];
    const first = fetch(answers.url('gated', { id, items: 1 })).then(() => states.push('answered'));
    await answers.arrived(id);
    states.push('opened');
    await answers.open(id, 1);
    await first;
    expect(states).to.deep.equal(['opened', 'answered']);
  });

  it('answers late with what was registered when the request came', async () => {
    const id = uniqueId();
    await answers.put(id, { json: 'old' }, { json: 'new' });
    const url = answers.url('gated', { id });
    // The browsers' HTTP cache lets only one request for an URL out at a time, unless it is bypassed.
    const late = fetch(url, { cache: 'no-store' });
    await answers.arrived(id);
    const fresh = fetch(url, { cache: 'no-store' });
    await answers.arrived(id, 2);
    await answers.open(id);
    expect(await (await late).json()).to.equal('old');
    expect(await (await fresh).json()).to.equal('new');
  });

  it('logs what was sent', async () => {
    const id = uniqueId();
    const url = answers.url('get', { id, page: 2 });
    await fetch(url, { method: 'POST', body: 'текст', headers: { accept: 'application/json' } });
    const [request] = await answers.log(id);
    expect(request?.method).to.equal('POST');
    expect(request?.url).to.equal(`/answers/get?id=${id}&page=2`);
    expect(request?.headers['accept']).to.equal('application/json');
    expect(request?.body).to.equal('текст');
  });
});

describe('answers: other origins', () => {
  it('is read from the one that allows it, without a preflight', async () => {
    const id = uniqueId();
    const answer = await fetch(await answers.foreign('cors', 'feed', { id }));
    expect(answer.ok).to.equal(true);
    expect((await answers.log(id)).map(({ method }) => method)).to.deep.equal(['GET']);
  });

  it('is refused by the one that does not', async () => {
    const id = uniqueId();
    const refused = fetch(await answers.foreign('noCors', 'feed', { id }));
    expect(await rejectionOf(refused)).to.be.instanceOf(TypeError);
    expect(await answers.log(id)).to.have.length(1);
  });

  it('logs the preflight that a custom header causes', async () => {
    const id = uniqueId();
    const url = await answers.foreign('cors', 'feed', { id });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(url, { headers })).ok).to.equal(true);
    const refused = fetch(url, { headers: { 'idempotency-key': '1' } });
    expect(await rejectionOf(refused)).to.be.instanceOf(TypeError);
    const methods = (await answers.log(id)).map(({ method }) => method);
    expect(methods).to.deep.equal(['OPTIONS', 'GET', 'OPTIONS']);
  });
});
