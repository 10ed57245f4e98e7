import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { SENDING_LIMITS } from '../../src/data/comments/retries.js';
import { draft } from '../support/data/comments/fake-endpoint.js';
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
    await tick(1.999);
    assert.equal(stage.endpoint.drafts.length, 1);
    await tick(0.001);
    assert.equal(stage.endpoint.drafts.length, 2);
    await stage.endpoint.accept();
    stage.queue.refresh();
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
});
