import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { addPost, configure, listComments } from './comments.js';
import { isWordPressInstalled, startWordPress, type WordPress } from './server.js';

const ENDPOINT = 'https://ikem.example/feed.json';
const HOSTILE = '"><img src=x onerror="hacked=1">';
const ESCAPED = '&quot;&gt;&lt;img src=x onerror=&quot;hacked=1&quot;&gt;';

/** A block as the editor stores it. */
function block(name: string, attributes: Readonly<Record<string, unknown>> = {}): string {
  const json = JSON.stringify(attributes).replace(/[<>]|\\"/g, (text) =>
    text === '<' ? '\\u003c' : text === '>' ? '\\u003e' : '\\u0022',
  );
  return `<!-- wp:cluster-news/${name} ${json} /-->`;
}

describe('the companion plugin in pages', { skip: isWordPressInstalled() ?? false }, () => {
  let wordpress: WordPress;
  let site: string;

  before(async () => {
    wordpress = await startWordPress();
    site = wordpress.url;
  });

  after(() => wordpress?.stop());

  beforeEach(() => configure(site, { companion: true, anonymous: false }));

  /** Publishes a post with this content and gives its id, its page, and the content in the page. */
  async function publish(
    content: string,
    comments: 'open' | 'closed' = 'open',
  ): Promise<{ id: number; page: string; html: string }> {
    const { id, link } = await addPost(site, { content, comments });
    const page = await (await fetch(link)).text();
    const [, html] = /<\/h1>\s*([^]*?)\s*<\/article>/.exec(page) ?? [];
    return { id, page, html: html ?? '' };
  }

  async function html(content: string): Promise<string> {
    return (await publish(content)).html;
  }

  describe('[news_feed]', () => {
    it('prints the attributes of the element', async () => {
      const attributes =
        `src="${ENDPOINT}" format="custom" map='{"items":"/data","title":"/headline"}' lang="bg" ` +
        'layout="grid" page-size="5" more="scroll" category="news" open="dialog" time="relative" ' +
        'time-zone="Europe/Sofia" heading-level="2" label="Новини" refresh="15" cache="off"';
      const printed = attributes.replace(/'(.*)'/, (_, json: string) =>
        JSON.stringify(json).replaceAll('\\"', '&quot;'),
      );
      assert.equal(await html(`[news_feed ${attributes}]`), `<news-feed ${printed}></news-feed>`);
    });

    it('takes words without a value, and upper case and underscores as they come', async () => {
      assert.equal(
        await html(`[news_feed search FILTER src=${ENDPOINT} no-images LAZY debug Page_Size=3]`),
        `<news-feed src="${ENDPOINT}" page-size="3" search filter no-images lazy debug></news-feed>`,
      );
      assert.equal(
        await html(`[news_feed src="${ENDPOINT}" search="false" filter="true" lazy="" debug=no]`),
        `<news-feed src="${ENDPOINT}" filter lazy></news-feed>`,
      );
    });

    it('keeps the place of the language in an address', async () => {
      assert.equal(
        await html('[news_feed src="https://ikem.example/{lang}/feed.json?a=1&b=2"]'),
        '<news-feed src="https://ikem.example/{lang}/feed.json?a=1&#038;b=2"></news-feed>',
      );
    });

    it('shows the posts of this site when it is told no source', async () => {
      const { id, page } = await publish('[news_feed layout="compact"]');
      const [, inside] =
        new RegExp(
          `<news-feed src="${site}/wp-json/wp/v2/posts" layout="compact"><ul>([^]*?)</ul></news-feed>`,
        ).exec(page) ?? [];
      const links = [...(inside ?? '').matchAll(/<li><a href='([^']+)'[^>]*>/g)];
      assert.equal(links.length, 10);
      const { link } = (await (await fetch(`${site}/wp-json/wp/v2/posts/${id}`)).json()) as {
        link: string;
      };
      assert.equal(links[0]?.[1], link);
      assert.match(
        await html('[news_feed src=""]'),
        /^<news-feed src="http[^"]+\/wp\/v2\/posts"><ul>/,
      );
    });

    it('drops what the element does not know, and escapes what it does', async () => {
      assert.equal(
        await html(
          `[news_feed src="${ENDPOINT}" onclick="hacked=1" style="color:red" id=x onload is=y]`,
        ),
        `<news-feed src="${ENDPOINT}"></news-feed>`,
      );
      // Blocks hand over any text; of a shortcode WordPress itself takes the quotes apart.
      assert.equal(
        await html(block('news-feed', { src: ENDPOINT, label: HOSTILE, onclick: 'hacked=1' })),
        `<news-feed src="${ENDPOINT}" label="${ESCAPED}"></news-feed>`,
      );
      assert.doesNotMatch(await html(`[news_feed label='${HOSTILE}']`), /<img|<[^>]* onerror/);
      assert.equal(
        await html(`[news_feed src="https://ikem.example/'onload='hacked=1"]`),
        '<news-feed src="https://ikem.example/&#039;onload=&#039;hacked=1"></news-feed>',
      );
    });

    it('prints no address but one of the web', async () => {
      for (const src of ['javascript:alert(1)', 'java&#x0a;script:alert(1)', 'data:text/html,x']) {
        assert.equal(await html(`[news_feed src="${src}"]`), '<news-feed src=""></news-feed>');
      }
    });
  });

  describe('[comment_list]', () => {
    it('is about the current post of this site', async () => {
      const { id, html } = await publish('[comment_list order="desc"]');
      const src = `${site}/wp-json/wp/v2/comments`;
      assert.equal(html, `<comment-list src="${src}" post="${id}" order="desc"></comment-list>`);
    });

    it('is about the post of another site that it is told', async () => {
      assert.equal(
        await html(`[comment_list src="${ENDPOINT}" post="7" page-size="5"]`),
        `<comment-list src="${ENDPOINT}" post="7" page-size="5"></comment-list>`,
      );
      // The number of a post here says nothing about a post there.
      assert.equal(
        await html(`[comment_list src="${ENDPOINT}"]`),
        `<comment-list src="${ENDPOINT}"></comment-list>`,
      );
    });
  });

  describe('[comment_form]', () => {
    it('prints the element around the classic form', async () => {
      const { id, html } = await publish('[comment_form parent="3"]');
      assert.equal(
        html,
        `<comment-form action="${site}/wp-json/wp/v2/comments" post="${id}" parent="3">` +
          `<form method="post" action="${site}/wp-comments-post.php">` +
          '<p>Your email address will not be published. Required fields are marked *</p>' +
          '<p><label>Comment *<br><textarea name="comment" cols="45" rows="8" required></textarea></label></p>' +
          '<p><label>Name *<br><input name="author" type="text" maxlength="245" autocomplete="name" required></label></p>' +
          '<p><label>Email *<br><input name="email" type="email" maxlength="100" autocomplete="email" required></label></p>' +
          '<p><label>Website<br><input name="url" type="url" maxlength="200" autocomplete="url"></label></p>' +
          `<input type="hidden" name="comment_post_ID" value="${id}">` +
          '<input type="hidden" name="comment_parent" value="3">' +
          '<p><button name="submit">Post Comment</button></p></form></comment-form>',
      );
    });

    it('asks for a name only where the site does', async () => {
      await configure(site, { companion: true, nameAndEmail: false });
      const printed = await html('[comment_form]');
      assert.match(printed, /<label>Name<br><input name="author" [^>]*autocomplete="name">/);
    });

    it('has no form of this site for comments on another', async () => {
      assert.equal(
        await html(`[comment_form action="${ENDPOINT}" post="7"]`),
        `<comment-form action="${ENDPOINT}" post="7"></comment-form>`,
      );
    });

    it('escapes hostile values, in the form too', async () => {
      const { id } = await publish('');
      const printed = await html(
        block('comment-form', { post: id + HOSTILE, parent: `3${HOSTILE}`, format: HOSTILE }),
      );
      assert.ok(
        printed.includes(` format="${ESCAPED}" post="${id}${ESCAPED}" parent="3${ESCAPED}">`),
      );
      assert.match(printed, new RegExp(`name="comment_post_ID" value="${id}"`));
      assert.match(printed, /name="comment_parent" value="3"/);
      assert.doesNotMatch(printed, /<img/);
    });

    it('gives way to a sentence where nobody, or no stranger, may comment', async () => {
      const { html: closed } = await publish('[comment_form]', 'closed');
      assert.equal(closed, '<p>Comments are closed.</p>');

      await configure(site, { companion: true, registration: true });
      assert.match(
        await html('[comment_form]'),
        /^<p>You must be <a href="http[^"]+wp-login\.php\?redirect_to=[^"]+">logged in<\/a> to post a comment\.<\/p>$/,
      );
    });

    it('stores a comment without JavaScript, and comes back to the post', async () => {
      const { id, html } = await publish('[comment_form]');
      const [, action] = /<form method="post" action="([^"]+)"/.exec(html) ?? [];
      const hidden = [...html.matchAll(/type="hidden" name="(\w+)" value="(\w+)"/g)];
      const names = [...html.matchAll(/ name="(\w+)"/g)].map(([, name]) => name);
      assert.deepEqual(names.sort(), [
        ...['author', 'comment', 'comment_parent', 'comment_post_ID', 'email', 'submit', 'url'],
      ]);

      const body = new URLSearchParams({
        ...Object.fromEntries(hidden.map(([, name, value]) => [name, value])),
        comment: 'Без скрипт',
        author: 'Мария',
        email: 'maria@example.org',
        url: '',
        submit: '',
      });
      const answer = await fetch(String(action), { method: 'POST', body, redirect: 'manual' });

      assert.equal(answer.status, 302);
      const [stored] = await listComments(site, id);
      assert.match(answer.headers.get('Location') ?? '', new RegExp(`#comment-${stored?.id}$`));
      assert.equal(stored?.content, 'Без скрипт');
      assert.equal(stored?.author, 'Мария');
    });
  });

  describe('the script', () => {
    const tags = (page: string): string[] =>
      [...page.matchAll(/<script type="module"[^>]*><\/script>/g)].map(String);

    it('is printed once, however many elements there are', async () => {
      const { page } = await publish('[news_feed] [news_feed] [comment_list] [comment_form]');
      const src = `${site}/wp-content/plugins/cluster-news/cdn/cluster-news.js`;
      assert.deepEqual(tags(page), [`<script type="module" src="${src}"></script>`]);
    });

    it('is there, beside the plugin, with the type of a script', async () => {
      const src = `${site}/wp-content/plugins/cluster-news/cdn/cluster-news.js`;
      const answer = await fetch(src);
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('Content-Type') ?? '', /javascript/);
    });

    it('is not printed where there is no element', async () => {
      assert.deepEqual(tags((await publish('Текст')).page), []);
    });
  });

  describe('blocks', () => {
    it('print what the shortcodes print', async () => {
      const { id, html } = await publish(
        block('news-feed', { src: ENDPOINT, 'page-size': '5', search: true, lazy: false }) +
          block('comment-list') +
          block('comment-form'),
      );
      const [feed, list, form] = html.split(/(?=<comment-)/);
      assert.equal(feed?.trim(), `<news-feed src="${ENDPOINT}" page-size="5" search></news-feed>`);
      const comments = `${site}/wp-json/wp/v2/comments`;
      assert.equal(list?.trim(), `<comment-list src="${comments}" post="${id}"></comment-list>`);
      assert.match(
        form ?? '',
        new RegExp(`^<comment-form action="${comments}" post="${id}"><form `),
      );
    });
  });
});
