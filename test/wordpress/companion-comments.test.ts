import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configure, listComments } from './comments.js';
import { block, ENDPOINT, ESCAPED, HOSTILE, useCompanion } from './companion-site.js';
import { isWordPressInstalled } from './server.js';

describe('comments by the companion plugin', { skip: isWordPressInstalled() ?? false }, () => {
  const site = useCompanion();

  describe('[comment_list]', () => {
    it('is about the current post of this site', async () => {
      const { id, html } = await site.publish('[comment_list order="desc"]');
      const src = `${site.url}/wp-json/wp/v2/comments`;
      assert.equal(html, `<comment-list src="${src}" post="${id}" order="desc"></comment-list>`);
    });

    it('is about the post of another site that it is told', async () => {
      assert.equal(
        await site.html(`[comment_list src="${ENDPOINT}" post="7" page-size="5"]`),
        `<comment-list src="${ENDPOINT}" post="7" page-size="5"></comment-list>`,
      );
      // The number of a post here says nothing about a post there.
      assert.equal(
        await site.html(`[comment_list src="${ENDPOINT}"]`),
        `<comment-list src="${ENDPOINT}"></comment-list>`,
      );
    });
  });

  describe('[comment_form]', () => {
    it('prints the element around the classic form', async () => {
      const { id, html } = await site.publish('[comment_form parent="3"]');
      assert.equal(
        html,
        `<comment-form action="${site.url}/wp-json/wp/v2/comments" post="${id}" parent="3">` +
          `<form method="post" action="${site.url}/wp-comments-post.php">` +
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
      await configure(site.url, { companion: true, nameAndEmail: false });
      const printed = await site.html('[comment_form]');
      assert.match(printed, /<label>Name<br><input name="author" [^>]*autocomplete="name">/);
      assert.match(printed, /^<comment-form [^>]* optional-author>/);
      assert.match(await site.html('[comment_list]'), /^<comment-list [^>]* optional-author>/);
    });

    it('has no form of this site for comments on another', async () => {
      assert.equal(
        await site.html(`[comment_form action="${ENDPOINT}" post="7"]`),
        `<comment-form action="${ENDPOINT}" post="7"></comment-form>`,
      );
    });

    it('escapes hostile values, in the form too', async () => {
      const { id } = await site.publish('');
      const printed = await site.html(
        block('comment-form', { post: id + HOSTILE, parent: `3${HOSTILE}`, format: HOSTILE }),
      );
      assert.ok(printed.includes(`/comments" post="${id}${ESCAPED}" parent="3${ESCAPED}">`));
      assert.match(printed, new RegExp(`name="comment_post_ID" value="${id}"`));
      assert.match(printed, /name="comment_parent" value="3"/);
      assert.doesNotMatch(printed, /<img/);
    });

    it('gives way to a sentence where nobody, or no stranger, may comment', async () => {
      const { html: closed } = await site.publish('[comment_form]', 'closed');
      assert.equal(closed, '<p>Comments are closed.</p>');

      await configure(site.url, { companion: true, registration: true });
      assert.match(
        await site.html('[comment_form]'),
        /^<p>You must be <a href="http[^"]+wp-login\.php\?redirect_to=[^"]+">logged in<\/a> to post a comment\.<\/p>$/,
      );
    });

    it('stores a comment without JavaScript, and comes back to the post', async () => {
      const { id, html } = await site.publish('[comment_form]');
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
      const [stored] = await listComments(site.url, id);
      assert.match(answer.headers.get('Location') ?? '', new RegExp(`#comment-${stored?.id}$`));
      assert.equal(stored?.content, 'Без скрипт');
      assert.equal(stored?.author, 'Мария');
    });
  });
});
