import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { comment, startComments, type DemoComments } from '../../support/demo/comments.js';
import { uniqueId } from '../../support/endpoints.js';

const NOTHING = /There is nothing to review/;

describe('/moderation', () => {
  let demo: DemoComments;

  before(async () => {
    demo = await startComments();
  });
  after(() => demo.stop());

  it('says in both languages that there is nothing to do', async () => {
    const page = await demo.moderation();
    assert.match(page, NOTHING);
    assert.match(page, /Няма коментари за преглед/);
    assert.doesNotMatch(page, /<form class="actions"/);
  });

  it('is linked from the start page', async () => {
    const start = await (await fetch(demo.url)).text();
    assert.match(start, /<a href="\/moderation"/);
  });

  it('may not be read by other sites', async () => {
    const { headers } = await fetch(`${demo.url}/moderation`);
    assert.equal(headers.get('access-control-allow-origin'), null);
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'self'/);
  });

  describe('with a comment that waits', () => {
    let id: string;
    let post: string;

    beforeEach(async () => {
      post = uniqueId();
      ({ id } = (await demo.post(comment({ post, content: `Чака: ${post}` }))).json);
    });

    const total = async (): Promise<number> => (await demo.list(`post=${post}`)).json.total;
    const isHeld = async (): Promise<boolean> => (await demo.moderation()).includes(post);

    it('shows it', async () => {
      assert.ok(await isHeld());
      assert.equal(await total(), 0);
    });

    it('approves it and returns to the page', async () => {
      const { status, headers } = await demo.decide('approve', id);
      assert.deepEqual([status, headers.get('location')], [303, '/moderation']);
      assert.equal(await isHeld(), false);
      assert.equal(await total(), 1);
    });

    it('rejects it', async () => {
      const { status, headers } = await demo.decide('reject', id);
      assert.deepEqual([status, headers.get('location')], [303, '/moderation']);
      assert.equal(await isHeld(), false);
      assert.equal(await total(), 0);
    });

    it('decides once: a second press of another tab changes nothing', async () => {
      await demo.decide('approve', id);
      assert.equal((await demo.decide('reject', id)).status, 303);
      assert.equal(await total(), 1);
    });

    for (const headers of [
      { origin: 'https://zlo.example' },
      { origin: 'null' },
      { origin: 'https://zlo.example', 'sec-fetch-site': 'cross-site' },
      {},
    ]) {
      it(`refuses the form of another site: ${JSON.stringify(headers)}`, async () => {
        assert.equal((await demo.decide('approve', id, headers)).status, 403);
        assert.equal(await total(), 0);
      });
    }

    for (const wrong of ['', 'abc', '999999', '1 OR 1=1']) {
      it(`ignores a number that is none: ${JSON.stringify(wrong)}`, async () => {
        assert.equal((await demo.decide('approve', wrong)).status, 303);
        assert.equal(await total(), 0);
      });
    }

    it('decides nothing by a mere link', async () => {
      const { status } = await fetch(`${demo.url}/moderation/approve?id=${id}`);
      assert.equal(status, 404);
      assert.equal(await total(), 0);
    });

    it('gives the first answer to its key after a decision', async () => {
      const body = comment({ post });
      const first = await demo.post(body);
      await demo.decide('reject', first.json.id);
      assert.equal((await demo.post(body)).text, first.text);
      assert.equal((await demo.post({ ...body, key: `${post}-again` })).status, 409);
    });
  });

  it('shows hostile text as text', async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;
    const author = { name: hostile, email: 'zlo@example.org', url: '' };
    await demo.post(comment({ author, content: hostile, post: hostile }));
    const page = await demo.moderation();
    assert.match(page, /&lt;script&gt;alert\(1\)/);
    assert.doesNotMatch(page, /<script>alert|<img src=x/);
  });

  it('keeps e-mail addresses to itself', async () => {
    const author = { name: 'Тайна', email: 'secret.address@example.org' };
    await demo.post(comment({ author }));
    assert.doesNotMatch(await demo.moderation(), /secret\.address/);
  });

  it('shows the oldest twenty and says how many wait', async () => {
    const crowded = await startComments();
    try {
      for (let number = 1; number <= 21; number++) {
        await crowded.post(comment({ content: `Текст ${number}.` }));
      }
      const page = await crowded.moderation();
      assert.match(page, /Waiting: 21\./);
      assert.match(page, /Shown: 20\./);
      assert.match(page, /Текст 20\./);
      assert.doesNotMatch(page, /Текст 21\./);
    } finally {
      await crowded.stop();
    }
  });
});
