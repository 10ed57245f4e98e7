import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft, settled } from '../support/data/comments/fake-endpoint.js';
import { detailsOf } from '../support/data/comments/queue-entries.js';
import { tick, useQueue } from '../support/data/comments/queue-stage.js';

describe('CommentQueue and what the endpoint says', () => {
  const stage = useQueue();

  describe('a 409', () => {
    it('after a try without an answer means that it is stored', async () => {
      const { key, content } = draft();
      await stage.send(draft({ key, content }));
      await stage.endpoint.refuse('offline');
      await tick(5);
      await stage.endpoint.refuse('duplicate');
      assert.deepEqual(stage.queue.entries, []);
      assert.deepEqual(
        stage.queue.unlisted.map((each) => [each.key, each.id, each.status, each.content]),
        [[key, '', 'held', content]],
      );
    });

    it('at once is a refusal', async () => {
      await stage.send(draft());
      await stage.endpoint.refuse('duplicate');
      const entry = detailsOf(stage.queue.entries[0]);
      assert.deepEqual([entry.state, entry.error?.kind], ['refused', 'duplicate']);
      assert.deepEqual(stage.queue.unlisted, []);
    });

    it('after certain refusals only is a refusal', async () => {
      await stage.send(draft());
      await stage.endpoint.refuse('rate', 15);
      await tick(15);
      await stage.endpoint.refuse('duplicate');
      assert.equal(stage.queue.entries[0]?.state, 'refused');
    });

    it('means that it is stored when an earlier visit to the form knows no better', async () => {
      void stage.queue.send(draft(), true, false);
      await settled();
      await stage.endpoint.refuse('duplicate');
      assert.deepEqual([stage.queue.entries, stage.queue.unlisted.length], [[], 1]);
    });

    it('means that it is stored, whatever was answered in between', async () => {
      await stage.send(draft());
      await stage.endpoint.refuse('server');
      await tick(5);
      await stage.endpoint.refuse('rate', 15);
      assert.equal(stage.queue.entries[0]?.isUncertain, true);
      await tick(15);
      await stage.endpoint.refuse('duplicate');
      assert.deepEqual([stage.queue.entries, stage.queue.unlisted.length], [[], 1]);
    });
  });

  describe('a refusal', () => {
    for (const kind of ['field', 'closed', 'auth', 'duplicate'] as const) {
      it(`of kind ${kind} stays until the reader has taken it`, async () => {
        const refused = draft();
        await stage.send(refused);
        await stage.endpoint.refuse(kind);
        await stage.queue.retry();
        await tick(3600);
        assert.equal(stage.endpoint.drafts.length, 1);
        const entry = stage.queue.take(refused.key);
        assert.deepEqual([entry?.content, entry?.isUncertain], [refused.content, false]);
        assert.deepEqual(entry?.author, refused.author);
        assert.deepEqual(stage.queue.entries, []);
        assert.doesNotMatch(stage.storage.all, /Коментар/);
      });
    }
  });
});
