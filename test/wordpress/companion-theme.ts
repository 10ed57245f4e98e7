import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addPost, backstage, closePost } from './comments.js';

/** That the theme's comments can be replaced. @param place the site, once the tests run */
export function describeTheme(place: { readonly url: string }): void {
  const replace = (isReplaced: boolean): Promise<unknown> =>
    backstage(place.url, '/settings', {
      plugins: {},
      options: { cluster_news_replace_comments: isReplaced },
    });
  const pageOf = async (content = ''): Promise<{ id: number; open: () => Promise<string> }> => {
    const { id, link } = await addPost(place.url, { content });
    return { id, open: async () => (await fetch(link)).text() };
  };

  describe("the theme's comments", () => {
    before(() => replace(true));
    after(() => replace(false));

    it('are replaced by the list and the form, which works without JavaScript', async () => {
      const { id, open } = await pageOf();
      const page = await open();
      const [, comments = ''] = /<section id="comments"[^>]*>([^]*)<\/section>/.exec(page) ?? [];
      assert.match(comments, new RegExp(`<comment-list src="[^"]+" post="${id}"></comment-list>`));
      assert.match(
        comments,
        new RegExp(`<comment-form action="[^"]+" post="${id}"><form method="post"`),
      );
      assert.doesNotMatch(page, /id="commentform"/);
      assert.equal(page.match(/cdn\/cluster-news\.js/g)?.length, 1);
    });

    it('are none where nobody has commented and nobody may', async () => {
      const { id, open } = await pageOf();
      await closePost(place.url, id);
      assert.doesNotMatch(await open(), /<comment-|id="comments"/);
    });

    it('stay those of the theme where the setting is off', async () => {
      await replace(false);
      const page = await (await pageOf()).open();
      assert.match(page, /id="commentform"/);
      assert.doesNotMatch(page, /<comment-/);
    });
  });
}
