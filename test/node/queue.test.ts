import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { SENDING_LIMITS } from '../../src/data/comments/retries.js';
import { draft, settled } from '../support/data/comments/fake-endpoint.js';
import { detailsOf } from '../support/data/comments/queue-entries.js';
import { NOW, tick, useQueue } from '../support/data/comments/queue-stage.js';

describe('CommentQueue', () => {
  const stage = useQueue();

  function states(): string[] {
    return stage.queue.entries.map(({ state }) => state);
  }

  describe('sending', () => {
    it('asks for one comment at a time, in their order', async () => {
      const drafts = [draft(), draft(), draft()];
      await stage.send(...drafts);
      for (let count = 1; count <= 3; count++) {
        assert.deepEqual(
          stage.endpoint.keys,
          drafts.slice(0, count).map(({ key }) => key),
        );
        await stage.endpoint.accept();
      }
      assert.deepEqual(stage.queue.entries, []);
    });

    it('gives the endpoint everything that was written, and what a challenge has added', async () => {
      const whole = draft({ parent: '3', extra: { token: 'abc' } });
      await stage.send(whole);
      assert.deepEqual(stage.endpoint.drafts, [whole]);
    });

    it('asks the challenge anew before each try', async () => {
      let count = 0;
      stage.queue.challenge = () => Promise.resolve({ token: `t${++count}` });
      await stage.send(draft());
      await settled();
      await stage.endpoint.refuse('offline');
      await tick(SENDING_LIMITS.backoff / 1000);
      await settled();
      assert.deepEqual(
        stage.endpoint.drafts.map(({ extra }) => extra),
        [{ token: 't1' }, { token: 't2' }],
      );
    });

    it('says that a challenge was closed, and frees the comment', async () => {
      stage.queue.challenge = () => Promise.reject(new Error('closed'));
      await stage.send(draft());
      await settled();
      assert.equal(stage.endpoint.drafts.length, 0);
      const [entry] = stage.queue.entries;
      assert.equal(entry?.state === 'refused' && entry.error.kind, 'challenge');
    });

    it('leaves it to the reader when the endpoint fails again and again', async () => {
      await stage.send(draft());
      for (let tries = 1; tries <= SENDING_LIMITS.tries; tries += 1) {
        await stage.endpoint.refuse('server');
        await tick(SENDING_LIMITS.longestBackoff / 1000);
      }
      assert.deepEqual(
        [states(), stage.endpoint.drafts.length],
        [['refused'], SENDING_LIMITS.tries],
      );
    });

    it('remembers what was stored, and where', async () => {
      const { key, content } = draft();
      await stage.send(draft({ key, content, parent: '3' }));
      await stage.endpoint.accept('held');
      const stored = { key, content, parent: '3', id: 'id-1', status: 'held', sentAt: NOW };
      const [record] = stage.queue.unlisted;
      assert.deepEqual({ ...record, ...stored }, record);
    });

    it('is done when the first try has ended', async () => {
      let isDone = false;
      void stage.queue.send(draft(), false, false).then(() => (isDone = true));
      await settled();
      assert.equal(isDone, false);
      await stage.endpoint.refuse('offline');
      assert.equal(isDone, true);
    });

    it('tells its listeners of every change, until they leave', async () => {
      const seen: string[] = [];
      const leave = stage.queue.subscribe(() => seen.push(states().join()));
      await stage.send(draft());
      await stage.endpoint.refuse('offline');
      assert.deepEqual(
        seen.filter((state, index) => state !== seen[index - 1]),
        ['waiting', 'sending', 'waiting'],
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
        await stage.send(draft());
        const waits = [5, 10, 20, 40, 80, 160, 300, 300];
        // What fails again and again is left to the reader.
        for (const seconds of kind === 'server' ? waits.slice(0, 4) : waits) {
          await stage.endpoint.refuse(kind);
          const entry = detailsOf(stage.queue.entries[0]);
          assert.deepEqual([entry.state, entry.error?.kind], ['waiting', kind]);
          assert.equal(entry.retryAt, Date.now() + seconds * 1000);
          const before = stage.endpoint.drafts.length;
          await tick(seconds - 0.001);
          assert.equal(stage.endpoint.drafts.length, before);
          await tick(0.001);
          assert.equal(stage.endpoint.drafts.length, before + 1);
        }
      });
    }

    it('sends the same comment under the same key', async () => {
      await stage.send(draft());
      await stage.endpoint.refuse('offline');
      await tick(5);
      const [first, second] = stage.endpoint.drafts;
      assert.deepEqual(second, first);
    });

    it('goes on with the next comment while one waits', async () => {
      const [first, second] = [draft(), draft()];
      await stage.send(first, second);
      await stage.endpoint.refuse('offline');
      assert.deepEqual(stage.endpoint.keys, [first.key, second.key]);
      await stage.endpoint.accept();
      await tick(5);
      assert.equal(stage.endpoint.keys[2], first.key);
    });

    it('happens at once when the connection is back', async () => {
      await stage.send(draft());
      await stage.endpoint.refuse('offline');
      void stage.queue.retry();
      await settled();
      assert.equal(stage.endpoint.drafts.length, 2);
    });

    it('gives a try without an answer a moment to end at the endpoint', async () => {
      stage.reset(SENDING_LIMITS);
      await stage.send(draft());
      await stage.endpoint.refuse('offline');
      await stage.queue.retry();
      await tick(1.999);
      assert.equal(stage.endpoint.drafts.length, 1);
      await tick(0.001);
      assert.equal(stage.endpoint.drafts.length, 2);
    });

    it('waits as long as the endpoint asks for, whoever is impatient', async () => {
      await stage.send(draft());
      await stage.endpoint.refuse('rate', 42);
      assert.equal(detailsOf(stage.queue.entries[0]).retryAt, NOW + 42_000);
      await stage.queue.retry();
      await tick(41.999);
      assert.equal(stage.endpoint.drafts.length, 1);
      await tick(0.001);
      assert.equal(stage.endpoint.drafts.length, 2);
    });

    it('waits as long as a server in trouble asks for', async () => {
      await stage.send(draft());
      await stage.endpoint.refuse('server', 120);
      assert.equal(detailsOf(stage.queue.entries[0]).retryAt, NOW + 120_000);
    });

    it('does not believe an endpoint that asks for no time at all', async () => {
      await stage.send(draft());
      await stage.endpoint.refuse('rate', 0);
      assert.equal(detailsOf(stage.queue.entries[0]).retryAt, NOW + SENDING_LIMITS.backoff);
    });

    for (const seconds of [Infinity, 100 * 24 * 3600]) {
      it(`waits a day for an endpoint that asks for ${seconds} s`, async () => {
        await stage.send(draft());
        await stage.endpoint.refuse('rate', seconds);
        assert.equal(detailsOf(stage.queue.entries[0]).retryAt, NOW + 24 * 3_600_000);
      });
    }

    it('goes on when the clock was set back by a year', async () => {
      await stage.send(draft());
      await stage.endpoint.refuse('offline');
      const before = Date.now.bind(Date);
      mock.method(Date, 'now', () => before() - 365 * 24 * 3_600_000);
      await tick(5);
      assert.equal(stage.endpoint.drafts.length, 2);
      await stage.endpoint.refuse('offline');
      await tick(10);
      assert.equal(stage.endpoint.drafts.length, 3);
    });

    it('sets no timer that browsers cannot count', async () => {
      const spy = mock.method(globalThis, 'setTimeout');
      await stage.send(draft());
      await stage.endpoint.refuse('rate', 24 * 3600);
      assert.equal(spy.mock.calls.at(-1)?.arguments[1], SENDING_LIMITS.longestBackoff);
      await tick(24 * 3600 - 0.001);
      assert.equal(stage.endpoint.drafts.length, 1);
      await tick(0.001);
      assert.equal(stage.endpoint.drafts.length, 2);
    });
  });
});
