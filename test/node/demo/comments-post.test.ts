import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { comment, startComments, type DemoComments } from '../../support/demo/comments.js';

const NOW = Date.UTC(2026, 2, 1, 8, 30);

describe('POST /api/comments', () => {
  let demo: DemoComments;

  before(async () => {
    demo = await startComments({ moderation: 'approve', now: () => NOW });
  });
  after(() => demo.stop());

  it('answers with the comment as readers will see it', async () => {
    const author = { name: 'Мария', email: 'maria@example.org', url: 'https://example.org/мария' };
    const { status, json } = await demo.post(comment({ author, content: 'Браво!', extra: 1 }));
    assert.equal(status, 201);
    const { id, ...rest } = json;
    assert.match(id, /^\d+$/);
    assert.deepEqual(rest, {
      parent: 0,
      status: 'approved',
      author: { name: 'Мария', url: 'https://example.org/мария' },
      content_text: 'Браво!',
      date_published: '2026-03-01T08:30:00.000Z',
    });
  });

  for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
    it(`takes JSON that calls itself ${type}`, async () => {
      assert.equal((await demo.post(comment(), { 'content-type': type })).status, 201);
    });
  }

  it('holds a comment back when somebody has to approve it', async () => {
    const strict = await startComments({ moderation: 'hold' });
    try {
      assert.equal((await strict.post(comment())).json.status, 'held');
      assert.equal((await strict.list('post=novina')).json.total, 0);
    } finally {
      await strict.stop();
    }
  });

  it('lets every page send and read, and tells it when to come back', async () => {
    const headers = { origin: 'https://uchilishte.example', 'content-type': 'text/plain' };
    for (const body of [comment(), 'no JSON']) {
      const answer = await demo.post(body, headers);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.match(answer.headers.get('access-control-expose-headers') ?? '', /Retry-After/);
    }
  });

  it('answers the preflight of a widget that names its Content-Type', async () => {
    const { status, headers } = await fetch(`${demo.url}/api/comments`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://uchilishte.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.match(headers.get('access-control-allow-headers') ?? '', /content-type/i);
    assert.match(headers.get('access-control-allow-methods') ?? '', /POST/);
  });

  it('treats a post’s number and the same digits as one post', async () => {
    const first = await demo.post(comment({ post: 77 }));
    const { json } = await demo.list('post=77');
    assert.deepEqual(
      json.items.map(({ id }) => id),
      [first.json.id],
    );
  });

  describe('a reply', () => {
    it('names the comment that it answers', async () => {
      const { json } = await demo.post(comment());
      for (const parent of [json.id, Number(json.id)]) {
        assert.equal((await demo.post(comment({ parent }))).json.parent, json.id);
      }
    });

    for (const parent of [0, '0', '', null, undefined]) {
      it(`is none with the parent ${JSON.stringify(parent)}`, async () => {
        assert.equal((await demo.post(comment({ parent }))).json.parent, 0);
      });
    }
  });

  describe('a key', () => {
    it('brings the first answer again, whatever is sent with it', async () => {
      const first = await demo.post(comment({ key: 'again' }));
      const second = await demo.post(comment({ key: 'again', content: 'Нещо друго' }));
      assert.equal(second.status, 201);
      assert.equal(second.text, first.text);
      assert.doesNotMatch((await demo.list('post=novina&per_page=100')).text, /Нещо друго/);
    });

    it('is stored once when many requests carry it at the same time', async () => {
      const body = comment({ post: 'race', key: 'race' });
      const answers = await Promise.all(Array.from({ length: 20 }, () => demo.post(body)));
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
      assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
      assert.equal((await demo.list('post=race')).json.total, 1);
    });
  });
});

describe('text sent to /api/comments', () => {
  let demo: DemoComments;

  before(async () => {
    demo = await startComments({ moderation: 'approve' });
  });
  after(() => demo.stop());

  const texts: [what: string, sent: string, stored?: string][] = [
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)> &amp; &lt;'],
    ['SQL', `'); DROP TABLE comments; --`],
    ['line breaks of Windows', 'едно\r\nдве\r\n\r\nтри', 'едно\nдве\n\nтри'],
    ['space around it', ' \n\t текст  с  интервали \n', 'текст  с  интервали'],
    ['lone surrogates', 'а\ud800б\udc00в', 'а\ufffdб\ufffdв'],
    ['U+0000', 'преди\0след', 'преди\ufffdслед'],
    ['pairs, marks and directions', '👩‍🏫 e\u0301 \u202eобърнат\u202c\u2028 שלום'],
    ['names of prototypes', '__proto__ constructor toString'],
  ];
  for (const [what, sent, stored = sent] of texts) {
    it(`keeps ${what} as text`, async () => {
      const author = { name: sent, email: 'a@example.org' };
      const { json } = await demo.post(comment({ post: what, author, content: sent }));
      assert.equal(json.content_text, stored);
      assert.equal(json.author.name, stored);
      const listed = await demo.list(new URLSearchParams({ post: what }).toString());
      assert.equal(listed.json.items[0]?.content_text, stored);
    });
  }

  it('does not let a body change what objects are', async () => {
    const body = JSON.stringify(comment()).replace('{', '{"__proto__":{"content":""},');
    assert.equal((await demo.post(body)).status, 201);
  });

  it('is never shown with the e-mail address of its author', async () => {
    const email = 'secret.address@example.org';
    const author = { name: 'Тайна', email, url: 'https://example.org' };
    const body = comment({ post: 'secret', author });
    const answers = [
      await demo.post(body),
      await demo.post(body),
      await demo.post({ ...body, key: 'secret-again' }),
      await demo.post({ ...body, key: 'secret-wrong', content: '' }),
      await demo.list('post=secret'),
    ];
    for (const { text } of answers) assert.doesNotMatch(text, /secret\.address|email/);
  });
});
