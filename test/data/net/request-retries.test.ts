import { expect } from '@open-wc/testing';
import { REQUEST_LIMITS } from '../../../src/data/net/request.js';
import { failureAt, request } from '../../support/data/net/requests.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { useAnsweringServer } from '../../support/times.js';

/** Calls back, and gives the delays that were set up for timers meanwhile, in milliseconds. */
async function delaysOf(act: () => Promise<unknown>): Promise<number[]> {
  const { setTimeout, Math: math } = globalThis;
  const { random } = math;
  const delays: number[] = [];
  globalThis.setTimeout = ((callback: () => void, delay = 0) => {
    delays.push(delay);
    return setTimeout(callback, delay);
  }) as typeof globalThis.setTimeout;
  math.random = () => 0.5;
  try {
    await act();
  } finally {
    globalThis.setTimeout = setTimeout;
    math.random = random;
  }
  return delays;
}

/** The waits that were set up for a question, but for those that only watch over an answer. */
async function waitsOf(asked: () => Promise<unknown>): Promise<number[]> {
  return (await delaysOf(asked)).filter((delay) => delay !== REQUEST_LIMITS.stall);
}

const QUICK = { backoff: 1 };

describe('requestJson: further tries', () => {
  useAnsweringServer();

  it('recovers from 5xx within two further tries', async () => {
    for (const status of [500, 502, 503, 504]) {
      const id = uniqueId();
      const answer = await request(answers.url('flaky', { id, fail: 2, status }), QUICK);
      expect(answer.json, `${status}`).to.have.property('items');
      expect(await answers.log(id), `${status}`).to.have.length(3);
    }
  });

  it('gives up after two further tries', async () => {
    const id = uniqueId();
    const error = await failureAt(answers.url('flaky', { id, fail: 9 }), QUICK);
    expect(error).to.include({ kind: 'status', status: 503 });
    expect(await answers.log(id)).to.have.length(3);
  });

  it('asks only once where another try is of no use', async () => {
    for (const status of [400, 401, 403, 404, 410, 418]) {
      const id = uniqueId();
      expect((await failureAt(answers.url('status/' + status, { id }), QUICK)).status).to.equal(
        status,
      );
      expect(await answers.log(id), `${status}`).to.have.length(1);
    }
  });

  it('asks again after 429 without a word about when', async () => {
    const id = uniqueId();
    await request(answers.url('flaky', { id, fail: 1, status: 429 }), QUICK);
    expect(await answers.log(id)).to.have.length(2);
  });

  it('waits twice as long before the second further try, with jitter', async () => {
    const url = answers.url('flaky', { id: uniqueId(), fail: 2 });
    const waits = (await delaysOf(() => request(url, { backoff: 20 }))).filter(
      (delay) => delay < 1000,
    );
    expect(waits).to.deep.equal([30, 60]);
  });

  it('asks a server once that has just been silent, until it answers', async () => {
    const [silent, other] = [uniqueId(), uniqueId()];
    await failureAt(answers.url('status/503', { id: silent }), QUICK);
    await failureAt(answers.url('flaky', { id: other, fail: 9 }), QUICK);
    expect(await answers.log(other)).to.have.length(1);
    await request(answers.url('feed'), QUICK);
    const third = uniqueId();
    await request(answers.url('flaky', { id: third, fail: 2 }), QUICK);
    expect(await answers.log(third)).to.have.length(3);
  });
});

describe('requestJson: Retry-After', () => {
  useAnsweringServer();

  it('waits for as many seconds as a 429 says', async () => {
    const id = uniqueId();
    const url = answers.url('flaky', { id, fail: 1, status: 429, 'retry-after': 1 });
    expect(Math.max(...(await waitsOf(() => request(url, QUICK))))).to.be.within(1000, 1002);
    expect(await answers.log(id)).to.have.length(2);
  });

  it('waits until the date that a 503 says', async () => {
    const id = uniqueId();
    const url = answers.url('flaky', { id, fail: 1, 'retry-after': 'date:2' });
    // An HTTP date has no fractions of a second: up to one of the two is lost.
    expect(Math.max(...(await waitsOf(() => request(url, QUICK))))).to.be.within(900, 2000);
    expect(await answers.log(id)).to.have.length(2);
  });

  it('waits as after any failure where the date is past', async () => {
    const id = uniqueId();
    const url = answers.url('flaky', { id, fail: 1, 'retry-after': 'date:-60' });
    expect(await waitsOf(() => request(url, { backoff: 20 }))).to.include(30);
    expect(await answers.log(id)).to.have.length(2);
  });

  it('leaves more than 30 seconds to the caller', async () => {
    const id = uniqueId();
    const error = await failureAt(answers.url('429', { id, 'retry-after': 31 }), QUICK);
    expect(error).to.include({ kind: 'status', status: 429, retryAfter: 31 });
    expect(await answers.log(id)).to.have.length(1);
  });

  it('leaves a date beyond 30 seconds to the caller', async () => {
    const id = uniqueId();
    const error = await failureAt(answers.url('429', { id, 'retry-after': 'date:3600' }), QUICK);
    expect(error.retryAfter).to.be.within(3500, 3600);
    expect(await answers.log(id)).to.have.length(1);
  });

  it('does not believe what is neither a number nor a date', async () => {
    const id = uniqueId();
    await request(answers.url('flaky', { id, fail: 1, 'retry-after': 'soon' }), QUICK);
    expect(await answers.log(id)).to.have.length(2);
  });
});
