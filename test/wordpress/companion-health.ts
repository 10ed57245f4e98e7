import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { backstage } from './comments.js';

/** What is done to posts (guards.php), and what Site Health says of it. */
const PROBLEMS = {
  closed: /^REST API не е достъпен за читатели без профил\./,
  off: /^REST API не връща публикации \(код 404\)\./,
  removed: /^Заглавката Access-Control-Allow-Origin не допуска други сайтове\./,
  twice: /^Заглавката Access-Control-Allow-Origin се изпраща два пъти/,
} as const;

/** What the page of another site sends. */
const FOREIGN = { Origin: 'https://school.example' };

/** That Site Health knows whether other sites can read the posts. @param world the site, once the tests run */
export function describeHealth(world: () => { site: string }): void {
  const treatPosts = (how: '' | keyof typeof PROBLEMS, isRestored = false): Promise<unknown> => {
    const options = { test_rest: how, cluster_news_open_posts: isRestored };
    return backstage(world().site, '/settings', { plugins: {}, options });
  };
  const askHealth = (): Promise<{ status: string; description: string }> =>
    backstage(world().site, '/health');

  describe('Site Health', () => {
    after(() => treatPosts(''));

    it('says that other sites can read the posts', async () => {
      const { status, description } = await askHealth();
      assert.deepEqual(
        [status, description],
        ['good', 'Страници на други сайтове показват новините ви.'],
      );
    });

    for (const [how, text] of Object.entries(PROBLEMS)) {
      it(`says why they cannot: ${how}`, async () => {
        await treatPosts(how as keyof typeof PROBLEMS);
        const { status, description } = await askHealth();
        assert.equal(status, 'critical');
        assert.match(description, text);
      });
    }

    for (const how of ['removed', 'twice'] as const) {
      it(`says that they can, once the setting restores the header: ${how}`, async () => {
        await treatPosts(how, true);
        assert.equal((await askHealth()).status, 'good');
      });
    }

    it('knows that the setting opens posts, and nothing that has other readers', async () => {
      await treatPosts('removed', true);
      const headersOf = async (route: string): Promise<Headers> =>
        (await fetch(`${world().site}/?rest_route=/wp/v2/${route}`, { headers: FOREIGN })).headers;
      for (const route of ['posts', 'categories', 'tags']) {
        const headers = await headersOf(route);
        assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
        assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
        assert.match(headers.get('Access-Control-Expose-Headers') ?? '', /\bX-WP-TotalPages\b/);
      }
      for (const route of ['users', 'settings', 'posts/1/revisions']) {
        assert.equal((await headersOf(route)).get('Access-Control-Allow-Origin'), null, route);
      }
    });
  });
}
