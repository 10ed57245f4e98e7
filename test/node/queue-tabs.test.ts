import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { SENDING_LIMITS } from '../../src/data/comments/retries.js';
import { LONGEST_TRY } from '../../src/data/comments/with-lock.js';
import { draft, settled } from '../support/data/comments/fake-endpoint.js';
import { detailsOf } from '../support/data/comments/queue-entries.js';
import { retry, sendFrom, tick, useQueue } from '../support/data/comments/queue-stage.js';
import { removeLocks, useLocks } from '../support/data/fake-storage.js';

describe('CommentQueue in two tabs', () => {
  const stage = useQueue();
  beforeEach(() => useLocks('shared'));

  it('sends a comment from one of them only', async () => {
    await stage.send(draft());
    const other = stage.open();
    await retry(other);
    assert.equal(stage.endpoint.drafts.length, 1);
    await stage.endpoint.accept();
    assert.deepEqual(
      [stage.endpoint.drafts.length, stage.queue.entries, other.entries],
      [1, [], []],
    );
    assert.equal(other.unlisted.length, 1);
  });

  it('gives a try without an answer a moment, from whichever tab it came', async () => {
    stage.reset(SENDING_LIMITS);
    await stage.send(draft());
    const other = stage.open(SENDING_LIMITS);
    await retry(other);
    await tick(2);
    await stage.endpoint.refuse('offline');
    await stage.queue.retry();
    await tick(1.999);
    assert.equal(stage.endpoint.drafts.length, 1);
    await tick(0.001);
    assert.equal(stage.endpoint.drafts.length, 2);
    await stage.endpoint.accept();
    other.refresh();
    assert.deepEqual([stage.queue.entries, other.entries, other.unlisted.length], [[], [], 1]);
  });

  it('remembers once what both of them have sent, where there are no locks', async () => {
    removeLocks();
    const { key, content } = draft();
    await stage.send(draft({ key, content }));
    const other = stage.open();
    assert.equal(other.take(key)?.content, content);
    await sendFrom(other, draft({ key, content }));
    await stage.endpoint.accept();
    await stage.endpoint.accept();
    assert.deepEqual(
      stage.queue.unlisted.map((each) => each.key),
      [key],
    );
  });

  it('tries in the other one what has failed in one', async () => {
    await stage.send(draft());
    const other = stage.open();
    await retry(other);
    await stage.endpoint.refuse('offline');
    await retry(other);
    assert.equal(stage.endpoint.drafts.length, 2);
    await stage.endpoint.refuse('duplicate');
    stage.queue.refresh();
    assert.deepEqual([stage.queue.entries, other.entries, other.unlisted.length], [[], [], 1]);
  });

  it('does not send what the other one has taken', async () => {
    const { key } = draft();
    await stage.send(draft({ key }));
    await stage.endpoint.refuse('offline');
    assert.equal(stage.open().take(key)?.key, key);
    await retry(stage.queue);
    await tick(24 * 3600);
    assert.equal(stage.endpoint.drafts.length, 1);
  });

  it('keeps what each of them has written', async () => {
    const other = stage.open();
    await stage.send(draft());
    await sendFrom(other, draft());
    assert.equal(stage.open().entries.length, 2);
    await stage.endpoint.accept();
    await stage.endpoint.accept();
    assert.deepEqual([stage.open().entries.length, stage.open().unlisted.length], [0, 2]);
  });

  describe('when one of them is gone', () => {
    /** The queue of a tab that is closed: its timers end with it, and so do its locks. */
    const close = (): void => {
      stage.queue = stage.open();
      useLocks('shared');
      mock.timers.reset();
      mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.now() });
    };

    it('sends from the other one what was queued while that was open', async () => {
      const other = stage.open();
      await stage.send(draft());
      await stage.endpoint.refuse('offline');
      close();
      other.refresh();
      await tick(SENDING_LIMITS.backoff / 1000);
      assert.equal(stage.endpoint.drafts.length, 2);
      await stage.endpoint.accept();
      assert.deepEqual([other.entries, other.unlisted.length], [[], 1]);
    });

    it('sends from the other one what was cut off in the middle of a try', async () => {
      stage.reset(SENDING_LIMITS);
      const other = stage.open(SENDING_LIMITS);
      await stage.send(draft());
      close();
      other.refresh();
      await tick(SENDING_LIMITS.pause / 1000);
      assert.equal(stage.endpoint.drafts.length, 2);
    });

    it('sends from the other one what a frozen tab holds for too long', async () => {
      const other = stage.open();
      await stage.send(draft()); // and nothing is heard of it
      other.refresh();
      await tick(LONGEST_TRY / 1000 - 0.001);
      assert.equal(stage.endpoint.drafts.length, 1);
      await tick(0.001);
      assert.equal(stage.endpoint.drafts.length, 2);
    });
  });

  it('asks the endpoint once a round, however many tabs wait', async () => {
    const tabs = [stage.queue, ...Array.from({ length: 5 }, () => stage.open())];
    await stage.send(draft());
    for (const [round, seconds] of [5, 10, 20, 40].entries()) {
      await stage.endpoint.refuse('offline');
      for (const tab of tabs) tab.refresh();
      await settled();
      assert.equal(stage.endpoint.drafts.length, round + 1);
      assert.deepEqual(
        tabs.map(({ entries }) => detailsOf(entries[0]).retryAt),
        tabs.map(() => Date.now() + seconds * 1000),
      );
      await tick(seconds);
      assert.equal(stage.endpoint.drafts.length, round + 2);
    }
  });

  it('waits in the other one, too, as long as the endpoint asks for', async () => {
    const other = stage.open();
    await stage.send(draft());
    await stage.endpoint.refuse('rate', 42);
    other.refresh();
    await retry(other);
    await tick(41.999);
    assert.equal(stage.endpoint.drafts.length, 1);
    await tick(0.001);
    assert.equal(stage.endpoint.drafts.length, 2);
  });

  it('gives a try its time where there are no locks', async () => {
    removeLocks();
    stage.reset(SENDING_LIMITS);
    const other = stage.open(SENDING_LIMITS);
    await stage.send(draft());
    other.refresh();
    await tick(SENDING_LIMITS.lease / 1000 - 0.001);
    assert.equal(stage.endpoint.drafts.length, 1);
    await tick(0.001);
    assert.equal(stage.endpoint.drafts.length, 2);
  });
});
