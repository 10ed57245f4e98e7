import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { forgetAuthors } from '../../src/data/comments/kept.js';
import { Outbox, outboxLimits } from '../../src/data/comments/outbox.js';
import { draft, FakeEndpoint, settled } from '../support/fake-endpoint.js';
import {
  FakeStorage,
  removeLocks,
  removeStorage,
  useLocks,
  useStorage,
} from '../support/fake-storage.js';

const DAY = 24 * 3_600_000;
const THREAD = 'https://blog.example/ 7';

/** Before a test makes its times short. */
const usual = { ...outboxLimits };

describe('Outbox and what the browser keeps', () => {
  let endpoint: FakeEndpoint;
  let storage: FakeStorage;
  let outbox: Outbox;

  beforeEach(() => {
    outboxLimits.pause = 0;
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.UTC(2026, 2, 3) });
    storage = new FakeStorage();
    useStorage(storage);
    endpoint = new FakeEndpoint();
    outbox = open();
  });
  afterEach(() => {
    Object.assign(outboxLimits, usual);
    mock.timers.reset();
    removeStorage();
    removeLocks();
  });

  /** The outbox of another page: after a reload, or in another tab. */
  function open(): Outbox {
    return new Outbox(THREAD, endpoint.create);
  }

  async function send(to: Outbox, each: ReturnType<typeof draft>, remember = true): Promise<void> {
    void to.send(each, false, remember);
    await settled();
  }

  async function retry(which: Outbox): Promise<void> {
    void which.retry();
    await settled();
  }

  async function tick(seconds: number): Promise<void> {
    mock.timers.tick(seconds * 1000);
    await settled();
  }

  describe('after a reload', () => {
    it('gives a try that the reload has cut off a moment to end at the endpoint', async () => {
      outboxLimits.pause = 2000;
      const each = draft();
      await send(outbox, each);
      const reloaded = open();
      await retry(reloaded);
      await retry(reloaded);
      await tick(1.999);
      assert.deepEqual(
        reloaded.queue.map(({ state }) => state),
        ['waiting'],
      );
      assert.equal(endpoint.drafts.length, 1);
      await tick(0.001);
      assert.equal(endpoint.drafts.length, 2);
    });

    it('sends at once what no try has been made for', async () => {
      outboxLimits.pause = 2000;
      const rate = draft();
      await send(outbox, rate);
      await endpoint.refuse('rate', 15);
      await retry(open());
      assert.equal(endpoint.drafts.length, 2);
    });

    it('sends what waits, with all that belongs to it', async () => {
      const whole = draft({ parent: '3', extra: { token: 'abc' } });
      await send(outbox, whole);
      await endpoint.refuse('offline');
      const reloaded = open();
      assert.equal(reloaded.queue[0]?.state, 'waiting');
      await retry(reloaded);
      assert.deepEqual(endpoint.drafts[1], whole);
    });

    it('asks for the name that the browser was not to keep', async () => {
      const { key, content } = draft();
      await send(outbox, draft({ key, content }), false);
      await endpoint.refuse('offline');
      assert.doesNotMatch(storage.all, /maria|Мария/);
      const reloaded = open();
      assert.equal(reloaded.queue[0]?.state, 'incomplete');
      await retry(reloaded);
      assert.equal(endpoint.drafts.length, 1);
      const entry = reloaded.take(key);
      assert.deepEqual([entry?.content, entry?.isUncertain], [content, true]);
      assert.deepEqual(reloaded.queue, []);
    });

    for (const when of ['in the middle of a try', 'after a try without an answer']) {
      it(`${when} takes a 409 as stored`, async () => {
        await send(outbox, draft());
        if (when.startsWith('after')) await endpoint.refuse('offline');
        const otherEndpoint = new FakeEndpoint();
        const reloaded = new Outbox(THREAD, otherEndpoint.create);
        assert.equal(reloaded.queue[0]?.isUncertain, true);
        await retry(reloaded);
        await otherEndpoint.refuse('duplicate');
        assert.deepEqual([reloaded.queue, reloaded.sent.length], [[], 1]);
      });
    }

    it('still shows what was stored, for thirty days', async () => {
      await send(outbox, draft());
      await endpoint.accept('held');
      mock.timers.tick(30 * DAY - 1);
      assert.equal(open().sent.length, 1);
      mock.timers.tick(1);
      assert.equal(open().sent.length, 0);
    });
  });

  describe('forget', () => {
    it('takes the author out of the storage, and still sends during this visit', async () => {
      const written = draft();
      await send(outbox, written);
      await endpoint.refuse('offline');
      assert.match(storage.all, /maria/);
      forgetAuthors();
      assert.doesNotMatch(storage.all, /maria|Мария/);
      assert.equal(open().queue[0]?.state, 'incomplete');
      await retry(outbox);
      assert.deepEqual(endpoint.drafts[1]?.author, written.author);
      await endpoint.accept();
      assert.deepEqual(outbox.queue, []);
    });
  });

  describe('settle', () => {
    it('forgets what the list shows, and says so once', async () => {
      const [first, second] = [draft(), draft()];
      for (const each of [first, second]) {
        await send(outbox, each);
        await endpoint.accept();
      }
      let changes = 0;
      outbox.subscribe(() => changes++);
      for (let time = 0; time < 2; time++) outbox.settle(({ key }) => key === first.key);
      assert.deepEqual(
        open().sent.map(({ key }) => key),
        [second.key],
      );
      assert.equal(changes, 1);
      outbox.settle(() => true);
      assert.equal(storage.texts.size, 0);
    });
  });

  describe('in two tabs', () => {
    beforeEach(() => useLocks('shared'));

    it('sends a comment from one of them only', async () => {
      await send(outbox, draft());
      const other = open();
      await retry(other);
      assert.equal(endpoint.drafts.length, 1);
      await endpoint.accept();
      assert.deepEqual([endpoint.drafts.length, outbox.queue, other.queue], [1, [], []]);
      assert.equal(other.sent.length, 1);
    });

    it('gives a try without an answer a moment, from whichever tab it came', async () => {
      outboxLimits.pause = 2000;
      await send(outbox, draft());
      const other = open();
      await retry(other);
      await tick(2);
      await endpoint.refuse('offline');
      await tick(1.999);
      assert.equal(endpoint.drafts.length, 1);
      await tick(0.001);
      assert.equal(endpoint.drafts.length, 2);
      await endpoint.accept();
      assert.deepEqual([outbox.queue, other.queue, other.sent.length], [[], [], 1]);
    });

    it('remembers once what both of them have sent, where there are no locks', async () => {
      removeLocks();
      const { key, content } = draft();
      await send(outbox, draft({ key, content }));
      const other = open();
      assert.equal(other.take(key)?.content, content);
      await send(other, draft({ key, content }));
      await endpoint.accept();
      await endpoint.accept();
      assert.deepEqual(
        outbox.sent.map((each) => each.key),
        [key],
      );
    });

    it('tries in the other one what has failed in one', async () => {
      await send(outbox, draft());
      const other = open();
      await retry(other);
      await endpoint.refuse('offline');
      assert.equal(endpoint.drafts.length, 2);
      await endpoint.refuse('duplicate');
      assert.deepEqual([outbox.queue, other.queue, other.sent.length], [[], [], 1]);
    });

    it('does not send what the other one has taken', async () => {
      const { key } = draft();
      await send(outbox, draft({ key }));
      await endpoint.refuse('offline');
      assert.equal(open().take(key)?.key, key);
      await retry(outbox);
      mock.timers.tick(DAY);
      await settled();
      assert.equal(endpoint.drafts.length, 1);
    });

    it('keeps what each of them has written', async () => {
      const other = open();
      await send(outbox, draft());
      await send(other, draft());
      assert.equal(open().queue.length, 2);
      await endpoint.accept();
      await endpoint.accept();
      assert.deepEqual([open().queue.length, open().sent.length], [0, 2]);
    });
  });

  describe('where little works', () => {
    it('sends without locks, which sandboxed frames are refused', async () => {
      useLocks('refused');
      await send(outbox, draft());
      await endpoint.refuse('offline');
      await retry(outbox);
      await endpoint.accept();
      assert.deepEqual([endpoint.drafts.length, outbox.sent.length], [2, 1]);
    });

    it('sends without a storage, which blocks whoever asks', async () => {
      useStorage('blocked');
      const blocked = new Outbox(`${THREAD} blocked`, endpoint.create);
      await send(blocked, draft());
      await endpoint.refuse('offline');
      assert.equal(blocked.queue.length, 1);
      await retry(blocked);
      await endpoint.accept();
      assert.deepEqual([blocked.queue, blocked.sent.length], [[], 1]);
    });

    it('loses nothing when the storage is full', async () => {
      await send(outbox, draft());
      await endpoint.refuse('offline');
      storage.room = 300;
      const late = draft({ content: 'Дълъг коментар. '.repeat(20) });
      await send(outbox, late);
      assert.equal(outbox.queue.length, 2);
      assert.equal(endpoint.drafts.at(-1)?.key, endpoint.keys[0]);
      await endpoint.accept();
      assert.equal(endpoint.drafts.at(-1)?.content, late.content);
      await endpoint.accept();
      assert.deepEqual(outbox.queue, []);
    });
  });
});
