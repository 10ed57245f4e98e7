import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { forgetAuthors } from '../../src/data/comments/record-storage.js';
import { CommentQueue } from '../../src/data/comments/queue.js';
import { SENDING_LIMITS } from '../../src/data/comments/retries.js';
import { draft, FakeEndpoint, settled } from '../support/data/comments/fake-endpoint.js';
import { detailsOf } from '../support/data/comments/queue-entries.js';
import {
  HASTY,
  NOW,
  retry,
  sendFrom,
  THREAD,
  tick,
  useQueue,
} from '../support/data/comments/queue-stage.js';
import { useLocks, useStorage } from '../support/data/fake-storage.js';

const DAY = 24 * 3_600_000;

describe('CommentQueue and what the browser keeps', () => {
  const stage = useQueue();

  describe('after a reload', () => {
    it('gives a try that the reload has cut off a moment to end at the endpoint', async () => {
      stage.reset(SENDING_LIMITS);
      await stage.send(draft());
      const reloaded = stage.open(SENDING_LIMITS);
      await retry(reloaded);
      await retry(reloaded);
      await tick(1.999);
      assert.deepEqual(
        reloaded.entries.map(({ state }) => state),
        ['waiting'],
      );
      assert.equal(stage.endpoint.drafts.length, 1);
      await tick(0.001);
      assert.equal(stage.endpoint.drafts.length, 2);
    });

    it('waits on as long as the endpoint has asked for', async () => {
      stage.reset(SENDING_LIMITS);
      await stage.send(draft());
      await stage.endpoint.refuse('rate', 15);
      await tick(10);
      const reloaded = stage.open(SENDING_LIMITS);
      await retry(reloaded);
      assert.equal(detailsOf(reloaded.entries[0]).retryAt, NOW + 15_000);
      await tick(4.999);
      assert.equal(stage.endpoint.drafts.length, 1);
    });

    it('sends what waits, with all that belongs to it', async () => {
      const whole = draft({ parent: '3', extra: { token: 'abc' } });
      await stage.send(whole);
      await stage.endpoint.refuse('offline');
      const reloaded = stage.open();
      assert.equal(reloaded.entries[0]?.state, 'waiting');
      await retry(reloaded);
      assert.deepEqual(stage.endpoint.drafts[1], whole);
    });

    it('asks for the name that the browser was not to keep', async () => {
      const { key, content } = draft();
      void stage.queue.send(draft({ key, content }), false, false);
      await settled();
      await stage.endpoint.refuse('offline');
      assert.doesNotMatch(stage.storage.all, /maria|Мария/);
      const reloaded = stage.open();
      assert.equal(reloaded.entries[0]?.state, 'incomplete');
      await retry(reloaded);
      assert.equal(stage.endpoint.drafts.length, 1);
      const entry = reloaded.take(key);
      assert.deepEqual([entry?.content, entry?.isUncertain], [content, true]);
      assert.deepEqual(reloaded.entries, []);
    });

    for (const when of ['in the middle of a try', 'after a try without an answer']) {
      it(`${when} takes a 409 as stored`, async () => {
        await stage.send(draft());
        if (when.startsWith('after')) await stage.endpoint.refuse('offline');
        const otherEndpoint = new FakeEndpoint();
        const reloaded = new CommentQueue(THREAD, otherEndpoint.create, HASTY);
        assert.equal(reloaded.entries[0]?.isUncertain, true);
        await retry(reloaded);
        await otherEndpoint.refuse('duplicate');
        assert.deepEqual([reloaded.entries, reloaded.unlisted.length], [[], 1]);
      });
    }

    it('still shows what was stored, for thirty days', async () => {
      await stage.send(draft());
      await stage.endpoint.accept('held');
      mock.timers.tick(30 * DAY - 1);
      assert.equal(stage.open().unlisted.length, 1);
      mock.timers.tick(1);
      assert.equal(stage.open().unlisted.length, 0);
    });

    it('shows for thirty days what was stored before the clock was set back', async () => {
      await stage.send(draft());
      await stage.endpoint.accept('held');
      const [name = ''] = stage.storage.texts.keys();
      const text = stage.storage.getItem(name) ?? '';
      for (const sentAt of ['9e15', '1e400', '-9e15']) {
        stage.storage.setItem(name, text.replace(/"sentAt":\d+/, `"sentAt":${sentAt}`));
        const isOver = sentAt !== '9e15';
        assert.equal(stage.open().unlisted.length, isOver ? 0 : 1, sentAt);
        mock.timers.tick(30 * DAY);
        assert.equal(stage.open().unlisted.length, 0, sentAt);
        assert.equal(stage.storage.texts.size, 0, sentAt);
      }
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
      assert.equal(stage.open().entries[0]?.state, 'incomplete');
      await retry(stage.queue);
      assert.deepEqual(stage.endpoint.drafts[1]?.author, written.author);
      await stage.endpoint.accept();
      assert.deepEqual(stage.queue.entries, []);
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
      stage.queue.subscribe(() => changes++);
      for (let time = 0; time < 2; time++) stage.queue.settle(({ key }) => key === first.key);
      assert.deepEqual(
        stage.open().unlisted.map(({ key }) => key),
        [second.key],
      );
      assert.equal(changes, 1);
      stage.queue.settle(() => true);
      assert.deepEqual(stage.open().unlisted, []);
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
      await retry(stage.queue);
      await stage.endpoint.accept();
      assert.deepEqual([stage.endpoint.drafts.length, stage.queue.unlisted.length], [2, 1]);
    });

    it('sends without a stage.storage, which blocks whoever asks', async () => {
      useStorage('blocked');
      const blocked = new CommentQueue(`${THREAD} blocked`, stage.endpoint.create, HASTY);
      await sendFrom(blocked, draft());
      await stage.endpoint.refuse('offline');
      assert.equal(blocked.entries.length, 1);
      await retry(blocked);
      await stage.endpoint.accept();
      assert.deepEqual([blocked.entries, blocked.unlisted.length], [[], 1]);
    });

    it('loses nothing when the storage is full', async () => {
      await stage.send(draft());
      await stage.endpoint.refuse('offline');
      stage.storage.room = 300;
      const late = draft({ content: 'Дълъг коментар. '.repeat(20) });
      await stage.send(late);
      assert.equal(stage.queue.entries.length, 2);
      assert.equal(stage.endpoint.drafts.at(-1)?.key, stage.endpoint.keys[0]);
      await stage.endpoint.accept();
      assert.equal(stage.endpoint.drafts.at(-1)?.content, late.content);
      await stage.endpoint.accept();
      assert.deepEqual(stage.queue.entries, []);
    });
  });
});
