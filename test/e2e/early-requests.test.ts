import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { feedOf } from './articles.js';
import { COMMENTS_SCRIPT } from './comments.js';
import { findIn } from './inside.js';
import { PARTNERS_SCRIPT, putPartners } from './partners.js';
import type { Site } from './site.js';
import { useStage } from './stage.js';
import { SCRIPT, until, withoutChromium } from './visit.js';

const POST = {
  id: 7,
  link: 'https://klub.example/post',
  date_gmt: '2019-11-19T08:00:00',
  title: { rendered: 'Меморандум' },
  excerpt: { rendered: '<p>Подписахме.</p>' },
};
const COMMENT = {
  id: 1,
  parent: 0,
  author_name: 'Родител',
  content: { rendered: '<p>Честито!</p>' },
};

/** What a kind of address shows, and where it is asked. */
interface Kind {
  title: string;
  script: string;
  markup: string;
  /** The path that is asked before any code is there. */
  path: string;
  tag: keyof HTMLElementTagNameMap;
  shown: string;
}

const LINK = '[part=link]';
const news = (title: string, attributes: string, path: string): Kind => ({
  ...{ title, path, script: SCRIPT, tag: 'news-feed', shown: LINK },
  markup: `<news-feed ${attributes}></news-feed>`,
});
const MAP = `map='{"items":"/posts","id":"/nr","title":"/headline","url":"/link"}'`;

const KINDS: Kind[] = [
  news('a JSON Feed', 'src="API/feed.json"', '/feed.json'),
  news('posts', 'src="API/wp-json/wp/v2/posts"', '/wp-json/wp/v2/posts'),
  news('posts of a site without pretty permalinks', 'src="API/?rest_route=/wp/v2/posts"', '/'),
  news("a site's address", 'src="API/"', '/wp-json/wp/v2/posts'),
  news('mapped JSON', `src="API/mapped.json" ${MAP}`, '/mapped.json'),
  news('the language of the page', 'src="API/{lang}.json"', '/bg.json'),
  {
    ...{ title: 'a partner', script: PARTNERS_SCRIPT, tag: 'partner-card', shown: LINK },
    ...{ path: '/partners.json', markup: '<partner-card src="API/partners.json"></partner-card>' },
  },
  {
    ...{ title: 'comments', script: COMMENTS_SCRIPT, tag: 'comment-list', shown: '[part=content]' },
    path: '/wp-json/wp/v2/comments',
    markup: '<comment-list src="API/wp-json/wp/v2/comments" post="7"></comment-list>',
  },
  {
    ...{ title: "comments at a site's address", script: COMMENTS_SCRIPT, tag: 'comment-list' },
    ...{ path: '/wp-json/wp/v2/comments', shown: '[part=content]' },
    markup: '<comment-list src="API/" post="7"></comment-list>',
  },
];

function putEndpoints(site: Site): void {
  const paged = (body: unknown) => ({
    body,
    headers: { 'X-WP-Total': '1', 'X-WP-TotalPages': '1' },
  });
  putPartners(site);
  site.put('/feed.json', { body: feedOf(3) });
  site.put('/bg.json', { body: feedOf(3) });
  site.put('/mapped.json', { body: { posts: [{ nr: 1, headline: 'Новина', link: '/1' }] } });
  site.put('/', paged([POST]));
  site.put('/wp-json/wp/v2/posts', paged([POST]));
  site.put('/wp-json/wp/v2/comments', paged([COMMENT]));
}

describe('the data and the code', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => putEndpoints(stage.site));

  /** Opens a page whose chunks wait until they are let through. */
  async function openHeld(script: string, markup: string): Promise<() => void> {
    let open = (): void => undefined;
    const held = new Promise<void>((resolve) => (open = resolve));
    stage.site.putCdn('/held', held, /chunks/);
    const page = stage.site.putPage('/page.html', script.replace('/cdn/', '/held/') + markup);
    await stage.visit.open(page);
    await until('the chunks are asked for', () => chunksAsked() > 0);
    return open;
  }

  const chunksAsked = (): number =>
    stage.site.requests.filter(({ path }) => path.startsWith('/held/chunks/')).length;

  for (const { title, script, markup, path, tag, shown } of KINDS) {
    it(`are asked for at the same moment, the data once: ${title}`, async (t) => {
      const { site, visit } = stage;
      const open = await openHeld(script, markup);
      await until('the data is asked for', () => site.count(path) > 0);
      const beside = chunksAsked();
      open();
      await findIn(visit.page, tag, shown);
      t.diagnostic(`2 requests in a row; ${beside} chunks beside the data`);
      await visit.quiet(site);
      assert.equal(site.count(path), 1);
      assert.equal(site.count(path, 'OPTIONS'), 0);
    });
  }

  it('the browser loads what it knows of dates while the page waits for both', async () => {
    const { site, visit } = stage;
    await visit.page.evaluateOnNewDocument(() => {
      const formats: unknown[] = [];
      const { DateTimeFormat } = Intl;
      Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
        construct(format, options) {
          formats.push(options);
          return Reflect.construct(format, options) as object;
        },
      });
      Object.assign(globalThis, { formats });
    });
    const made = (): Promise<number> =>
      visit.page.evaluate(() => (globalThis as unknown as { formats: unknown[] }).formats.length);
    const open = await openHeld(SCRIPT, '<p>Без новини.</p>');
    open();
    await visit.quiet(site);
    assert.equal(await made(), 0, 'not for a page without elements');
    const openBoth = await openHeld(SCRIPT, '<news-feed src="API/feed.json"></news-feed>');
    await until('a formatter', async () => (await made()) > 0);
    openBoth();
    await visit.articles(3);
  });

  it('all code for the first article comes beside the data, none behind it', async () => {
    const { site, visit } = stage;
    let answer = (): void => undefined;
    site.put('/late.json', {
      body: feedOf(3),
      after: new Promise<void>((done) => (answer = done)),
    });
    await visit.open(
      site.putPage('/page.html', `${SCRIPT}<news-feed src="API/late.json"></news-feed>`),
    );
    await visit.find('.skeleton');
    await until('the code for the format', () =>
      site.requests.some(({ path }) => /documents-/.test(path)),
    );
    const before = site.requests.length;
    answer();
    await visit.articles(3);
    const behind = site.requests.slice(before).map(({ path }) => path);
    assert.deepEqual(
      behind.filter((path) => !/followup|reasons/.test(path)),
      [],
    );
  });

  for (const [title, markup] of [
    ['lazy', '<div style="height:9000px"></div><news-feed lazy src="API/feed.json"></news-feed>'],
    [
      'a feed in the page',
      '<news-feed><script type="application/feed+json">{"items":[]}</script></news-feed>',
    ],
    ['no address', '<news-feed></news-feed>'],
    ['an unsafe address', '<news-feed src="javascript:alert(1)"></news-feed>'],
    [
      'a removed element',
      '<news-feed src="API/feed.json"></news-feed>',
      '<script>document.currentScript.previousElementSibling.remove()</script>',
    ],
  ].map(([name = '', ...rest]) => [name, rest.join('')] as const)) {
    it(`ask for no data: ${title}`, async () => {
      const { site, visit } = stage;
      const script = SCRIPT.replace('type="module"', 'defer');
      await visit.open(site.putPage('/page.html', script + markup));
      await visit.page.evaluate(() =>
        customElements.whenDefined('news-feed').then(() => undefined),
      );
      await visit.quiet(site);
      assert.equal(site.count('/feed.json'), 0);
    });
  }

  it('ask for no data while a stored copy is fresh, and for all that is needed to show it', async () => {
    const { site, visit } = stage;
    const url = site.putPage('/page.html', `${SCRIPT}<news-feed src="API/feed.json"></news-feed>`);
    await visit.open(url, 3);
    site.requests.length = 0;
    await visit.open(url, 3);
    await visit.quiet(site);
    assert.equal(site.count('/feed.json'), 0);
  });

  it('keep the retries of a request that was started early', async () => {
    const { site, visit } = stage;
    let tries = 0;
    site.put('/flaky.json', () => (++tries > 1 ? { body: feedOf(3) } : { status: 503 }));
    const markup = '<news-feed src="API/flaky.json"></news-feed>';
    await visit.open(site.putPage('/page.html', SCRIPT + markup), 3);
    assert.equal(tries, 2);
  });

  it('ask for an element that the parser adds while the code is on its way', async () => {
    const { site, visit } = stage;
    const open = await openHeld(SCRIPT, '<main></main>');
    await visit.page.evaluate((src) => {
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', `<news-feed src="${src}"></news-feed>`);
    }, `${site.api}/feed.json`);
    await until('the data is asked for', () => site.count('/feed.json') > 0);
    open();
    await visit.articles(3);
    assert.equal(site.count('/feed.json'), 1);
  });
});
