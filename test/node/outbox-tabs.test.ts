import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { outboxLimits } from '../../src/data/comments/retries.js';
import { draft } from '../support/data/comments/fake-endpoint.js';
import { retry, sendFrom, tick, useOutbox } from '../support/data/comments/outbox-stage.js';
import { removeLocks, useLocks } from '../support/data/fake-storage.js';

describe('Outbox in two tabs', () => {
  const stage = useOutbox();
  beforeEach(() => useLocks('shared'));

  it('sends a comment from one of them only', async () => {
    await stage.send(draft());
    const other = stage.open();
    await retry(other);
    assert.equal(stage.endpoint.drafts.length, 1);
    await stage.endpoint.accept();
    assert.deepEqual([stage.endpoint.drafts.length, stage.outbox.queue, other.queue], [1, [], []]);
    assert.equal(other.sent.length, 1);
  });

  it('gives a try without an answer a moment, from whichever tab it came', async () => {
    outboxLimits.pause = 2000;
    await stage.send(draft());
    const other = stage.open();
    await retry(other);
    await tick(2);
    await stage.endpoint.refuse('offline');
    await tick(1.999);
    assert.equal(stage.endpoint.drafts.length, 1);
    await tick(0.001);
    assert.equal(stage.endpoint.drafts.length, 2);
    await stage.endpoint.accept();
    stage.outbox.refresh();
    assert.deepEqual([stage.outbox.queue, other.queue, other.sent.length], [[], [], 1]);
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
      stage.outbox.sent.map((each) => each.key),
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
    stage.outbox.refresh();
    assert.deepEqual([stage.outbox.queue, other.queue, other.sent.length], [[], [], 1]);
  });

  it('does not send what the other one has taken', async () => {
    const { key } = draft();
    await stage.send(draft({ key }));
    await stage.endpoint.refuse('offline');
    assert.equal(stage.open().take(key)?.key, key);
    await retry(stage.outbox);
    await tick(24 * 3600);
    assert.equal(stage.endpoint.drafts.length, 1);
  });

  it('keeps what each of them has written', async () => {
    const other = stage.open();
    await stage.send(draft());
    await sendFrom(other, draft());
    assert.equal(stage.open().queue.length, 2);
    await stage.endpoint.accept();
    await stage.endpoint.accept();
    assert.deepEqual([stage.open().queue.length, stage.open().sent.length], [0, 2]);
  });
});
