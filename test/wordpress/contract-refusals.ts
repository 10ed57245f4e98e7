import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { CommentError, type FieldProblem } from '../../src/data/comments/errors.js';
import type { CommentService } from '../../src/data/comments/service.js';
import { DataError } from '../../src/data/errors.js';
import type { CommentDraft } from '../../src/data/model.js';
import { startClient } from '../support/data/node.js';
import { commentsOf, draftFor, openIn, signal, type Endpoint, type Mood } from './contract.js';
import type { AnswersClient } from '../support/endpoints.js';
import { quickRequests } from '../support/times.js';
import { rejectionOf } from '../support/waiting.js';

type Author = CommentDraft['author'];

/** Why a comment is refused. */
export async function refusalOf(
  service: CommentService,
  draft: CommentDraft,
): Promise<CommentError> {
  const error = await rejectionOf(service.create(draft, signal));
  assert.ok(error instanceof CommentError, String(error));
  return error;
}

/** Bytes in UTF-8 that fit, and how a value of so many is made. */
const LIMITS: [field: FieldProblem['field'], limit: number, value: (bytes: number) => string][] = [
  ['content', 65_525, (bytes) => `${'я'.repeat(32_762)}${'a'.repeat(bytes - 65_524)}`],
  ['name', 244, (bytes) => 'я'.repeat(Math.ceil(bytes / 2))], // 122 letters; one byte is left over
  ['email', 100, (bytes) => `${'a'.repeat(bytes - 5)}@b.bg`],
  ['url', 200, (bytes) => `https://${'a'.repeat(bytes - 8)}`],
];

const WRONG: [what: string, changes: Partial<Author & { content: string }>, FieldProblem][] = [
  ['no text', { content: '' }, { field: 'content', code: 'required' }],
  ['a text of spaces', { content: ' \n ' }, { field: 'content', code: 'required' }],
  ['no name', { name: '' }, { field: 'name', code: 'required' }],
  ['no e-mail', { email: '' }, { field: 'email', code: 'required' }],
  ['an e-mail without @', { email: 'аз' }, { field: 'email', code: 'invalid' }],
  ['an e-mail without a domain', { email: 'az@localhost' }, { field: 'email', code: 'invalid' }],
];

function changed(
  post: string,
  { content, ...author }: Partial<Author & { content: string }>,
): CommentDraft {
  const draft = draftFor(post, content === undefined ? {} : { content });
  return { ...draft, author: { ...draft.author, ...author } };
}

/** How every endpoint's refusals have to read. @param endpoint the endpoint, once the tests run */
export function describeRefusals(endpoint: () => Endpoint): void {
  describe('refusals', () => {
    async function open(mood: Mood): Promise<{ service: CommentService; post: string }> {
      const { url, post } = await endpoint().prepare(mood);
      return { service: openIn(url), post };
    }

    for (const [what, changes, problem] of WRONG) {
      it(`name the field for ${what}: ${problem.field} ${problem.code}`, async () => {
        const { service, post } = await open('approve');
        const error = await refusalOf(service, changed(post, changes));
        assert.deepEqual([error.kind, error.isUncertain, error.isPassing], ['field', false, false]);
        const named = error.fields.find(({ field }) => field === problem.field);
        assert.deepEqual(named, problem);
        assert.deepEqual(await commentsOf(service, post), []);
      });
    }

    for (const [field, limit, value] of LIMITS) {
      it(`name the field for a ${field} of more than ${limit} bytes`, async () => {
        const { service, post } = await open('approve');
        assert.equal(Buffer.byteLength(value(limit)), limit);
        await service.create(changed(post, { [field]: value(limit) }), signal);
        const error = await refusalOf(service, changed(post, { [field]: value(limit + 1) }));
        assert.equal(error.kind, 'field');
        assert.deepEqual(error.fields, [{ field, code: 'too_long' }]);
        assert.equal((await commentsOf(service, post)).length, 1);
      });
    }

    it('store the same words of the same person once', async () => {
      const { service, post } = await open('approve');
      const draft = draftFor(post, { content: 'Ток & умения < 5 > 3 \\' });
      const first = await service.create(draft, signal);
      const again = await service
        .create({ ...draft, key: 'another' }, signal)
        .catch(({ kind, isUncertain }: CommentError) => ({ kind, isUncertain }));
      // WordPress knows no keys: it may be the same comment, sent again by the browser itself.
      const isRefused = 'kind' in again;
      assert.deepEqual(again, isRefused ? { kind: 'duplicate', isUncertain: false } : first);
      assert.equal((await commentsOf(service, post)).length, 1);
    });

    it('say how many seconds to wait when comments come too fast', async () => {
      const { service, post } = await open('flood');
      const author = { name: 'Иван', email: `too-fast-${post}@example.org`, url: '' };
      await service.create(draftFor(post, { author }), signal);
      const error = await refusalOf(service, draftFor(post, { author }));
      assert.deepEqual([error.kind, error.retryAfter], ['rate', endpoint().patience]);
      assert.deepEqual([error.isUncertain, error.isPassing], [false, true]);
      assert.equal((await commentsOf(service, post)).length, 1);
    });

    it('say that an article is closed', async () => {
      const { service, post } = await open('closed');
      const error = await refusalOf(service, draftFor(post));
      assert.deepEqual([error.kind, error.isUncertain], ['closed', false]);
      assert.deepEqual(await commentsOf(service, post), []);
    });
  });
}

/** How answers that say nothing have to read. @param endpoint the endpoint, once the tests run */
export function describeBreakdowns(endpoint: () => Endpoint): void {
  describe('breakdowns', () => {
    let restoreTimes: () => void = () => undefined;
    let answers: AnswersClient;
    let stop: (() => Promise<void>) | undefined;

    before(async () => {
      const { server, ...client } = await startClient();
      answers = client.answers;
      stop = () => server.stop();
    });
    after(() => stop?.());
    afterEach(() => restoreTimes());

    /** An endpoint of the same kind that does not work. */
    function broken(path: string): CommentService {
      return openIn(answers.url(path, { rest_route: '/wp/v2/comments' }), endpoint().format);
    }

    it('are offline and uncertain when nobody listens', async () => {
      const url = 'http://127.0.0.1:1/?rest_route=/wp/v2/comments';
      const error = await refusalOf(openIn(url, endpoint().format), draftFor('1'));
      assert.deepEqual([error.kind, error.isUncertain], ['offline', true]);
    });

    it('are offline and uncertain when the answer breaks off', async () => {
      restoreTimes = quickRequests(100);
      const error = await refusalOf(broken('stall-body'), draftFor('1'));
      assert.deepEqual([error.kind, error.isUncertain], ['offline', true]);
    });

    for (const path of ['status/500', 'html', 'truncated', '204', 'status/404']) {
      it(`are the server's fault at /${path}`, async () => {
        const error = await refusalOf(broken(path), draftFor('1'));
        // After a 4xx it is certain that nothing was stored.
        assert.deepEqual([error.kind, error.isUncertain], ['server', path !== 'status/404']);
      });
    }

    for (const path of ['status/500', 'html', 'truncated']) {
      it(`leave the list with a DataError at /${path}`, async () => {
        restoreTimes = quickRequests();
        const query = { post: '1', order: 'asc', count: 20 } as const;
        const error = await rejectionOf(broken(path).list(query, signal));
        assert.ok(error instanceof DataError, String(error));
      });
    }
  });
}
