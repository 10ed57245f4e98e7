import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { DataError } from '../../src/data/errors.js';
import { REQUEST_LIMITS, requestJson, type RequestLimits } from '../../src/data/net/request.js';
import { readCopy, writeCopy } from '../../src/data/store/cache.js';
import { startClient } from '../support/data/node.js';
import { uniqueId, type AnswersClient } from '../support/endpoints.js';
import { rejectionOf } from '../support/waiting.js';

/** The error of a request to an address. */
async function failureAt(url: string, changes: Partial<RequestLimits> = {}): Promise<DataError> {
  const { signal } = new AbortController();
  const error = await rejectionOf(requestJson(url, signal, { ...REQUEST_LIMITS, ...changes }));
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
    Reflect.deleteProperty(globalThis, 'location');
  });

  /** A page of that address, as the browser would name it. */
  function standOn(href: string): void {
    Object.defineProperty(globalThis, 'location', { configurable: true, value: new URL(href) });
  }

  it('names a server that refuses the connection', async () => {
    assert.equal((await failureAt('http://127.0.0.1:1/', { backoff: 1 })).kind, 'network');
  });

  it('names a connection that is cut in the middle', async () => {
    const error = await failureAt(answers.url('stall-body'), { backoff: 1, stall: 200 });
    assert.equal(error.kind, 'timeout');
  });

  it('takes an answer that comes slowly but steadily', async () => {
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
    const limits = { ...REQUEST_LIMITS, stall: 1000 };
    const asked = requestJson(`http://127.0.0.1:${port}/`, new AbortController().signal, limits);
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
    standOn('http://uchilishte.example/');
    const error = await failureAt('http://127.0.0.1:1/', { backoff: 1 });
    assert.notEqual(error.kind, 'insecure');
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
