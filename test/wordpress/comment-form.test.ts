import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import {
  COMMENTS_SCRIPT,
  commentsMarkup,
  READER,
  submit,
  typeInto,
  whenForm,
} from '../e2e/comments.js';
import { findIn, textIn } from '../e2e/inside.js';
import { useStage } from '../e2e/stage.js';
import { until, withoutChromium } from '../e2e/visit.js';
import { addPost, approveComment, configure, listComments } from './comments.js';
import { isWordPressInstalled, startWordPress, type WordPress } from './server.js';

const skip = isWordPressInstalled() ?? withoutChromium;
const COMPANION = { companion: true, anonymous: false };

describe(
  '<comment-form> and <comment-list> with a real WordPress on another origin',
  { skip },
  () => {
    const stage = useStage();
    let wordpress: WordPress;
    let post: number;

    before(async () => {
      wordpress = await startWordPress();
    });
    after(() => wordpress?.stop());

    beforeEach(async () => {
      await configure(wordpress.url, { ...COMPANION, flood: false });
      post = (await addPost(wordpress.url)).id;
    });

    /** Opens a page of another origin with list and form for the post. */
    async function open(path = '/wp-json/wp/v2/comments'): Promise<void> {
      const body = COMMENTS_SCRIPT + commentsMarkup(wordpress.url + path, post);
      await stage.visit.open(stage.site.putPage('/page.html', body));
      await textIn(stage.visit.page, 'comment-list', /Още няма коментари/);
    }

    async function send(content: string, state: string): Promise<void> {
      const { page } = stage.visit;
      await typeInto(page, { content });
      await submit(page);
      await whenForm(page, state);
    }

    it('publishes a comment that needs no approval, and shows it without a reload', async () => {
      const { page } = stage.visit;
      await open();
      await typeInto(page, { ...READER, url: 'example.bg' });
      await send('Първи ред с „кавички“ & <b>знаци</b>\n\nВтори ред', 'sent');
      const text = await textIn(page, 'comment-list', /1 коментар УС Ученически съвет/);
      assert.match(text, /Първи ред с „кавички“ & <b>знаци<\/b> Втори ред/);
      const [stored] = await listComments(wordpress.url, post);
      assert.equal(stored?.email, READER.email);
      assert.equal(stored?.url, 'https://example.bg');
      const rel = await findIn(page, 'comment-list', 'a[part~=author]');
      assert.equal(await rel.evaluate((link) => link.getAttribute('rel')), RELATION);
    });

    it('says that a held comment awaits approval until it is approved', async () => {
      const { page } = stage.visit;
      await configure(wordpress.url, { ...COMPANION, flood: false, moderation: true });
      await open();
      await typeInto(page, READER);
      await send('За одобрение', 'held');
      await page.reload();
      await textIn(page, 'comment-list', /чака одобрение\. За одобрение/);
      const [stored] = await listComments(wordpress.url, post);
      await approveComment(wordpress.url, stored?.id ?? 0);
      await page.reload();
      const text = await textIn(page, 'comment-list', /1 коментар .*За одобрение/);
      assert.doesNotMatch(text, /чака/);
    });

    it('is stored once when the answer is lost: the second try gets the receipt of the first', async () => {
      const { page } = stage.visit;
      await open();
      await typeInto(page, READER);
      const protocol = await stage.visit.protocol();
      const statuses: (number | undefined)[] = [];
      await protocol.send('Fetch.enable', {
        patterns: [{ urlPattern: '*/wp/v2/comments*', requestStage: 'Response' }],
      });
      protocol.on('Fetch.requestPaused', ({ requestId, request, responseStatusCode }) => {
        const isLost = request.method === 'POST' && !statuses.length;
        if (request.method === 'POST') statuses.push(responseStatusCode);
        void (isLost
          ? protocol.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionReset' })
          : protocol.send('Fetch.continueRequest', { requestId }));
      });
      await send('Само веднъж', 'queued');
      await (await findIn(page, 'comment-form', '.queue button')).click(); // "send now"
      await textIn(page, 'comment-list', /1 коментар .*Само веднъж/);
      assert.deepEqual(statuses, [201, 201]);
      assert.equal((await listComments(wordpress.url, post)).length, 1);
    });

    it('counts down after WordPress’ flood refusal and keeps the text', async () => {
      const { page } = stage.visit;
      await configure(wordpress.url, { ...COMPANION, flood: true });
      await open();
      await typeInto(page, READER);
      await send('Първи', 'sent');
      await send('Втори', 'queued');
      const text = await textIn(
        page,
        'comment-form',
        /Твърде много коментари.*след \d+\sсек\. Втори/,
      );
      assert.match(text, /след 1\d\sсек\./);
    });

    it('says that comments are closed, and keeps the text', async () => {
      const { page } = stage.visit;
      post = (await addPost(wordpress.url, { comments: 'closed' })).id;
      await open();
      await typeInto(page, READER);
      await send('Късно', 'failed');
      await textIn(page, 'comment-form', /Коментарите към тази новина са закрити/);
      const field = await findIn(page, 'comment-form', '#content');
      assert.equal(await field.evaluate((each) => (each as HTMLTextAreaElement).value), 'Късно');
    });

    for (const companion of [true, false]) {
      const kind = companion ? 'with the companion' : 'without the companion';
      it(`takes a comment without a name where none is required: ${kind}`, async () => {
        const { site, visit } = stage;
        const settings = { companion, anonymous: !companion, nameAndEmail: false, flood: false };
        await configure(wordpress.url, settings);
        const action = `${wordpress.url}/wp-json/wp/v2/comments`;
        const form = `<comment-form action="${action}" post="${post}" optional-author></comment-form>`;
        await visit.open(site.putPage('/page.html', COMMENTS_SCRIPT + form));
        await send('Без име', 'sent');
        const [stored] = await listComments(wordpress.url, post);
        assert.deepEqual([stored?.author, stored?.email], ['', '']);
        assert.match(stored?.content ?? '', /Без име/);
      });
    }

    it('says that a site without the companion takes comments of its members only', async () => {
      await configure(wordpress.url, { companion: false, anonymous: false });
      await open();
      await typeInto(stage.visit.page, READER);
      await send('Навън', 'failed');
      await textIn(stage.visit.page, 'comment-form', /само от потребители, влезли/);
    });

    it('finds the comments of a site by its address alone', async () => {
      await open('/');
      await typeInto(stage.visit.page, READER);
      await send('По адреса', 'sent');
      assert.equal((await listComments(wordpress.url, post)).length, 1);
    });

    it('takes what it needs from the form that stands there without JavaScript', async () => {
      const { site, visit } = stage;
      const fallback = `<comment-form><form method="post" action="${wordpress.url}/wp-comments-post.php">
      <textarea name="comment">Преди скрипта</textarea>
      <input name="author" value="Гост"><input name="email" value="gost@example.bg">
      <input type="hidden" name="comment_post_ID" value="${post}">
      <button>Публикувай</button></form></comment-form>`;
      await visit.open(site.putPage('/page.html', COMMENTS_SCRIPT + fallback));
      await submit(visit.page);
      await whenForm(visit.page, 'sent');
      const [stored] = await until('a stored comment', async () => {
        const all = await listComments(wordpress.url, post);
        return all.length > 0 && all;
      });
      assert.equal(stored?.author, 'Гост');
      assert.match(stored?.content ?? '', /Преди скрипта/);
    });
  },
);

const RELATION = 'nofollow ugc noopener noreferrer';
