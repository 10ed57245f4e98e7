import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startDemo, type Demo } from '../../../demo/server/start.js';

describe('the library in the demo', () => {
  let demo: Demo;

  before(async () => {
    demo = await startDemo();
  });

  after(() => demo.stop());

  async function cachingOf(path: string): Promise<string | null> {
    const response = await fetch(demo.url + path);
    await response.arrayBuffer();
    return response.headers.get('cache-control');
  }

  it('has the site of the documents beside it, in both languages, with its scripts', async () => {
    const pages: string[] = [];
    for (const path of ['/site', '/site/', '/site/en/']) {
      const response = await fetch(demo.url + path);
      const [, lang] = /<html lang="(\w+)"/.exec(await response.text()) ?? [];
      pages.push(`${new URL(response.url).pathname} ${lang}`);
    }
    assert.deepEqual(pages, ['/site/ bg', '/site/ bg', '/site/en/ en']);
    assert.equal((await fetch(`${demo.url}/site/cdn/news-feed.js`)).status, 200);
    assert.equal((await fetch(`${demo.url}/site/nothing/`)).status, 404);
  });

  it('lets browsers keep chunks for ever, which never change', async () => {
    for (const name of readdirSync('dist/cdn/chunks')) {
      assert.equal(await cachingOf(`/cdn/chunks/${name}`), 'max-age=31536000, immutable');
    }
  });

  it('lets them ask again for scripts that pages name, and for chunks that are not there', async () => {
    for (const path of [
      '/cdn/news-feed.js',
      '/cdn/cluster-news.js',
      '/cdn/chunks/gone-00000000.js',
    ]) {
      assert.equal(await cachingOf(path), 'no-cache');
    }
  });
});
