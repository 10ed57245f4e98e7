import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addPost,
  approveComment,
  closePost,
  configure,
  isWaiting,
  listComments,
  refusalOf,
  sendComment,
  takeCalls,
  uninstall,
  type CommentSettings,
} from './comments.js';
import { buildGate, type Gate } from './gate.js';
import { until } from './until.js';

const COMPANION = { companion: true, anonymous: false };

interface Stored {
  id: number;
  status: string;
}

/** That a comment with a key is stored once. @param place the site and a post, once the tests run */
export function describeKeys(place: () => { site: string; post: number }): void {
  const send = (
    fields: Readonly<Record<string, unknown>>,
    post = place().post,
  ): Promise<Response> => sendComment(place().site, post, fields);

  async function receipt(answer: Response): Promise<Stored> {
    assert.equal(answer.status, 201);
    const { id, status } = (await answer.json()) as Stored;
    return { id, status };
  }

  /** Sends a comment that is on its way into the database until the gate is opened. */
  async function sendSlowly(
    fields: Readonly<Record<string, unknown>>,
    settings: Partial<CommentSettings> = {},
  ): Promise<{ gate: Gate; first: Promise<Response> }> {
    const gate = await buildGate();
    await configure(place().site, { ...COMPANION, ...settings, guard: 'wait', gate: gate.url });
    const first = send(fields);
    await gate.reached;
    return { gate, first };
  }

  const stored = async (): Promise<number> =>
    (await listComments(place().site, place().post)).length;

  describe('the key of a comment', () => {
    it('makes whatever is sent again the same comment', async () => {
      const fields = { cluster_news_key: 'twice', content: 'Веднъж' };
      const first = await receipt(await send(fields));
      assert.deepEqual(await receipt(await send(fields)), first);
      assert.deepEqual(await receipt(await send({ ...fields, content: 'Друго' })), first);
      assert.equal(await stored(), 1);
    });

    it('holds while the first try is still being stored', async () => {
      const { site } = place();
      const fields = { cluster_news_key: 'slow', content: 'Бавен сайт' };
      const { gate, first } = await sendSlowly(fields);
      const second = send(fields);
      await until('the second try', () => isWaiting(site));
      gate.open();
      assert.deepEqual(await receipt(await second), await receipt(await first));
      assert.equal(await stored(), 1);
    });

    it('lets the second try come back later when the first one takes too long', async () => {
      const fields = { cluster_news_key: 'slower', content: 'По-бавен сайт' };
      const { gate, first } = await sendSlowly(fields, { patience: 0 });
      const second = await send(fields);
      assert.equal(second.headers.get('Retry-After'), '5');
      assert.deepEqual(await refusalOf(second), [503, 'cluster_news_busy']);
      gate.open();
      await receipt(await first);
      assert.equal(await stored(), 1);
    });

    it('says "stored" of what is stored, though the post is closed since', async () => {
      const { site, post } = place();
      const fields = { cluster_news_key: 'closed', content: 'Навреме' };
      const first = await receipt(await send(fields));
      await closePost(site, post);
      assert.deepEqual(await receipt(await send(fields)), first);
      const late = await send({ ...fields, cluster_news_key: 'late' });
      assert.deepEqual(await refusalOf(late), [403, 'rest_comment_closed']);
    });

    it('tells what became of the comment', async () => {
      const fields = { cluster_news_key: 'held', content: 'Моля, изчакай.' };
      const first = await receipt(await send(fields));
      assert.equal(first.status, 'hold');
      await approveComment(place().site, first.id);
      assert.deepEqual(await receipt(await send(fields)), { ...first, status: 'approved' });
    });

    it('is another one for another post, and none when it is empty or no text', async () => {
      const { site } = place();
      const other = (await addPost(site)).id;
      const { id } = await receipt(await send({ cluster_news_key: 'same' }));
      assert.notEqual((await receipt(await send({ cluster_news_key: 'same' }, other))).id, id);
      for (const key of ['', [], { $ne: '' }, null]) {
        await receipt(await send({ cluster_news_key: key }));
        await receipt(await send({ cluster_news_key: key }));
      }
      assert.equal(await stored(), 9);
    });

    it('goes with the plugin; comments stay', async () => {
      const { site } = place();
      await receipt(await send({ cluster_news_key: 'forgotten' }));
      await configure(site, { companion: false });
      assert.equal((await uninstall(site)).keys, 0);
      assert.equal(await stored(), 1);
    });

    it('asks no guard a second time', async () => {
      const { site } = place();
      await configure(site, { ...COMPANION, guard: 'captcha' });
      const fields = { cluster_news_key: 'proof', content: 'Сметнах', captcha: '42' };
      const first = await receipt(await send(fields));
      await takeCalls(site);
      assert.deepEqual(await receipt(await send({ ...fields, captcha: '' })), first);
      assert.deepEqual(await takeCalls(site), []);
    });
  });
}
