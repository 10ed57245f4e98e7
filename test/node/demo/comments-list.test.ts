import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { comment, startComments, type DemoComments } from '../../support/demo/comments.js';

describe('GET /api/comments', () => {
  let demo: DemoComments;
  let now = Date.UTC(2026, 2, 1);

  before(async () => {
    demo = await startComments({ moderation: 'approve', now: () => (now += 1000) });
    for (let number = 1; number <= 25; number++) {
      await demo.post(comment({ post: 'many', content: `№ ${number}` }));
    }
  });
  after(() => demo.stop());

  /** The numbers of the comments on the page that a query asks for. */
  async function numbers(query: string): Promise<number[]> {
    const { json } = await demo.list(query);
    return json.items.map(({ content_text: text }) => Number(text.slice(2)));
  }

  it('tells of each comment what readers may know, and no more', async () => {
    const author = { name: 'Ученик', email: 'uchenik@example.org', url: 'https://example.org/' };
    const first = await demo.post(comment({ post: 'one', content: 'Едно', author }));
    const parent = first.json.id;
    const reply = await demo.post(comment({ post: 'one', content: 'Две', author, parent }));
    const { status, json } = await demo.list('post=one');
    assert.equal(status, 200);
    const who = { name: 'Ученик', url: 'https://example.org/' };
    assert.deepEqual(json, {
      items: [
        {
          ...{ id: parent, parent: 0, author: who, content_text: 'Едно' },
          date_published: first.json.date_published,
        },
        {
          ...{ id: reply.json.id, parent, author: who, content_text: 'Две' },
          date_published: reply.json.date_published,
        },
      ],
      total: 2,
    });
  });

  it('gives twenty comments, the oldest first', async () => {
    const found = await numbers('post=many');
    assert.deepEqual([found.length, found[0], found.at(-1)], [20, 1, 20]);
  });

  it('gives the newest first when asked', async () => {
    const found = await numbers('post=many&order=desc&per_page=3');
    assert.deepEqual(found, [25, 24, 23]);
  });

  for (const order of ['asc', 'desc']) {
    it(`leads through every page by next_url (${order})`, async () => {
      const found: number[] = [];
      let address: string | undefined = `post=many&per_page=10&order=${order}`;
      while (address) {
        const { json } = await demo.list(address);
        assert.equal(json.total, 25);
        found.push(...(await numbers(address)));
        address = json.next_url;
        if (address) assert.ok(address.startsWith(`${demo.url}/api/comments?`), address);
      }
      const all = Array.from({ length: 25 }, (_, index) => index + 1);
      assert.deepEqual(found, order === 'asc' ? all : all.reverse());
    });
  }

  it('has no next_url when a page ends with the last comment', async () => {
    assert.equal((await demo.list('post=many&per_page=5&page=5')).json.next_url, undefined);
    assert.ok((await demo.list('post=many&per_page=5&page=4')).json.next_url);
  });

  it('is empty after the last page', async () => {
    const { json } = await demo.list('post=many&page=9999999999999999999999');
    assert.deepEqual(json, { items: [], total: 25 });
  });

  it('is empty for a post without comments', async () => {
    assert.deepEqual((await demo.list('post=няма')).json, { items: [], total: 0 });
  });

  const sizes: [perPage: string, count: number][] = [
    ...([
      ['1', 1],
      ['100', 25],
      ['101', 25],
    ] as [string, number][]),
    ...([
      ['0', 20],
      ['-5', 20],
      ['abc', 20],
      ['', 20],
    ] as [string, number][]),
  ];
  for (const [perPage, count] of sizes) {
    it(`takes per_page=${perPage} for ${count} of 25 comments`, async () => {
      assert.equal((await numbers(`post=many&per_page=${perPage}`)).length, count);
    });
  }

  it('names the field when no post is asked for', async () => {
    const { status, json } = await demo.list('page=1');
    assert.equal(status, 422);
    assert.deepEqual(json.errors, [{ field: 'post', code: 'required' }]);
  });

  it('finds nothing but what it was asked for with SQL in the query', async () => {
    const query = new URLSearchParams({
      post: "many' OR '1'='1",
      order: 'desc; DROP TABLE comments',
    });
    assert.equal((await demo.list(query.toString())).json.total, 0);
    assert.equal((await demo.list('post=many')).json.total, 25);
  });

  it('lets every page read it', async () => {
    const { headers } = await demo.list('post=many');
    assert.equal(headers.get('access-control-allow-origin'), '*');
  });
});
