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

/** That Site Health knows whether other sites can read the posts. @param world the site, once the tests run */
export function describeHealth(world: () => { site: string }): void {
  const treatPosts = (how: '' | keyof typeof PROBLEMS): Promise<unknown> =>
    backstage(world().site, '/settings', { plugins: {}, options: { test_rest: how } });
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
  });
}
