import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import {
  addPost,
  approveComment,
  configure,
  editComment,
  listComments,
  sendComment,
  takeMails,
  type CommentSettings,
} from './comments.js';
import { describeGuards } from './companion-guards.js';
import { describeHealth } from './companion-health.js';
import { describeKeys } from './companion-keys.js';
import { getPost } from './rest.js';
import { isWordPressInstalled, startWordPress, type WordPress } from './server.js';

/** The companion, and nothing else that lets strangers comment. */
const COMPANION = { companion: true, anonymous: false };
const HELD = { content: 'Моля, изчакай.' };

describe(
  'the companion plugin and comments by REST',
  { skip: isWordPressInstalled() ?? false },
  () => {
    let wordpress: WordPress;
    let site: string;
    let post: number;

    before(async () => {
      wordpress = await startWordPress();
      site = wordpress.url;
    });

    after(() => wordpress?.stop());

    beforeEach(async () => {
      await configure(site, COMPANION);
      post = (await addPost(site)).id;
      await takeMails(site);
    });

    async function assertRefused(answer: Response, status: number, code: string): Promise<void> {
      const body = (await answer.json()) as { code?: string };
      assert.deepEqual([answer.status, body.code], [status, code]);
    }

    /** Sends a comment that is stored, and resolves with its id and status. */
    async function comment(
      fields?: Readonly<Record<string, unknown>>,
      to = post,
    ): Promise<{ id: number; status: string }> {
      const answer = await sendComment(site, to, fields);
      assert.equal(answer.status, 201);
      return (await answer.json()) as { id: number; status: string };
    }

    /** Who got mail since the last question. */
    async function recipients(): Promise<string[]> {
      return (await takeMails(site)).map(({ to }) => to);
    }

    describe('who may comment', () => {
      it('lets strangers comment, who get 401 without it', async () => {
        assert.equal((await comment()).status, 'approved');

        await configure(site, { anonymous: false });
        await assertRefused(await sendComment(site, post), 401, 'rest_comment_login_required');
        assert.equal((await listComments(site, post)).length, 1);
      });

      it('leaves closed posts closed, and lets WordPress say that they are', async () => {
        const closed = await addPost(site, { comments: 'closed' });
        await assertRefused(await sendComment(site, closed.id), 403, 'rest_comment_closed');
        assert.deepEqual(await listComments(site, closed.id), []);
      });

      it('lets nobody in where readers have to register', async () => {
        await configure(site, { ...COMPANION, registration: true });
        await assertRefused(await sendComment(site, post), 401, 'rest_comment_login_required');
      });

      it('stores nothing for what a foreign page can make a browser ask by itself', async () => {
        const fields = { _method: 'POST', author_name: 'Мария', author_email: 'maria@example.org' };
        for (const route of ['/wp-json/wp/v2/comments?', '/?rest_route=/wp/v2/comments&']) {
          for (const extra of ['', '&_jsonp=callback']) {
            const content = `${route} ${extra}`;
            const query = new URLSearchParams({ ...fields, post: String(post), content }) + extra;
            const answer = await fetch(`${site}${route}${query}`); // an <img>, a <script>
            assert.match(await answer.text(), /rest_comment_login_required/);
          }
        }
        assert.deepEqual(await listComments(site, post), []);
      });

      it('takes a request whose method is only said by a header for what it is', async () => {
        const query = new URLSearchParams({ post: String(post), content: 'Здравейте' });
        const answer = await fetch(`${site}/wp-json/wp/v2/comments?${query}`, {
          headers: { 'X-HTTP-Method-Override': 'POST' },
        });
        await assertRefused(answer, 401, 'rest_comment_login_required');
        assert.deepEqual(await listComments(site, post), []);
      });

      it('has the same fields required as the classic form', async () => {
        const nameless = { author_name: '', author_email: undefined };
        const refused = await sendComment(site, post, nameless);
        await assertRefused(refused, 400, 'rest_comment_author_data_required');

        await configure(site, { ...COMPANION, nameAndEmail: false });
        assert.equal((await comment(nameless)).status, 'approved');
      });

      it('dates the comments of strangers itself', async () => {
        await comment({ date: '2001-02-03T04:05:06' });
        await comment({ date_gmt: '2001-02-03T04:05:06' });
        for (const { dateGmt } of await listComments(site, post)) {
          assert.doesNotMatch(dateGmt, /^2001/);
        }
      });
    });

    describeHealth(() => ({ site }));
    describeKeys(() => ({ site, post }));
    describeGuards(() => ({ site, post }));

    describe('mail', () => {
      it('tells moderators of a held comment', async () => {
        const { id, status } = await comment(HELD);
        assert.equal(status, 'hold');

        const [mail, ...others] = await takeMails(site);
        assert.deepEqual(others, []);
        assert.equal(mail?.to, 'edu@example.org');
        assert.match(mail.message, /Моля, изчакай\./);
        assert.ok(mail.message.includes(`comment.php?action=approve&c=${id}`), mail.message);
      });

      it('tells the author of a post of an approved comment', async () => {
        const { id } = await getPost(site, 'uchebna-godina-2018'); // the first one is by "press"
        assert.equal((await comment({ content: 'Честито!' }, id)).status, 'approved');

        const [mail, ...others] = await takeMails(site);
        assert.deepEqual(others, []);
        assert.equal(mail?.to, 'press@example.org');
        assert.match(mail.message, /Честито!/);
      });

      const settings: [string, Partial<CommentSettings>, string[], string[]][] = [
        ['without mail to moderators', { mailModerators: false }, [], ['edu@example.org']],
        ['without mail to authors', { mailAuthors: false }, ['edu@example.org'], []],
      ];
      for (const [title, changes, forHeld, forApproved] of settings) {
        it(`sends what the site's settings ask for: ${title}`, async () => {
          await configure(site, { ...COMPANION, ...changes });
          await comment(HELD);
          assert.deepEqual(await recipients(), forHeld);
          await comment();
          assert.deepEqual(await recipients(), forApproved);
        });
      }

      it('sends none when a comment is changed', async () => {
        const { id: byPress } = await getPost(site, 'uchebna-godina-2018');
        for (const [fields, to] of [
          [HELD, post],
          [{}, byPress],
        ] as const) {
          const { id } = await comment(fields, to);
          assert.equal((await recipients()).length, 1);

          await editComment(site, id, 'Поправен коментар');
          const stored = await listComments(site, to);
          assert.equal(stored.find((each) => each.id === id)?.content, 'Поправен коментар');
          assert.deepEqual(await recipients(), []);
        }
      });

      it('is not sent by WordPress alone', async () => {
        await configure(site);
        await comment(HELD);
        await comment();
        assert.deepEqual(await recipients(), []);
      });
    });

    describe('floods', () => {
      const email = { author_email: 'flood@example.org' };

      it('says when to try again, to pages of other origins too', async () => {
        await comment(email);
        const flood = await sendComment(site, post, email);
        await assertRefused(flood, 400, 'comment_flood');
        assert.equal(flood.headers.get('Retry-After'), '15');
        assert.match(flood.headers.get('Access-Control-Expose-Headers') ?? '', /\bRetry-After\b/);
        assert.match(flood.headers.get('Access-Control-Expose-Headers') ?? '', /\bX-WP-Total\b/);
      });

      it('does not say it with other answers', async () => {
        const twin = { content: 'Същото', author_email: 'twin@example.org' };
        const stored = await sendComment(site, post, twin);
        const duplicate = await sendComment(site, post, twin);
        await assertRefused(duplicate, 409, 'comment_duplicate');
        assert.equal(stored.headers.get('Retry-After'), null);
        assert.equal(duplicate.headers.get('Retry-After'), null);
      });

      it('meets senders who date a comment into the future', async () => {
        const sender = { author_email: 'future@example.org' };
        await comment(sender);
        const flood = await sendComment(site, post, { ...sender, date: '2037-01-01T00:00:00' });
        await assertRefused(flood, 400, 'comment_flood');
      });
    });

    describe('the helpers of comments.ts', () => {
      it('hold every comment, list it and approve it', async () => {
        await configure(site, { ...COMPANION, moderation: true });
        const { id, status } = await comment({ author_url: 'https://school.example/' });
        assert.equal(status, 'hold');

        const [held] = await listComments(site, post);
        assert.deepEqual([held?.id, held?.status, held?.parent], [id, 'unapproved', 0]);
        assert.deepEqual([held?.author, held?.url], ['Гост', 'https://school.example/']);

        await approveComment(site, id);
        assert.equal((await listComments(site, post))[0]?.status, 'approved');
      });

      it('hold the first comment of a reader and let the next one through', async () => {
        const reader = { author_email: 'reader@example.org' };
        await configure(site, { ...COMPANION, previouslyApproved: true, flood: false });
        const first = await comment(reader);
        assert.equal(first.status, 'hold');
        await approveComment(site, first.id);
        assert.equal((await comment(reader)).status, 'approved');
      });

      it('switch the protection against floods off', async () => {
        const reader = { author_email: 'fast@example.org' };
        await configure(site, { flood: false });
        await comment(reader);
        await comment(reader);
        assert.equal((await listComments(site, post)).length, 2);
      });
    });
  },
);
