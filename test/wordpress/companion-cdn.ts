import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Stage } from '../e2e/stage.js';
import { withoutApache } from './apache.js';
import { moveSite, setPermalinks } from './comments.js';
import type { WordPress } from './server.js';

/** What a school may paste; README: "module", plain, `async`, with a query. */
const FORMS = ['type="module"', '', 'async', 'defer', 'crossorigin'];

/** The names of all chunks in a script. */
const chunksIn = (code: string): string[] =>
  [...code.matchAll(/"([^"]*\/|[^"]*=chunks\/)([\w-]+\.js)"/g)].map(
    ([, path, name]) => `${path}${name}`,
  );

/** That the plugin serves the library to other sites. @param world what the suite works with, once the tests run */
export function describeCdn(world: () => { wordpress: WordPress; stage: Stage }): void {
  const address = (name: string): string => `${world().wordpress.url}/?cluster-news=${name}`;

  describe('the script for other sites', () => {
    it('has headers for readers of any site', async () => {
      const answer = await fetch(address('news-feed.js'));
      const { headers } = answer;
      assert.equal(answer.status, 200);
      assert.equal(headers.get('Content-Type'), 'text/javascript; charset=utf-8');
      assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
      assert.match(headers.get('Cache-Control') ?? '', /^public, max-age=600, /);
      assert.equal(headers.get('Content-Encoding'), 'gzip');
      assert.equal(headers.get('Vary'), 'Accept-Encoding');
      assert.deepEqual([headers.get('Set-Cookie'), headers.get('Expires')], [null, null]);
      const again = { headers: { 'If-None-Match': headers.get('ETag') ?? '' } };
      const { status } = await fetch(address('news-feed.js'), again);
      assert.equal(status, 304);
    });

    it('names chunks that are there, each of them for a year', async () => {
      const seen = new Set<string>();
      const follow = async (url: string): Promise<void> => {
        if (seen.has(url)) return;
        seen.add(url);
        const answer = await fetch(url);
        assert.equal(answer.status, 200, url);
        assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
        if (url.includes('chunks/')) {
          assert.match(answer.headers.get('Cache-Control') ?? '', /max-age=31536000, immutable$/);
        }
        for (const name of chunksIn(await answer.text())) await follow(new URL(name, url).href);
      };
      await follow(address('cluster-news.js'));
      assert.ok(seen.size > 15, String(seen.size));
    });

    it('is none where there is no such file', async () => {
      const names = [
        'other.js',
        '../cluster-news.php',
        'chunks/../news-feed.js',
        'manifest.json.js',
      ];
      for (const name of [...names, 'chunks/x.js', '/etc/passwd.js', 'news-feed.js%0A']) {
        const answer = await fetch(address(name));
        assert.notEqual(answer.headers.get('Content-Type'), 'text/javascript; charset=utf-8', name);
        assert.doesNotMatch(await answer.text(), /customElements|<\?php/);
      }
    });

    it('needs no pretty permalinks', async () => {
      await setPermalinks(world().wordpress.url, 'plain');
      try {
        await showNews('type="module"', world().wordpress.url);
      } finally {
        await setPermalinks(world().wordpress.url, 'pretty');
      }
    });

    for (const form of FORMS) {
      it(`shows the news on a page of another site: <script ${form}>`, async () => {
        await showNews(form, world().wordpress.url);
      });
    }
  });

  describe('Apache', { skip: withoutApache }, () => {
    let apache: string;

    before(async () => {
      const { wordpress } = world();
      apache = await wordpress.startApache();
      await moveSite(wordpress.url, apache);
    });
    after(() => moveSite(apache, world().wordpress.url));

    it('sends chunks by itself, for a year, in the encoding that the browser takes', async () => {
      const entry = await fetch(`${apache}/?cluster-news=news-feed.js`);
      const [chunk = ''] = chunksIn(await entry.text());
      const url = new URL(chunk, entry.url).href;
      assert.match(url, /\/wp-content\/plugins\/cluster-news\/cdn\/chunks\/[\w-]+\.js$/);
      for (const encoding of ['br', 'gzip', 'identity']) {
        const { status, headers } = await fetch(url, { headers: { 'Accept-Encoding': encoding } });
        const given = headers.get('Content-Encoding') ?? 'identity';
        assert.deepEqual([status, given], [200, encoding]);
        assert.equal(headers.get('Content-Type'), 'text/javascript; charset=utf-8');
        assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
        assert.equal(headers.get('Cache-Control'), 'public, max-age=31536000, immutable');
        assert.equal(headers.get('Vary'), 'Accept-Encoding');
        assert.equal(headers.get('X-Powered-By'), null);
      }
    });

    it('leaves two requests to PHP for the page of a school, and none for the next one', async () => {
      const asked: string[] = [];
      world().stage.visit.page.on('response', (response) => {
        const url = response.url();
        if (url.startsWith(apache) && !response.fromCache()) asked.push(url.slice(apache.length));
      });
      await showNews('type="module"', apache);
      const byPhp = asked.filter((path) => !path.startsWith('/wp-content/'));
      assert.deepEqual(
        byPhp.map((path) => path.replace(/posts.*/, 'posts')),
        ['/?cluster-news=news-feed.js', '/wp-json/wp/v2/posts'],
      );
      asked.length = 0;
      await showNews('type="module"', apache);
      assert.deepEqual(asked, []);
    });
  });

  /** Opens a page of another site that has the two lines, and waits for the news. */
  async function showNews(form: string, cluster: string): Promise<void> {
    const { stage } = world();
    const script = `<script ${form} src="${cluster}/?cluster-news=news-feed.js"></script>`;
    const news = `<news-feed src="${cluster}/" page-size="3" no-images></news-feed>`;
    await stage.visit.open(stage.site.putPage('/school', script + news), 3);
  }
}
