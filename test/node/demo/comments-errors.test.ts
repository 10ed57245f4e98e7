import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { comment, startComments, type DemoComments } from '../../support/demo/comments.js';

type Wrong = [what: string, body: unknown, errors: string[]];

const author = { name: 'Ученик', email: 'uchenik@example.org', url: '' };
const withAuthor = (overrides: object) => comment({ author: { ...author, ...overrides } });
const EVERYTHING = [
  ...['content required', 'name required', 'email required'],
  ...['post required', 'key required'],
];

const WRONG: Wrong[] = [
  ['nothing', {}, EVERYTHING],
  ['a list', [], EVERYTHING],
  ['null', 'null', EVERYTHING],
  ['no content', comment({ content: undefined }), ['content required']],
  ['content of spaces', comment({ content: ' \n ' }), ['content required']],
  ['content that is no text', comment({ content: 1 }), ['content invalid']],
  ['no author', comment({ author: null }), ['name required', 'email required']],
  ['an author who is a text', comment({ author: 'Аз' }), ['name required', 'email required']],
  ['no name', withAuthor({ name: '' }), ['name required']],
  ['no e-mail', withAuthor({ email: ' ' }), ['email required']],
  ['an e-mail without @', withAuthor({ email: 'аз' }), ['email invalid']],
  ['an e-mail without a domain', withAuthor({ email: 'az@localhost' }), ['email invalid']],
  ['an e-mail with spaces', withAuthor({ email: 'a z@example.org' }), ['email invalid']],
  ['a website that is a script', withAuthor({ url: 'javascript:alert(1)' }), ['url invalid']],
  ['a website without a scheme', withAuthor({ url: 'example.org' }), ['url invalid']],
  ['a website with markup', withAuthor({ url: 'https://a.bg/"><b>' }), ['url invalid']],
  ['a website that is a number', withAuthor({ url: 5 }), ['url invalid']],
  ['no post', comment({ post: '' }), ['post required']],
  ['a post that is an object', comment({ post: {} }), ['post invalid']],
  ['a parent that is no id', comment({ parent: 'abc' }), ['parent invalid']],
  ['a negative parent', comment({ parent: -1 }), ['parent invalid']],
  ['a parent that does not exist', comment({ parent: 999_999 }), ['parent invalid']],
  ['no key', comment({ key: undefined }), ['key required']],
  ['a key that is a number', comment({ key: 5 }), ['key invalid']],
  ['a language that is none', comment({ lang: '"><b>' }), ['lang invalid']],
];

describe('POST /api/comments refuses', () => {
  let demo: DemoComments;

  before(async () => {
    demo = await startComments({ isClosed: (post) => post === 'closed' });
  });
  after(() => demo.stop());

  async function errorsOf(body: unknown): Promise<string[]> {
    const { status, json, headers } = await demo.post(body);
    if (status === 201) return [];
    assert.equal(status, 422);
    assert.equal(json.code, 'invalid');
    assert.equal(headers.get('content-type'), 'application/problem+json');
    return (json.errors ?? []).map(({ field, code }) => `${field} ${code}`);
  }

  for (const body of ['', 'content=a&author=b', '{"content":', '\0']) {
    it(`a body that is no JSON: ${JSON.stringify(body)}`, async () => {
      const { status, json, headers } = await demo.post(body);
      assert.equal(status, 400);
      assert.equal(headers.get('content-type'), 'application/problem+json');
      const title = 'Bad Request';
      assert.deepEqual(json, { type: 'about:blank', title, status: 400, code: 'json' });
    });
  }

  for (const [what, body, errors] of WRONG) {
    it(`${what}: ${errors.join(', ')}`, async () => {
      assert.deepEqual(await errorsOf(body), errors);
    });
  }

  const limits: [what: string, limit: number, body: (text: string) => unknown][] = [
    ['content', 65_525, (content) => comment({ content })],
    ['name', 245, (name) => withAuthor({ name })],
    ['email', 100, (text) => withAuthor({ email: `${text.slice('@a.bg'.length)}@a.bg` })],
    ['url', 200, (text) => withAuthor({ url: `https://${text.slice('https://'.length)}` })],
    ['post', 200, (post) => comment({ post })],
    ['key', 200, (key) => comment({ key })],
  ];
  for (const [field, limit, body] of limits) {
    it(`a ${field} of ${limit + 1} bytes, and takes ${limit}`, async () => {
      assert.deepEqual(await errorsOf(body('a'.repeat(limit))), []);
      assert.deepEqual(await errorsOf(body('a'.repeat(limit + 1))), [`${field} too_long`]);
    });
  }

  it('a name of 123 Cyrillic letters, and takes 122', async () => {
    assert.deepEqual(await errorsOf(withAuthor({ name: 'я'.repeat(122) })), []);
    assert.deepEqual(await errorsOf(withAuthor({ name: 'я'.repeat(123) })), ['name too_long']);
  });

  it('Cyrillic content of 65,526 bytes, and takes 65,525', async () => {
    const content = `${'я'.repeat(32_762)}a`;
    assert.deepEqual(await errorsOf(comment({ content })), []);
    assert.deepEqual(await errorsOf(comment({ content: `${content}a` })), ['content too_long']);
  });

  it('an endless e-mail address', async () => {
    for (const email of [`a@${'.'.repeat(900_000)}`, `a@${'a.'.repeat(450_000)}`]) {
      assert.deepEqual(await errorsOf(withAuthor({ email })), ['email too_long']);
    }
  });

  it('a reply to a comment that is held', async () => {
    const { json } = await demo.post(comment());
    assert.deepEqual(await errorsOf(comment({ parent: json.id })), ['parent invalid']);
  });

  it('a reply to a comment under another post', async () => {
    const { json } = await demo.list('post=memorandum-ikem');
    const parent = json.items[0]?.id;
    assert.deepEqual(await errorsOf(comment({ parent })), ['parent invalid']);
    assert.deepEqual(await errorsOf(comment({ parent, post: 'memorandum-ikem' })), []);
  });

  it('the same words of the same person under another key', async () => {
    const first = comment();
    await demo.post(first);
    const { status, json } = await demo.post({ ...first, key: 'another' });
    assert.deepEqual([status, json.code], [409, 'duplicate']);
  });

  it('no words that another person, post or reply has in common', async () => {
    const first = comment({ content: 'Благодаря!', post: 'memorandum-ikem' });
    const others = [
      { key: 'by-name', author: { ...author, name: 'Друг' } },
      { key: 'by-email', author: { ...author, email: 'drug@example.org' } },
      { key: 'by-post', post: 'druga' },
      { key: 'by-parent', parent: 1 },
    ];
    for (const other of [{}, ...others]) {
      assert.equal((await demo.post({ ...first, ...other })).status, 201);
    }
  });

  it('comments on a closed post', async () => {
    const { status, json } = await demo.post(comment({ post: 'closed' }));
    assert.deepEqual([status, json.code], [403, 'closed']);
  });

  it('a body of more than a megabyte', async () => {
    const { status, json, headers } = await demo.post(' '.repeat(1024 * 1024 + 1));
    assert.deepEqual([status, json.code], [413, 'too_large']);
    assert.equal(headers.get('access-control-allow-origin'), '*');
  });

  it('a body that says no length and goes on after a megabyte', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(32);
    let sent = 0;
    const body = new ReadableStream({
      pull: (stream) => (sent++ < 32 ? stream.enqueue(chunk) : stream.close()),
    });
    const init = { method: 'POST', body, duplex: 'half' };
    const response = await fetch(`${demo.url}/api/comments`, init);
    assert.equal(response.status, 413);
  });
});
