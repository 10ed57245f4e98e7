import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addPost,
  configure,
  listComments,
  refusalOf,
  sendComment,
  takeCalls,
  type HookCall,
} from './comments.js';

const COMPANION = { companion: true, anonymous: false };
const HELD = { content: 'Моля, изчакай.' };

/** What the classic form calls its fields. */
const FORM = ['comment_post_ID', 'comment_parent', 'author', 'email', 'url', 'comment'];

function pick(from: unknown, names: readonly string[]): unknown {
  return names.map((name) => (from as Readonly<Record<string, unknown>>)[name]);
}

/** That guards against spam see comments by REST. @param place the site and a post, once the tests run */
export function describeGuards(place: () => { site: string; post: number }): void {
  const send = (fields?: Readonly<Record<string, unknown>>): Promise<Response> =>
    sendComment(place().site, place().post, fields);

  const stored = async (): Promise<string[]> =>
    (await listComments(place().site, place().post)).map(({ status }) => status);

  /** Sends a comment through the form that WordPress has always had. */
  async function sendForm(fields: Readonly<Record<string, string>>): Promise<void> {
    const body = new URLSearchParams({ comment_post_ID: String(place().post), ...fields });
    const headers = { 'User-Agent': 'Reader' };
    const url = `${place().site}/wp-comments-post.php`;
    const { status } = await fetch(url, { method: 'POST', headers, body, redirect: 'manual' });
    assert.equal(status, 302);
  }

  /** The calls, without what two comments can never have in common, and of `$_POST` what the form has. */
  function comparable(calls: readonly HookCall[]): unknown {
    const text = JSON.stringify(calls, (key, value: unknown) => {
      if (/^comment_(date|date_gmt|meta)$/.test(key)) return undefined;
      return FORM.includes(key) ? String(value) : value;
    });
    const same = text.replaceAll('by-rest@', 'classic@').replace(/(?<=\["comment_post",)\d+/g, '0');
    return (JSON.parse(same) as HookCall[]).map(([hook, data, posted]) =>
      hook === 'preprocess_comment' ? [hook, data, pick(posted, FORM)] : [hook, data, posted],
    );
  }

  describe('guards against spam', () => {
    it('are told of a comment by REST what the classic form tells them', async () => {
      const { site } = place();
      const name = "Мария „Мими“ О'Нийл \\";
      const content = 'Текст с \\, "кавички" и 🚗';
      const url = 'https://school.example/';
      await takeCalls(site);
      const email = 'classic@example.org';
      await sendForm({ author: name, email, url, comment: content, comment_parent: '0' });
      const classic = comparable(await takeCalls(site));
      const author = { author_name: name, author_email: 'by-rest@example.org', author_url: url };
      assert.equal((await send({ ...author, content, parent: 0 })).status, 201);
      const byRest = await takeCalls(site);
      const names = byRest.map(([hook]) => hook);
      assert.deepEqual(names, ['pre_comment_on_post', 'preprocess_comment', 'comment_post']);
      assert.deepEqual(comparable(byRest), classic);
      assert.deepEqual(await stored(), ['approved', 'approved']);
    });

    it('refuse by wp_die(), a redirect or exit, and nothing is stored', async () => {
      for (const [guard, words] of [
        ['captcha', 'Грешка: сметнете отново.'],
        ['redirect', ''],
        ['exit', ''],
        ['words', 'Роботите не пишат.'],
      ] as const) {
        await configure(place().site, { ...COMPANION, guard });
        const answer = await send();
        const body = (await answer.json()) as { code: string; message: string };
        assert.deepEqual([guard, answer.status, body.code], [guard, 403, 'cluster_news_refused']);
        if (words) assert.equal(body.message, words);
        assert.equal(answer.headers.get('Location'), null);
        assert.equal(answer.headers.get('Access-Control-Allow-Origin'), 'https://school.example');
      }
      assert.deepEqual(await stored(), []);
    });

    it('find the answer of a captcha where the form has it', async () => {
      const { site, post } = place();
      await configure(site, { ...COMPANION, guard: 'captcha' });
      assert.equal((await send({ captcha: '42' })).status, 201);
      // Our pages send it as a form does.
      const body = new URLSearchParams({
        ...{ post: String(post), author_name: 'Иван', author_email: 'ivan@example.org' },
        ...{ content: 'Сметнах', captcha: '42' },
      });
      const url = `${site}/?rest_route=/wp/v2/comments`;
      assert.equal((await fetch(url, { method: 'POST', body })).status, 201);
    });

    it('that watch over REST alone are asked, too', async () => {
      await configure(place().site, { ...COMPANION, guard: 'rest' });
      assert.deepEqual(await refusalOf(await send()), [403, 'rest_only']);
      assert.deepEqual(await stored(), []);
    });

    it('are asked once: Akismet, which stands at both ways', async () => {
      const { site } = place();
      await configure(site, { ...COMPANION, akismet: true });
      await takeCalls(site);
      for (const content of ['Поздрави', 'Това е спам']) {
        assert.equal((await send({ content })).status, 201);
        const asked = (await takeCalls(site)).filter(([name]) => name === 'akismet');
        assert.deepEqual(asked, [['akismet', 'comment-check', content]]);
      }
      assert.deepEqual(await stored(), ['approved', 'spam']);
    });

    it('may throw the worst away', async () => {
      await configure(place().site, { ...COMPANION, akismet: true, discard: true });
      assert.deepEqual(await refusalOf(await send({ content: 'измама' })), [
        403,
        'cluster_news_refused',
      ]);
      assert.deepEqual(await stored(), []);
    });
  });

  describe('an answer', () => {
    it('stands below a published comment of the same post only', async () => {
      const { site, post } = place();
      const other = (await addPost(site)).id;
      const idOf = async (answer: Response): Promise<number> =>
        ((await answer.json()) as { id: number }).id;
      const elsewhere = await idOf(await sendComment(site, other));
      const held = await idOf(await send(HELD));
      for (const parent of [elsewhere, held, 999_999]) {
        const answer = await send({ parent });
        const { code, data } = (await answer.json()) as { code: string; data: { params: object } };
        assert.deepEqual([answer.status, code], [400, 'rest_invalid_param']);
        assert.deepEqual(Object.keys(data.params), ['parent']);
      }
      const first = await idOf(await send());
      assert.equal((await send({ parent: first })).status, 201);
      assert.equal((await listComments(site, post)).length, 3);
    });
  });

  describe('a GET', () => {
    it('stores nothing with _method=POST, whoever lets strangers in', async () => {
      const { site, post } = place();
      await configure(site, { ...COMPANION, anonymous: true });
      const query = new URLSearchParams({
        ...{ _method: 'POST', post: String(post), content: 'Картинка', author_name: 'Иван' },
        author_email: 'ivan@example.org',
      });
      const answer = await fetch(`${site}/wp-json/wp/v2/comments?${query}`);
      assert.deepEqual(await refusalOf(answer), [401, 'rest_comment_login_required']);
      assert.deepEqual(await stored(), []);
    });
  });
}
