import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { comment, startComments, type DemoComments } from '../../support/demo/comments.js';

describe('the flood limit', () => {
  let demo: DemoComments;
  let now: number;

  beforeEach(async () => {
    now = Date.UTC(2026, 2, 1);
    const flood = { comments: 2, seconds: 60 };
    demo = await startComments({ moderation: 'approve', flood, now: () => now });
  });
  afterEach(() => demo.stop());

  it('says after how many seconds the next comment is welcome', async () => {
    await demo.post(comment());
    now += 15_500;
    await demo.post(comment());
    const { status, json, headers } = await demo.post(comment());
    assert.deepEqual([status, json.code, headers.get('retry-after')], [429, 'rate', '45']);
    assert.equal(headers.get('content-type'), 'application/problem+json');
  });

  it('lets the next one in when the time is over', async () => {
    await demo.post(comment());
    await demo.post(comment());
    now += 59_999;
    assert.equal((await demo.post(comment())).headers.get('retry-after'), '1');
    now += 1;
    assert.equal((await demo.post(comment())).status, 201);
  });

  it('never refuses a key that it has seen', async () => {
    const first = comment();
    const answer = await demo.post(first);
    await demo.post(comment());
    assert.equal((await demo.post(comment())).status, 429);
    assert.equal((await demo.post(first)).text, answer.text);
  });

  it('stores nothing of a comment that it refuses, so that its key works later', async () => {
    await demo.post(comment());
    await demo.post(comment());
    const late = comment({ post: 'late' });
    assert.equal((await demo.post(late)).status, 429);
    assert.equal((await demo.list('post=late')).json.total, 0);
    now += 60_000;
    assert.equal((await demo.post(late)).status, 201);
  });

  it('does not count repetitions, duplicates and mistakes', async () => {
    const first = comment();
    await demo.post(first);
    await demo.post(first);
    await demo.post({ ...first, key: 'duplicate' });
    await demo.post(comment({ content: '' }));
    assert.equal((await demo.post(comment())).status, 201);
  });

  it('names a duplicate before it speaks of time', async () => {
    const first = comment();
    await demo.post(first);
    await demo.post(comment());
    assert.equal((await demo.post({ ...first, key: 'second' })).status, 409);
  });

  it('lets only as many in as it says when they come at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => demo.post(comment())));
    assert.equal(answers.filter(({ status }) => status === 201).length, 2);
  });

  const skip = process.platform !== 'linux' && 'only Linux has more addresses of its own';
  it('counts each address by itself', { skip }, async () => {
    const postFrom = async (localAddress: string): Promise<number | undefined> => {
      const sent = request(`${demo.url}/api/comments`, { method: 'POST', localAddress });
      sent.end(JSON.stringify(comment()));
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      response.resume();
      return response.statusCode;
    };
    await demo.post(comment());
    await demo.post(comment());
    assert.equal(await postFrom('127.0.0.1'), 429);
    assert.equal(await postFrom('127.0.0.2'), 201);
  });
});
