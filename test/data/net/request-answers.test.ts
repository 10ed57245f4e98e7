import { expect } from '@open-wc/testing';
import { failureAt, request, useConnection } from '../../support/data/net/requests.js';
import { answers, uniqueId } from '../../support/endpoints.js';

describe('requestJson: answers that are no JSON', () => {
  it('names a page for people by its kind: 200 with HTML', async () => {
    const id = uniqueId();
    const url = answers.url('html', { id });
    const error = await failureAt(url);
    expect(error.kind).to.equal('json');
    expect(error.url).to.equal(url);
    expect(error.cause).to.be.instanceOf(SyntaxError);
    expect(await answers.log(id)).to.have.length(1);
  });

  it('names a login page behind a 301', async () => {
    const id = uniqueId();
    expect((await failureAt(answers.url('redirect-login', { id }))).kind).to.equal('json');
    expect(await answers.log(id)).to.have.length(1);
  });

  it('names an answer without a body: 204', async () => {
    expect((await failureAt(answers.url('204'))).kind).to.equal('json');
  });

  it('names an empty answer', async () => {
    expect((await failureAt(await answers.put(uniqueId(), { body: '' }))).kind).to.equal('json');
  });

  it('names half a document', async () => {
    const id = uniqueId();
    expect((await failureAt(answers.url('truncated', { id }))).kind).to.equal('json');
    expect(await answers.log(id)).to.have.length(1);
  });
});

describe('requestJson: noise around the JSON', () => {
  const noises: [name: string, around: (json: string) => string][] = [
    ['a byte order mark', (json) => `\uFEFF${json}`],
    ['several of them, between white space', (json) => `\n\uFEFF\uFEFF\r\n ${json}\uFEFF\n`],
    ['a comment of a cache', (json) => `${json}\n<!-- Cached page -->`],
    ['several of them', (json) => `${json}<!-- a --> <!-- {"b":1} -->\n`],
  ];
  for (const [name, around] of noises) {
    it(`does no harm: ${name}`, async () => {
      const url = await answers.put(uniqueId(), { body: around('{"a":"-->"}') });
      expect((await request(url)).json).to.deep.equal({ a: '-->' });
    });
  }

  it('is no JSON by itself, and is given with the error', async () => {
    for (const body of ['<!-- a -->', '-->', '<!-- -->-->', '<b>Notice</b>: x {"a":1}']) {
      const error = await failureAt(await answers.put(uniqueId(), { body }));
      expect([error.kind, error.body]).to.deep.equal(['json', body]);
    }
  });

  it('leaves a comment within a text alone', async () => {
    const url = await answers.put(uniqueId(), { json: ['<!-- a -->'] });
    expect((await request(url)).json).to.deep.equal(['<!-- a -->']);
  });
});

describe('requestJson: answers with another status than 2xx', () => {
  it('gives the status, whatever the body is', async () => {
    const problem = '{"code":"rest_no_route","message":"Няма такъв адрес."}';
    for (const body of [problem, '<!doctype html><h1>404</h1>', '', '[]', 'null', '{"items":[]}']) {
      const id = uniqueId();
      const error = await failureAt(answers.url('status/404', { id, body }));
      expect(error, body).to.include({ kind: 'status', status: 404 });
      expect(await answers.log(id), body).to.have.length(1);
    }
  });
});

describe('requestJson: no answer that a script may read', () => {
  describe('while the browser is online', () => {
    useConnection(true);

    it('names a missing CORS header as a failure of the network', async () => {
      const id = uniqueId();
      const error = await failureAt(await answers.foreign('noCors', 'feed', { id }), {
        backoff: 1,
      });
      expect(error.kind).to.equal('network');
      expect(error.cause).to.be.instanceOf(TypeError);
      const methods = (await answers.log(id)).map(({ method }) => method);
      expect(methods).to.deep.equal(['GET', 'GET', 'GET']);
    });

    it('names a server that does not exist', async () => {
      expect((await failureAt('http://127.0.0.1:1/', { backoff: 1 })).kind).to.equal('network');
    });
  });

  describe('while the browser is offline', () => {
    useConnection(false);

    it('says that it is offline, and does not try again', async () => {
      const id = uniqueId();
      const error = await failureAt(await answers.foreign('noCors', 'feed', { id }), {
        backoff: 1,
      });
      expect(error.kind).to.equal('offline');
      expect(await answers.log(id)).to.have.length(1);
    });
  });
});
