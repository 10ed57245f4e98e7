import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { DataError } from '../../src/data/errors.js';
import { requestJson, requestLimits } from '../../src/data/net/request.js';
import { readCopy, writeCopy } from '../../src/data/store/cache.js';
import { startClient } from '../support/data/node.js';
import { uniqueId, type AnswersClient } from '../support/endpoints.js';
import { rejectionOf } from '../support/waiting.js';

const real = { ...requestLimits };

/** The error of a request to an address. */
async function failureAt(url: string): Promise<DataError> {
  const error = await rejectionOf(requestJson(url, new AbortController().signal));
  assert.ok(error instanceof DataError, String(error));
  return error;
}

describe('requestJson in Node', () => {
  let answers: AnswersClient;
  let stop: () => Promise<void>;

  before(async () => {
    const { server, ...client } = await startClient();
    answers = client.answers;
    stop = () => server.stop();
  });
  after(() => stop());
  afterEach(() => {
    Object.assign(requestLimits, real);
    Reflect.deleteProperty(globalThis, 'location');
  });

  /** A page of that address, as the browser would name it. */
  function standOn(href: string): void {
    Object.defineProperty(globalThis, 'location', { configurable: true, value: new URL(href) });
  }

  it('names a server that refuses the connection', async () => {
    requestLimits.backoff = 1;
    assert.equal((await failureAt('http://127.0.0.1:1/')).kind, 'network');
  });

  it('names a connection that is cut in the middle', async () => {
    Object.assign(requestLimits, { backoff: 1, stall: 200 });
    assert.equal((await failureAt(answers.url('stall-body'))).kind, 'timeout');
  });

  it('takes an answer that comes slowly but steadily', async () => {
    requestLimits.stall = 1000;
    const drip = createServer((_, response) => {
      const parts = ['{"items":', '[', '1', ',', '2', ',', '3', ']', '}'];
      const timer = setInterval(() => {
        response.write(parts.shift());
        if (parts.length > 0) return;
        clearInterval(timer);
        response.end();
      }, 200);
    }).listen(0, '127.0.0.1');
    await once(drip, 'listening');
    const { port } = drip.address() as AddressInfo;
    const asked = requestJson(`http://127.0.0.1:${port}/`, new AbortController().signal);
    try {
      assert.deepEqual((await asked).json, { items: [1, 2, 3] });
    } finally {
      drip.close();
      drip.closeAllConnections();
    }
  });

  it('gives up an answer that is too large', async () => {
    const id = uniqueId();
    assert.equal((await failureAt(answers.url('big', { id, mb: 80 }))).kind, 'size');
    assert.equal((await answers.aborted(id)).length, 1);
  });

  it('refuses an http address on an https page without asking', async () => {
    standOn('https://uchilishte.example/');
    const error = await failureAt('http://ikem.example/feed.json');
    assert.equal(error.kind, 'insecure');
  });

  it('takes an http address on an http page', async () => {
    requestLimits.backoff = 1;
    standOn('http://uchilishte.example/');
    assert.notEqual((await failureAt('http://127.0.0.1:1/')).kind, 'insecure');
  });

  it('takes the machine itself on an https page, as browsers do', async () => {
    const id = uniqueId();
    const url = answers.url('feed', { id });
    standOn('https://uchilishte.example/');
    await requestJson(url, new AbortController().signal);
    Reflect.deleteProperty(globalThis, 'location');
    assert.equal((await answers.log(id)).length, 1);
  });
});

describe('cache in Node', () => {
  it('stores nothing and throws nothing', () => {
    writeCopy('source', { savedAt: 1, page: {} });
    assert.equal(readCopy('source'), undefined);
  });
});
