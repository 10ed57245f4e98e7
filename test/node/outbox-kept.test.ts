import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { forgetAuthors } from '../../src/data/comments/record-storage.js';
import { Outbox } from '../../src/data/comments/outbox.js';
import { outboxLimits } from '../../src/data/comments/retries.js';
import { draft, FakeEndpoint, settled } from '../support/data/comments/fake-endpoint.js';
import { retry, sendFrom, THREAD, tick, useOutbox } from '../support/data/comments/outbox-stage.js';
import { useLocks, useStorage } from '../support/data/fake-storage.js';

const DAY = 24 * 3_600_000;

describe('Outbox and what the browser keeps', () => {
  const stage = useOutbox();

  describe('after a reload', () => {
    it('gives a try that the reload has cut off a moment to end at the endpoint', async () => {
      outboxLimits.pause = 2000;
      await stage.send(draft());
      const reloaded = stage.open();
      await retry(reloaded);
      await retry(reloaded);
      await tick(1.999);
      assert.deepEqual(
        reloaded.queue.map(({ state }) => state),
        ['waiting'],
      );
      assert.equal(stage.endpoint.drafts.length, 1);
      await tick(0.001);
      assert.equal(stage.endpoint.drafts.length, 2);
    });

    it('sends at once what no try has been made for', async () => {
      outboxLimits.pause = 2000;
      await stage.send(draft());
      await stage.endpoint.refuse('rate', 15);
      await retry(stage.open());
      assert.equal(stage.endpoint.drafts.length, 2);
    });

    it('sends what waits, with all that belongs to it', async () => {
      const whole = draft({ parent: '3', extra: { token: 'abc' } });
      await stage.send(whole);
      await stage.endpoint.refuse('offline');
      const reloaded = stage.open();
      assert.equal(reloaded.queue[0]?.state, 'waiting');
      await retry(reloaded);
      assert.deepEqual(stage.endpoint.drafts[1], whole);
    });

    it('asks for the name that the browser was not to keep', async () => {
      const { key, content } = draft();
      void stage.outbox.send(draft({ key, content }), false, false);
      await settled();
      await stage.endpoint.refuse('offline');
      assert.doesNotMatch(stage.storage.all, /maria|Мария/);
      const reloaded = stage.open();
      assert.equal(reloaded.queue[0]?.state, 'incomplete');
      await retry(reloaded);
      assert.equal(stage.endpoint.drafts.length, 1);
      const entry = reloaded.take(key);
      assert.deepEqual([entry?.content, entry?.isUncertain], [content, true]);
      assert.deepEqual(reloaded.queue, []);
    });

    for (const when of ['in the middle of a try', 'after a try without an answer']) {
      it(`${when} takes a 409 as stored`, async () => {
        await stage.send(draft());
        if (when.startsWith('after')) await stage.endpoint.refuse('offline');
        const otherEndpoint = new FakeEndpoint();
        const reloaded = new Outbox(THREAD, otherEndpoint.create);
        assert.equal(reloaded.queue[0]?.isUncertain, true);
        await retry(reloaded);
        await otherEndpoint.refuse('duplicate');
        assert.deepEqual([reloaded.queue, reloaded.sent.length], [[], 1]);
      });
    }

    it('still shows what was stored, for thirty days', async () => {
      await stage.send(draft());
      await stage.endpoint.accept('held');
      mock.timers.tick(30 * DAY - 1);
      assert.equal(stage.open().sent.length, 1);
      mock.timers.tick(1);
      assert.equal(stage.open().sent.length, 0);
    });
  });

  describe('forget', () => {
    it('takes the author out of the stage.storage, and still sends during this visit', async () => {
      const written = draft();
      await stage.send(written);
      await stage.endpoint.refuse('offline');
      assert.match(stage.storage.all, /maria/);
      forgetAuthors();
      assert.doesNotMatch(stage.storage.all, /maria|Мария/);
      assert.equal(stage.open().queue[0]?.state, 'incomplete');
      await retry(stage.outbox);
      assert.deepEqual(stage.endpoint.drafts[1]?.author, written.author);
      await stage.endpoint.accept();
      assert.deepEqual(stage.outbox.queue, []);
    });
  });

  describe('settle', () => {
    it('forgets what the list shows, and says so once', async () => {
      const [first, second] = [draft(), draft()];
      for (const each of [first, second]) {
        await stage.send(each);
        await stage.endpoint.accept();
      }
      let changes = 0;
      stage.outbox.subscribe(() => changes++);
      for (let time = 0; time < 2; time++) stage.outbox.settle(({ key }) => key === first.key);
      assert.deepEqual(
        stage.open().sent.map(({ key }) => key),
        [second.key],
      );
      assert.equal(changes, 1);
      stage.outbox.settle(() => true);
      assert.deepEqual(stage.open().sent, []);
      assert.doesNotMatch(stage.storage.all, /Коментар|maria/);
      mock.timers.tick(30 * DAY);
      stage.open();
      assert.equal(stage.storage.texts.size, 0);
    });
  });

  describe('where little works', () => {
    it('sends without locks, which sandboxed frames are refused', async () => {
      useLocks('refused');
      await stage.send(draft());
      await stage.endpoint.refuse('offline');
      await retry(stage.outbox);
      await stage.endpoint.accept();
      assert.deepEqual([stage.endpoint.drafts.length, stage.outbox.sent.length], [2, 1]);
    });

    it('sends without a stage.storage, which blocks whoever asks', async () => {
      useStorage('blocked');
      const blocked = new Outbox(`${THREAD} blocked`, stage.endpoint.create);
      await sendFrom(blocked, draft());
      await stage.endpoint.refuse('offline');
      assert.equal(blocked.queue.length, 1);
      await retry(blocked);
      await stage.endpoint.accept();
      assert.deepEqual([blocked.queue, blocked.sent.length], [[], 1]);
    });

    it('loses nothing when the storage is full', async () => {
      await stage.send(draft());
      await stage.endpoint.refuse('offline');
      stage.storage.room = 300;
      const late = draft({ content: 'Дълъг коментар. '.repeat(20) });
      await stage.send(late);
      assert.equal(stage.outbox.queue.length, 2);
      assert.equal(stage.endpoint.drafts.at(-1)?.key, stage.endpoint.keys[0]);
      await stage.endpoint.accept();
      assert.equal(stage.endpoint.drafts.at(-1)?.content, late.content);
      await stage.endpoint.accept();
      assert.deepEqual(stage.outbox.queue, []);
    });
  });
});
