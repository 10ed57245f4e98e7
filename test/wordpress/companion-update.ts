import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { listFiles } from '../../scripts/plugin-files.js';
import type { Stage } from '../e2e/stage.js';
import { Visit } from '../e2e/visit.js';
import { updatePlugin, ZIP } from './companion-upload.js';
import type { WordPress } from './server.js';

/** Makes the next version of the plugin: as this one, but each chunk has another name. */
function makeNextVersion(folder: string): string {
  execFileSync('unzip', ['-q', resolve(ZIP)], { cwd: folder });
  const chunks = listFiles(join(folder, 'cluster-news/cdn/chunks'), /\.js$/);
  const names = chunks.map((file) => /([\w-]+)\.js$/.exec(file)?.[1] ?? '');
  const rename = (text: string): string =>
    names.reduce((result, name) => result.replaceAll(name, `${name}2`), text);
  for (const file of listFiles(join(folder, 'cluster-news'), /\.(js|json|php|gz|br)$/)) {
    if (/\.(gz|br)$/.test(file)) {
      rmSync(file);
      continue;
    }
    const before = readFileSync(file, 'utf8');
    const after = file.endsWith('cluster-news.php')
      ? before.replace(/(Version: |VERSION +=.*')\d+\.\d+\.\d+/g, '$19.9.9')
      : rename(before);
    rmSync(file);
    writeFileSync(join(folder, rename(file.slice(folder.length))), after);
  }
  const zip = join(folder, 'next.zip');
  execFileSync('zip', ['-q', '-r', zip, 'cluster-news'], { cwd: folder });
  return zip;
}

/** That an update leaves readers their news whose caches have the former entry. @param world what the suite works with */
export function describeUpdate(world: () => { wordpress: WordPress; stage: Stage }): void {
  describe('an update of the plugin', () => {
    let folder: string;
    /** The entry of the former version. */
    let former: string;
    const entry = (): string => `${world().wordpress.url}/?cluster-news=news-feed.js`;
    const chunksIn = (code: string): string[] =>
      [...code.matchAll(/"([^"]*chunks\/[\w-]+\.js)"/g)].map(
        ([, name]) => new URL(name ?? '', entry()).href,
      );

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'cluster-news-next-'));
      former = await (await fetch(entry())).text();
      const visit = await Visit.start(world().stage.browser);
      await updatePlugin(visit.page, world().wordpress.url, makeNextVersion(folder));
      await visit.end();
    });
    after(() => rmSync(folder, { recursive: true }));

    it('keeps the chunks of the former version beside its own', async () => {
      const current = await (await fetch(entry())).text();
      const [old, own] = [chunksIn(former), chunksIn(current)];
      assert.ok(
        old.length > 3 && own.length === old.length && !own.some((url) => old.includes(url)),
      );
      for (const url of [...old, ...own]) {
        const answer = await fetch(url);
        assert.equal(answer.status, 200, url);
        assert.match(answer.headers.get('Cache-Control') ?? '', /immutable$/);
      }
    });

    it('shows the news to readers with an entry of the former one', async () => {
      const { stage, wordpress } = world();
      const { page } = stage.visit;
      let isServed = false;
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url() !== entry()) return void request.continue();
        isServed = true;
        const headers = { 'Access-Control-Allow-Origin': '*' };
        return void request.respond({ contentType: 'text/javascript', headers, body: former });
      });
      const script = `<script type="module" src="${entry()}"></script>`;
      const news = `<news-feed src="${wordpress.url}/" page-size="3" no-images></news-feed>`;
      await stage.visit.open(stage.site.putPage('/school', script + news), 3);
      assert.ok(isServed);
    });
  });
}
