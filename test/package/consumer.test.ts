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
import { NewsFeed, NewsFeedOpenEvent, type Article, type LoadState } from 'cluster-news';
import { DataError, openFeed, type FeedSource } from 'cluster-news/data';
import { NewsFeed as Same } from 'cluster-news/news-feed';
import 'cluster-news/comment-list/define';
import { CommentError, type Comment, type CommentFormState, type CommentService } from 'cluster-news';
import { CommentForm } from 'cluster-news/comment-form';
import { CommentList } from 'cluster-news/comment-list';
import 'cluster-news/partner-list/define';
import { PartnerCardLoadEvent, type LocalText, type Partner } from 'cluster-news';
import { PartnerCard } from 'cluster-news/partner-card';
import { PartnerList } from 'cluster-news/partner-list';
import { findPartner, readPartners, type Partners } from 'cluster-news/data';

const feed = document.createElement('news-feed');
feed.src = '/feed.json';
feed.layout = 'grid';
feed.pageSize = 3;
feed.cache = 'off';
const state: LoadState = feed.state;
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

const read: Partners = readPartners({ '@type': 'NGO', name: 'A' }, 'https://a.example/');
console.log(findPartner(read, 'a')?.id);

const service: CommentService = {
  list: async ({ post, order, count }) => ({ items: [], dropped: 0, total: [post, order, count].length }),
  create: async ({ author }) => {
    if (!author.name) throw new CommentError('closed');
    return { id: '1', status: 'held' };
  },
};
const form = document.createElement('comment-form');
form.service = service;
form.challenge = async ({ key }) => ({ token: key });
form.addEventListener('comment-form-submit', (event) => {
  if (event.draft.content.length < 2) event.preventDefault();
});
form.addEventListener('comment-form-sent', ({ id, status }) => console.log(id, status === 'held'));
form.addEventListener('comment-form-error', ({ error, queued }) => console.log(error.kind, queued));
form.forget();
const sending: CommentFormState = form.state;
const list = document.createElement('comment-list');
list.order = 'desc';
list.addEventListener('comment-list-load', ({ comments, total }) => {
  const names: string[] = comments.map(({ author }: Comment) => author.name);
  console.log(names, total);
});
list.addEventListener('comment-list-error', ({ error }) => console.log(error.kind));
await list.reload();
document.addEventListener('comment-form-sent', ({ status }) => console.log(status));
console.log(sending, form instanceof CommentForm, list instanceof CommentList);

const card = document.createElement('partner-card');
card.partner = 'ИКЕМ';
card.layout = 'row';
card.jsonld = true;
card.addEventListener('partner-card-load', ({ partner }) => {
  const names: readonly LocalText[] = partner.name;
  console.log(names, partner.url, partner.members);
});
card.addEventListener('partner-card-error', ({ error }) => console.log(error.kind));
const partners = document.createElement('partner-list');
partners.layout = 'logo';
partners.order = 'source';
partners.pageSize = 74;
partners.moving = true;
partners.addEventListener('partner-list-load', ({ partners, dropped }) => console.log(partners, dropped));
partners.addEventListener('partner-list-error', ({ error }) => console.log(error instanceof DataError));
await Promise.all([card.reload(), partners.reload()]);
const all: readonly Partner[] = partners.partners;
const event: Event = new PartnerCardLoadEvent(all[0] as Partner);
console.log(event, card instanceof PartnerCard, partners instanceof PartnerList);
`;

/** Each line is a mistake that the types have to find. */
const MISTAKES = [
  "feed.layout = 'columns';",
  "feed.state = 'ready';",
  'feed.articles.push();',
  "feed.addEventListener('news-feed-load', ({ article }) => article);",
  "document.createElement('comment-form').state = 'sent';",
  "document.createElement('comment-list').order = 'newest';",
  "document.addEventListener('comment-form-sent', (event) => event.error);",
  "document.createElement('partner-card').layout = 'logos';",
  "document.createElement('partner-list').partners = [];",
  "document.createElement('partner-list').addEventListener('partner-list-load', ({ total }) => total);",
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

  it('compiles with the types of the tags for JSX', async () => {
    const lines = [
      "import type { CustomElements } from 'cluster-news/jsx';",
      "const form: CustomElements['comment-form'] = { action: '/api', 'heading-level': 2 };",
      "const list: CustomElements['comment-list'] = { src: '/api', order: 'desc', avatars: true };",
      "const feed: CustomElements['news-feed'] = { src: '/feed.json', layout: 'grid' };",
      "const card: CustomElements['partner-card'] = { src: '/p.json', partner: 'ИКЕМ', layout: 'row' };",
      "const all: CustomElements['partner-list'] = { src: '/p.json', search: true, 'page-size': 74 };",
      "all['onpartner-list-load'] = ({ partners }) => console.log(partners.length, card);",
      "form['oncomment-form-sent'] = ({ status }) => console.log(status === 'held', list, feed);",
    ];
    assert.equal(await check(lines.join('\n'), 'ESNext', 'bundler'), '');
  });

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
