import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync, utimesSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { CommentsOptions } from '../../../demo/server/comments/comments.js';
import { comment, startComments, type DemoComments } from '../../support/demo/comments.js';

/** A process of its own that does not come to the end of what it writes. */
const WRITER = 'test/support/demo/die-writing.ts';

/** What a visit does with a demo that stops afterwards. */
async function visit<Result>(
  options: CommentsOptions,
  work: (demo: DemoComments) => Promise<Result>,
): Promise<Result> {
  const demo = await startComments({ moderation: 'approve', ...options });
  try {
    return await work(demo);
  } finally {
    await demo.stop();
  }
}

const totalOf = async (demo: DemoComments, post: string): Promise<number> =>
  (await demo.list(`post=${post}`)).json.total;

describe('the database of the comments', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cluster-news-comments-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('is made with its folder when it is needed first', async () => {
    const database = join(folder, 'new/deep/comments.sqlite');
    await visit({ database }, async (demo) => {
      await fetch(demo.url);
      assert.equal(existsSync(database), false);
      await demo.list('post=memorandum-ikem');
      assert.equal(existsSync(database), true);
    });
  });

  it('begins with a few comments under the memorandum, one of them a reply', async () => {
    const { items } = await visit({}, async (demo) => {
      return (await demo.list('post=memorandum-ikem')).json;
    });
    assert.ok(items.length >= 4);
    const replies = items.filter(({ parent }) => parent !== 0);
    assert.equal(replies.length, 1);
    assert.ok(items.some(({ id }) => id === replies[0]?.parent));
    const texts = items.map(({ content_text: text }) => text);
    assert.ok(
      texts.some((text) => /^[\w\s.,]+$/.test(text)),
      'one is in English',
    );
    assert.ok(texts.filter((text) => /[а-я]/.test(text)).length >= 3, 'most are in Bulgarian');
  });

  it('keeps comments, answers and decisions over a restart', async () => {
    const database = join(folder, 'restart.sqlite');
    const kept = comment({ post: 'kept', content: 'Остава' });
    const held = comment({ post: 'kept' });
    const first = await visit({ database }, (demo) => demo.post(kept));
    const second = await visit({ database, moderation: 'hold' }, (demo) => demo.post(held));
    await visit({ database }, async (demo) => {
      assert.equal((await demo.post(kept)).text, first.text);
      assert.equal(await totalOf(demo, 'kept'), 1);
      assert.equal((await demo.post({ ...kept, key: 'new' })).status, 409);
      await demo.decide('approve', second.json.id);
    });
    await visit({ database }, async (demo) => {
      assert.equal(await totalOf(demo, 'kept'), 2);
      assert.equal(await totalOf(demo, 'memorandum-ikem'), 5);
    });
  });

  it('is shared by two demos that write to one file at the same time', async () => {
    const database = join(folder, 'shared.sqlite');
    const body = comment({ post: 'shared', key: 'shared' });
    await visit({ database }, (one) =>
      visit({ database }, async (two) => {
        const [first, second] = await Promise.all([one.post(body), two.post(body)]);
        assert.equal(first.text, second.text);
        await Promise.all(
          [one, two, one, two].map((demo) => demo.post(comment({ post: 'shared' }))),
        );
        assert.equal(await totalOf(one, 'shared'), 5);
        assert.equal(await totalOf(two, 'memorandum-ikem'), 5);
      }),
    );
  });

  it('opens although a demo was killed while it wrote', async () => {
    const database = join(folder, 'killed.sqlite');
    await visit({ database }, (demo) => demo.post(comment({ post: 'before' })));
    const lock = `${database}.lock`;
    mkdirSync(lock);
    utimesSync(lock, 1, 1);
    assert.equal(await visit({ database }, (demo) => totalOf(demo, 'before')), 1);
  });

  it('opens at once after a process was killed while it wrote, and has nothing of that', async () => {
    const database = join(folder, 'cut.sqlite');
    await visit({ database }, (demo) => demo.post(comment({ post: 'before' })));
    for (let time = 1; time <= 2; time += 1) {
      const { signal } = spawnSync(process.execPath, ['--import', 'tsx', WRITER, database]);
      assert.equal(signal, 'SIGKILL');
      assert.ok(existsSync(`${database}.lock`) && existsSync(`${database}-journal`));
      await visit({ database }, async (demo) => {
        const { status, json } = await demo.list('post=before');
        assert.deepEqual([status, json.total], [200, time]);
        assert.equal((await demo.post(comment({ post: 'before' }))).status, 201);
      });
    }
  });

  it('leaves the lock alone that another demo holds', async () => {
    const database = join(folder, 'held.sqlite');
    await visit({ database }, async (one) => {
      await one.list('post=held');
      const lock = `${database}.lock`;
      mkdirSync(lock);
      const answer = visit({ database }, (two) => fetch(`${two.url}/api/comments?post=held`));
      assert.equal((await answer).status, 500, 'it is busy');
      assert.ok(existsSync(lock));
      rmdirSync(lock);
    });
  });

  it('in memory belongs to one demo', async () => {
    await visit({}, (one) =>
      visit({}, async (two) => {
        await one.post(comment({ post: 'mine' }));
        assert.equal(await totalOf(two, 'mine'), 0);
      }),
    );
  });
});
