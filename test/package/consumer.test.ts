import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { after, before, describe, it } from 'node:test';
import { Packed } from './packed.js';

const run = promisify(execFile);
const TSC = resolve('node_modules/typescript/bin/tsc');

/** A program as a partner's developer writes it. */
const GOOD = `
import 'cluster-news/news-feed/define';
import { NewsFeed, NewsFeedOpenEvent, type Article, type FeedState } from 'cluster-news';
import { DataError, openFeed, type FeedSource } from 'cluster-news/data';
import { NewsFeed as Same } from 'cluster-news/news-feed';

const feed = document.createElement('news-feed');
feed.src = '/feed.json';
feed.layout = 'grid';
feed.pageSize = 3;
feed.cache = 'off';
const state: FeedState = feed.state;
const titles: string[] = feed.articles.map(({ title }: Article) => title);
feed.addEventListener('news-feed-load', ({ articles, total }) => {
  const count: number = total ?? articles.length;
  console.log(count, state, titles);
});
feed.addEventListener('news-feed-error', ({ error }) => {
  if (error instanceof DataError && error.kind === 'status') console.log(error.status, error.url);
});
document.addEventListener('news-feed-open', (event) => {
  if (event instanceof NewsFeedOpenEvent && !event.article.url) event.preventDefault();
});
await feed.reload();
await feed.loadMore();
const isSame: boolean = NewsFeed === Same;
const source: FeedSource = await openFeed({ url: 'https://a.example/', format: 'auto', toText: (html) => html });
console.log(isSame, document.querySelector('news-feed')?.headingLevel, source);
class Mine extends NewsFeed {}
customElements.define('my-news', Mine);
`;

/** Each line is a mistake that the types have to find. */
const MISTAKES = [
  "feed.layout = 'columns';",
  "feed.state = 'ready';",
  'feed.articles.push();',
  "feed.addEventListener('news-feed-load', ({ article }) => article);",
];

describe("a developer's TypeScript", () => {
  let packed: Packed;

  before(async () => {
    packed = await Packed.create();
    await mkdir(join(packed.folder, 'src'));
    await writeFile(join(packed.folder, 'package.json'), '{"type":"module"}');
  });

  after(() => packed?.remove());

  /** What tsc says of a program, declarations of the library included. */
  async function check(code: string, module: string, resolution: string): Promise<string> {
    const compilerOptions = {
      ...{ module, moduleResolution: resolution, target: 'ES2022', noEmit: true, types: [] },
      ...{ strict: true, exactOptionalPropertyTypes: true, lib: ['ES2023', 'DOM', 'DOM.Iterable'] },
    };
    const config = JSON.stringify({ compilerOptions, include: ['src'] });
    await writeFile(join(packed.folder, 'tsconfig.json'), config);
    await writeFile(join(packed.folder, 'src/main.ts'), code);
    const result = run(process.execPath, [TSC, '-p', '.'], { cwd: packed.folder });
    return result.then(
      ({ stdout }) => stdout,
      (error: { stdout: string }) => error.stdout,
    );
  }

  for (const [module, resolution] of [
    ['ESNext', 'bundler'],
    ['NodeNext', 'nodenext'],
  ] as const) {
    it(`compiles with properties, methods and events: ${resolution}`, async () => {
      assert.equal(await check(GOOD, module, resolution), '');
    });
  }

  it('is told of every mistake', async () => {
    const head =
      "import 'cluster-news/define';\nconst feed = document.createElement('news-feed');\n";
    const output = await check(head + MISTAKES.join('\n'), 'ESNext', 'bundler');
    const lines = [...output.matchAll(/^src\/main\.ts\((\d+),/gm)].map(
      ([, line]) => Number(line) - 3,
    );
    assert.deepEqual([...new Set(lines)], [...MISTAKES.keys()], output);
  });
});
