import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CommentDraft } from '../../src/data/model.js';
import { draft, settled } from '../support/data/comments/fake-endpoint.js';
import { retry, tick, useQueue } from '../support/data/comments/queue-stage.js';

describe('CommentQueue beside tabs of the former version', () => {
  const stage = useQueue();

  /** What the former version keeps in one of its lists. */
  function keep(list: 'queue' | 'sent', members: readonly object[]): void {
    stage.storage.setItem(stage.nameOf(list), JSON.stringify(members));
  }

  /** The keys in the former version's queue. A tab of it takes what has left it for stored. */
  function keysInQueue(): unknown[] {
    const text = stage.storage.getItem(stage.nameOf('queue')) ?? '[]';
    return (JSON.parse(text) as CommentDraft[]).map(({ key }) => key);
  }

  function waiting(changes: object = {}): CommentDraft & { isUncertain: boolean } {
    return { ...draft(), isUncertain: false, ...changes };
  }

  it('loses nothing of their lists', async () => {
    const [one, two, three] = [draft(), draft(), draft()];
    keep('queue', [waiting(one), waiting(two)]);
    keep('sent', [{ ...three, id: '7', status: 'held', sentAt: Date.now() }]);
    const queue = stage.open();
    await retry(queue);
    await stage.endpoint.accept();
    await stage.endpoint.accept();
    assert.deepEqual(stage.endpoint.drafts, [one, two]);
    assert.deepEqual(queue.entries, []);
    assert.deepEqual(
      queue.unlisted.map(({ key, id }) => [key, id]).find(([key]) => key === three.key),
      [three.key, '7'],
    );
    assert.equal(stage.open().unlisted.length, 3);
  });

  it('throws away what they have sent long ago, below whichever article', () => {
    const other = stage.nameOf('sent').replace(/ 7$/, ' 8');
    const sentAt = Date.now() - 31 * 24 * 3_600_000;
    stage.storage.setItem(other, JSON.stringify([{ ...draft(), id: '7', status: 'held', sentAt }]));
    assert.equal(stage.open().unlisted.length, 0);
    assert.equal(stage.storage.getItem(other), null);
  });

  it('loses nothing of their lists where there is no room for more', () => {
    keep('queue', [waiting()]);
    stage.storage.room = 10;
    assert.equal(stage.open().entries.length, 1);
    assert.equal(stage.open().entries.length, 1, 'on the next visit, too');
  });

  it('leaves in their queue what is not stored yet', async () => {
    const comment = waiting();
    keep('queue', [comment]);
    const queue = stage.open();
    await retry(queue);
    assert.deepEqual(keysInQueue(), [comment.key], 'during a try');
    await stage.endpoint.refuse('offline');
    assert.deepEqual(keysInQueue(), [comment.key], 'after one that has failed');
    await tick(5);
    await stage.endpoint.accept();
    assert.deepEqual([keysInQueue(), queue.unlisted.length], [[], 1]);
  });

  it('leaves nothing there that the reader has thrown away', () => {
    const [one, two] = [waiting(), waiting()];
    keep('queue', [one, two]);
    stage.open().take(one.key);
    assert.deepEqual(keysInQueue(), [two.key]);
  });

  it('does not send what the reader has thrown away there', async () => {
    keep('queue', [waiting()]);
    const queue = stage.open();
    keep('queue', []);
    await retry(queue);
    await tick(24 * 3600);
    assert.deepEqual([queue.entries, stage.endpoint.drafts], [[], []]);
    assert.deepEqual(stage.open().entries, []);
  });

  it('still sends what has left their queue because the storage was cleared', async () => {
    keep('queue', [waiting()]);
    const queue = stage.open();
    stage.storage.texts.clear();
    await retry(queue);
    assert.equal(stage.endpoint.drafts.length, 1);
  });

  it('knows what they have sent', async () => {
    const comment = waiting();
    keep('queue', [comment]);
    const queue = stage.open();
    keep('queue', []);
    keep('sent', [{ ...comment, id: '7', status: 'approved', sentAt: Date.now() }]);
    await retry(queue);
    assert.deepEqual([queue.entries, stage.endpoint.drafts], [[], []]);
    assert.deepEqual(queue.receiptOf(comment.key)?.id, '7');
  });

  it('takes a 409 for stored when a try of theirs has had no answer', async () => {
    const comment = waiting();
    keep('queue', [comment]);
    const queue = stage.open();
    keep('queue', [{ ...comment, isUncertain: true }]);
    await retry(queue);
    await stage.endpoint.refuse('duplicate');
    assert.deepEqual([queue.entries, queue.unlisted.length], [[], 1]);
  });

  it('tells them that a try of its own may have been stored', async () => {
    const comment = waiting();
    keep('queue', [comment]);
    await retry(stage.open());
    const text = stage.storage.getItem(stage.nameOf('queue')) ?? '';
    assert.match(text, /"isUncertain":true/);
    await settled();
  });
});
