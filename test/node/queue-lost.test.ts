import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft } from '../support/data/comments/fake-endpoint.js';
import { retry, sendFrom, tick, useQueue } from '../support/data/comments/queue-stage.js';
import { FakeStorage, LaggingStorage, useLocks, useStorage } from '../support/data/fake-storage.js';

describe('CommentQueue loses nothing', () => {
  const stage = useQueue();

  describe('where the storage drops what is written without a word', () => {
    it('sends all the same', async () => {
      stage.storage.isDeaf = true;
      const written = draft();
      await stage.send(written);
      assert.deepEqual(stage.endpoint.drafts, [written]);
      assert.equal(stage.queue.receiptOf(written.key), undefined);
      await stage.endpoint.accept('held');
      assert.deepEqual(
        [stage.queue.entries, stage.queue.receiptOf(written.key)?.status],
        [[], 'held'],
      );
    });

    it('tries again what found no connection', async () => {
      stage.storage.isDeaf = true;
      await stage.send(draft(), draft());
      await stage.endpoint.refuse('offline');
      await stage.endpoint.refuse('offline');
      assert.equal(stage.queue.entries.length, 2);
      await tick(5);
      await stage.endpoint.accept();
      await stage.endpoint.accept();
      assert.deepEqual([stage.queue.entries, stage.queue.unlisted.length], [[], 2]);
    });
  });

  describe('when the storage is cleared', () => {
    it('during a try that fails', async () => {
      const written = draft();
      await stage.send(written);
      stage.storage.texts.clear();
      await stage.endpoint.refuse('offline');
      assert.deepEqual(
        stage.queue.entries.map(({ key, state }) => [key, state]),
        [[written.key, 'waiting']],
      );
      assert.equal(stage.open().entries[0]?.content, written.content, 'it is put back');
      await tick(5);
      assert.deepEqual(stage.endpoint.drafts, [written, written]);
    });

    it('during a try that succeeds', async () => {
      await stage.send(draft());
      stage.storage.texts.clear();
      await stage.endpoint.accept('held');
      assert.deepEqual([stage.queue.entries, stage.open().unlisted.length], [[], 1]);
    });

    it('while it waits', async () => {
      await stage.send(draft());
      await stage.endpoint.refuse('offline');
      stage.storage.texts.clear();
      await tick(5);
      assert.equal(stage.endpoint.drafts.length, 2);
      await stage.endpoint.accept();
      assert.equal(stage.open().unlisted.length, 1);
    });

    it('keeps nothing of the author that was not to be kept', async () => {
      void stage.queue.send(draft(), false, false);
      await tick(0);
      stage.storage.texts.clear();
      await stage.endpoint.refuse('offline');
      assert.match(stage.storage.all, /Коментар/);
      assert.doesNotMatch(stage.storage.all, /Мария|maria/);
    });
  });

  it('forgets who has written it, also where the storage was cleared before', async () => {
    await stage.send(draft());
    await stage.endpoint.refuse('offline');
    stage.storage.texts.clear();
    stage.queue.forgetAuthors();
    assert.match(stage.storage.all, /Коментар/);
    assert.doesNotMatch(stage.storage.all, /Мария|maria/);
    await tick(5);
    assert.equal(stage.endpoint.drafts[1]?.author.name, 'Мария');
  });

  describe('when it is thrown away in another tab while it is sent', () => {
    it('is stored when the endpoint says so', async () => {
      const { key } = draft();
      await stage.send(draft({ key }));
      stage.open().take(key);
      await stage.endpoint.accept('held');
      assert.equal(stage.queue.receiptOf(key)?.status, 'held');
    });

    it('is not taken for stored when no answer comes', async () => {
      const { key } = draft();
      await stage.send(draft({ key }));
      stage.open().take(key);
      await stage.endpoint.refuse('offline');
      assert.deepEqual(stage.open().entries, []);
      assert.deepEqual([stage.queue.entries, stage.queue.receiptOf(key)], [[], undefined]);
      await tick(24 * 3600);
      assert.equal(stage.endpoint.drafts.length, 1);
    });
  });

  describe('when another tab has sent it', () => {
    it('knows so although the list has shown it already', async () => {
      useLocks('shared');
      const { key } = draft();
      const other = stage.open();
      await stage.send(draft({ key }));
      await retry(other);
      await stage.endpoint.accept('approved');
      stage.queue.settle(() => true);
      other.refresh();
      await tick(24 * 3600);
      assert.deepEqual([other.entries, other.receiptOf(key)?.status], [[], 'approved']);
      assert.equal(stage.endpoint.drafts.length, 1);
    });
  });

  it('of what two tabs write at the same instant', async () => {
    const shared = new FakeStorage();
    const tabs = Array.from({ length: 2 }, () => {
      const storage = new LaggingStorage(shared);
      useStorage(storage);
      return { storage, queue: stage.open() };
    });
    for (const { storage, queue } of tabs) {
      useStorage(storage);
      for (let count = 0; count < 6; count += 1) await sendFrom(queue, draft());
    }
    for (const { storage } of tabs) storage.flush();
    useStorage(shared);
    assert.equal(stage.open().entries.length, 12);
  });
});
