import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { Outbox, outboxLimits } from '../../src/data/comments/outbox.js';
import { draft, FakeEndpoint, settled } from '../support/fake-endpoint.js';
import { FakeStorage, removeStorage, useStorage } from '../support/fake-storage.js';

const NOW = Date.UTC(2026, 2, 3);

/** Before a test makes its times short. */
const usual = { ...outboxLimits };

describe('Outbox', () => {
  let endpoint: FakeEndpoint;
  let outbox: Outbox;
  let storage: FakeStorage;

  beforeEach(() => {
    outboxLimits.pause = 0;
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: NOW });
    storage = new FakeStorage();
    useStorage(storage);
    endpoint = new FakeEndpoint();
    outbox = new Outbox('https://blog.example/ 7', endpoint.create);
  });
  afterEach(() => {
    Object.assign(outboxLimits, usual);
    mock.timers.reset();
    mock.restoreAll();
    removeStorage();
  });

  async function tick(seconds: number): Promise<void> {
    mock.timers.tick(seconds * 1000);
    await settled();
  }

  /** Gives comments to the outbox, which then has asked the endpoint for the first one. */
  async function send(...drafts: ReturnType<typeof draft>[]): Promise<void> {
    for (const each of drafts) void outbox.send(each, false, false);
    await settled();
  }

  function states(): string[] {
    return outbox.queue.map(({ state }) => state);
  }

  describe('sending', () => {
    it('asks for one comment at a time, in their order', async () => {
      const drafts = [draft(), draft(), draft()];
      await send(...drafts);
      for (let count = 1; count <= 3; count++) {
        assert.deepEqual(
          endpoint.keys,
          drafts.slice(0, count).map(({ key }) => key),
        );
        await endpoint.accept();
      }
      assert.deepEqual(outbox.queue, []);
    });

    it('gives the endpoint everything that was written, and what a challenge has added', async () => {
      const whole = draft({ parent: '3', extra: { token: 'abc' } });
      await send(whole);
      assert.deepEqual(endpoint.drafts, [whole]);
    });

    it('remembers what was stored, and where', async () => {
      const { key, content } = draft();
      await send(draft({ key, content, parent: '3' }));
      await endpoint.accept('held');
      const stored = { key, content, parent: '3', id: 'id-1', status: 'held', sentAt: NOW };
      assert.deepEqual(outbox.sent, [stored]);
    });

    it('is done when the first try has ended', async () => {
      let isDone = false;
      void outbox.send(draft(), false, false).then(() => (isDone = true));
      await settled();
      assert.equal(isDone, false);
      await endpoint.refuse('offline');
      assert.equal(isDone, true);
    });

    it('tells its listeners of every change, until they leave', async () => {
      const seen: string[] = [];
      const leave = outbox.subscribe(() => seen.push(states().join()));
      await send(draft());
      await endpoint.refuse('offline');
      assert.deepEqual(
        seen.filter((state, index) => state !== seen[index - 1]),
        ['sending', 'waiting'],
      );
      leave();
      seen.length = 0;
      await tick(5);
      assert.deepEqual(seen, []);
    });
  });

  describe('trying again', () => {
    for (const kind of ['offline', 'server'] as const) {
      it(`waits longer each time after ${kind}, up to five minutes`, async () => {
        await send(draft());
        for (const seconds of [5, 10, 20, 40, 80, 160, 300, 300]) {
          await endpoint.refuse(kind);
          const [entry] = outbox.queue;
          assert.deepEqual([entry?.state, entry?.error?.kind], ['waiting', kind]);
          assert.equal(entry?.retryAt, Date.now() + seconds * 1000);
          const before = endpoint.drafts.length;
          await tick(seconds - 0.001);
          assert.equal(endpoint.drafts.length, before);
          await tick(0.001);
          assert.equal(endpoint.drafts.length, before + 1);
        }
      });
    }

    it('sends the same comment under the same key', async () => {
      await send(draft());
      await endpoint.refuse('offline');
      await tick(5);
      const [first, second] = endpoint.drafts;
      assert.deepEqual(second, first);
    });

    it('goes on with the next comment while one waits', async () => {
      const [first, second] = [draft(), draft()];
      await send(first, second);
      await endpoint.refuse('offline');
      assert.deepEqual(endpoint.keys, [first.key, second.key]);
      await endpoint.accept();
      await tick(5);
      assert.equal(endpoint.keys[2], first.key);
    });

    it('happens at once when the connection is back', async () => {
      await send(draft());
      await endpoint.refuse('offline');
      void outbox.retry();
      await settled();
      assert.equal(endpoint.drafts.length, 2);
    });

    it('gives a try without an answer a moment to end at the endpoint', async () => {
      outboxLimits.pause = 2000;
      await send(draft());
      await endpoint.refuse('offline');
      await outbox.retry();
      await tick(1.999);
      assert.equal(endpoint.drafts.length, 1);
      await tick(0.001);
      assert.equal(endpoint.drafts.length, 2);
    });

    it('waits as long as the endpoint asks for, whoever is impatient', async () => {
      await send(draft());
      await endpoint.refuse('rate', 42);
      assert.equal(outbox.queue[0]?.retryAt, NOW + 42_000);
      await outbox.retry();
      await tick(41.999);
      assert.equal(endpoint.drafts.length, 1);
      await tick(0.001);
      assert.equal(endpoint.drafts.length, 2);
    });

    it('waits as long as a server in trouble asks for', async () => {
      await send(draft());
      await endpoint.refuse('server', 120);
      assert.equal(outbox.queue[0]?.retryAt, NOW + 120_000);
    });

    it('does not believe an endpoint that asks for no time at all', async () => {
      await send(draft());
      await endpoint.refuse('rate', 0);
      assert.equal(outbox.queue[0]?.retryAt, NOW + outboxLimits.backoff);
    });

    it('sets no timer that browsers cannot count', async () => {
      const spy = mock.method(globalThis, 'setTimeout');
      await send(draft());
      await endpoint.refuse('rate', 100 * 24 * 3600);
      assert.equal(spy.mock.calls.at(-1)?.arguments[1], outboxLimits.longestBackoff);
      await tick(24 * 3600);
      assert.equal(endpoint.drafts.length, 1);
    });
  });

  describe('a 409', () => {
    it('after a try without an answer means that it is stored', async () => {
      const { key, content } = draft();
      await send(draft({ key, content }));
      await endpoint.refuse('offline');
      await tick(5);
      await endpoint.refuse('duplicate');
      assert.deepEqual(outbox.queue, []);
      assert.deepEqual(
        outbox.sent.map((each) => [each.key, each.id, each.status, each.content]),
        [[key, '', 'held', content]],
      );
    });

    it('at once is a refusal', async () => {
      await send(draft());
      await endpoint.refuse('duplicate');
      const [entry] = outbox.queue;
      assert.deepEqual([entry?.state, entry?.error?.kind], ['refused', 'duplicate']);
      assert.deepEqual(outbox.sent, []);
    });

    it('after certain refusals only is a refusal', async () => {
      await send(draft());
      await endpoint.refuse('rate', 15);
      await tick(15);
      await endpoint.refuse('duplicate');
      assert.deepEqual(states(), ['refused']);
    });

    it('means that it is stored when an earlier visit to the form knows no better', async () => {
      void outbox.send(draft(), true, false);
      await settled();
      await endpoint.refuse('duplicate');
      assert.deepEqual([outbox.queue, outbox.sent.length], [[], 1]);
    });

    it('means that it is stored, whatever was answered in between', async () => {
      await send(draft());
      await endpoint.refuse('server');
      await tick(5);
      await endpoint.refuse('rate', 15);
      assert.equal(outbox.queue[0]?.isUncertain, true);
      await tick(15);
      await endpoint.refuse('duplicate');
      assert.deepEqual([outbox.queue, outbox.sent.length], [[], 1]);
    });
  });

  describe('a refusal', () => {
    for (const kind of ['field', 'closed', 'auth', 'duplicate'] as const) {
      it(`of kind ${kind} stays until the reader has taken it`, async () => {
        const refused = draft();
        await send(refused);
        await endpoint.refuse(kind);
        await outbox.retry();
        await tick(3600);
        assert.equal(endpoint.drafts.length, 1);
        const entry = outbox.take(refused.key);
        assert.deepEqual([entry?.content, entry?.isUncertain], [refused.content, false]);
        assert.deepEqual(entry?.author, refused.author);
        assert.deepEqual(outbox.queue, []);
        assert.doesNotMatch(storage.all, /Коментар/);
      });
    }
  });
});
