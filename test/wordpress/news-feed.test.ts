import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { useStage } from '../e2e/stage.js';
import { SCRIPT, titlesIn, until, withoutChromium } from '../e2e/visit.js';
import { getJson, getPost, type Post } from './rest.js';
import { isWordPressInstalled, startWordPress, type WordPress } from './server.js';

const POSTS = '/wp-json/wp/v2/posts';
const ALL = 35;

const skip = isWordPressInstalled() ?? withoutChromium;

describe('<news-feed> and a real WordPress on another origin', { skip }, () => {
  const stage = useStage();
  let wordpress: WordPress;
  let preflights: string[];

  before(async () => {
    wordpress = await startWordPress();
  });

  after(() => wordpress?.stop());

  beforeEach(async () => {
    preflights = [];
    const protocol = await stage.visit.protocol();
    await protocol.send('Network.enable');
    protocol.on('Network.requestWillBeSent', ({ request }) => {
      if (request.method === 'OPTIONS') preflights.push(request.url);
    });
  });

  afterEach(() => {
    assert.deepEqual(preflights, []);
  });

  /** Opens a page of another origin that shows the site's posts. */
  async function open(attributes = '', path = POSTS): Promise<void> {
    const widget = `<news-feed src="${wordpress.url}${path}" ${attributes}></news-feed>`;
    await stage.visit.open(stage.site.putPage('/page.html', SCRIPT + widget));
  }

  /** The box of the post with this slug, on a page that shows all of them. */
  async function item(slug: string): Promise<ElementHandle<HTMLElement>> {
    const { link } = await getPost(wordpress.url, slug);
    const list = await stage.visit.find('.list');
    const handle = await list.evaluateHandle(
      (box, href) =>
        [...box.children].find((each) => each.querySelector('a')?.getAttribute('href') === href) ??
        null,
      link,
    );
    const element = handle.asElement();
    assert.ok(element, slug);
    return element as ElementHandle<HTMLElement>;
  }

  /** The text of a part of a post, white space folded; undefined when it is not there. */
  async function text(slug: string, part: string): Promise<string | undefined> {
    return (await item(slug)).evaluate(
      (box, name) => box.querySelector(`[part~=${name}]`)?.textContent?.replace(/\s+/g, ' ').trim(),
      part,
    );
  }

  function hrefs(): Promise<(string | null)[]> {
    return stage.visit.page.evaluate(() => {
      const root = document.querySelector('news-feed')?.shadowRoot;
      return [...(root?.querySelectorAll('[part~=link]') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
    });
  }

  it('counts preflights: a request with a header of its own makes one', async () => {
    await open();
    await stage.visit.page.evaluate(
      (url) =>
        fetch(url, { headers: { 'content-type': 'application/json' } }).then(() => undefined),
      wordpress.url + POSTS,
    );
    assert.equal(preflights.splice(0).length, 1);
  });

  it('goes through all posts to the end: in order, none twice', async (t) => {
    await open();
    for (const count of [10, 20, 30]) {
      await stage.visit.articles(count);
      await (await stage.visit.find('[part=more]')).click();
    }
    await stage.visit.articles(ALL);
    const posts = await getJson<Post[]>(`${wordpress.url}${POSTS}?per_page=100`);
    assert.deepEqual(
      await hrefs(),
      posts.map(({ link }) => link),
    );
    await until('the end', () => stage.visit.page.evaluate(isMoreGone));
    t.diagnostic(`${posts.length} posts`);
  });

  it('searches in Cyrillic, whatever the case', async () => {
    await open('search');
    await stage.visit.articles(10);
    await (await stage.visit.find('[part=search]')).type('МЕМОРАНДУМ');
    assert.match((await stage.visit.articles(1))[0] ?? '', /^Меморандум за сътрудничество/);
  });

  it('keeps to a category that the page names by its slug', async () => {
    await open('category="partners"');
    const partners = await stage.visit.articles(6);
    assert.ok(partners.includes('ИКЕМ кани мрежата в Секторния съвет'));
  });

  it('keeps to a category that the reader chooses by its chip, and back', async () => {
    await open('filter');
    const all = await stage.visit.articles(10);
    const chips = await stage.visit.find('[part=filter] [part=chip]:nth-child(5)').then(chipTexts);
    assert.deepEqual(chips, ['Всички', 'Новини', 'Събития', 'Обучения', 'Проекти & партньорства']);
    await (await stage.visit.find('[part=chip]:nth-child(5)')).click();
    await stage.visit.articles(6);
    await (await stage.visit.find('[part=chip]')).click();
    assert.deepEqual(await stage.visit.articles(10), all);
  });

  it('shows pictures in several sizes, with their text alternative', async () => {
    await open(`page-size="${ALL}"`);
    await stage.visit.articles(ALL);
    const image = await (await item('memorandum-ikem')).$('img');
    assert.ok(image);
    await image.evaluate((it) => it.scrollIntoView());
    await until('the picture', () => image.evaluate((it) => it.complete && it.naturalWidth > 0));
    const { alt, width, height, sizes } = await image.evaluate((it) => ({
      alt: it.alt,
      width: it.getAttribute('width'),
      height: it.getAttribute('height'),
      sizes: it.srcset.split(', ').map((candidate) => candidate.split(' ')[1]),
    }));
    assert.deepEqual([alt, width, height], ['Рисунка на зарядна станция', '1200', '675']);
    assert.deepEqual(sizes.sort(), ['1024w', '1200w', '300w', '768w']);
  });

  it('shows the news whose picture is missing, forbidden or deleted, without one', async () => {
    await open(`page-size="${ALL}"`);
    await stage.visit.articles(ALL);
    for (const slug of ['no-image', 'forbidden-image', 'deleted-image']) {
      assert.equal(await (await item(slug)).$('img'), null, slug);
    }
  });

  it('names the author where the site does, and nobody where it does not', async () => {
    await open(`page-size="${ALL}"`);
    await stage.visit.articles(ALL);
    assert.match((await text('memorandum-ikem', 'author')) ?? '', /edu/);
    assert.equal(await text('private-author', 'author'), undefined);
    assert.equal(await text('no-author', 'author'), undefined);
  });

  it('decodes entities, and ends an automatic excerpt with an ellipsis', async () => {
    await open(`page-size="${ALL}"`);
    await stage.visit.articles(ALL);
    const title = await text('entities', 'title');
    assert.equal(title, 'Ток & умения – “училище” на 21-ви век – 5 < 6');
    assert.match((await text('automatic-excerpt', 'summary')) ?? '', /[^\]]…$/);
    assert.equal(await text('no-text', 'summary'), undefined);
    assert.equal(await text('no-title', 'title'), 'Новина, чието заглавие е забравено.');
  });

  it('shows the day of Sofia to a reader in Los Angeles', async (t) => {
    await stage.visit.page.emulateTimezone('America/Los_Angeles');
    await open(`page-size="${ALL}"`);
    await stage.visit.articles(ALL);
    const date = await text('after-midnight', 'date');
    t.diagnostic(`${date}`);
    assert.equal(date, '10 март 2020 г.');
  });

  it('runs nothing of a hostile post, in the list or in the dialog', async () => {
    await open(`page-size="${ALL}" open="dialog"`);
    await stage.visit.articles(ALL);
    await stage.visit.quiet(stage.site);
    assert.equal(await text('hostile', 'title'), 'Опасна новина');
    assert.equal(await text('hostile', 'summary'), 'Откъс с капан.');
    const link = await (await item('hostile')).$('[part=link]');
    await link?.click();
    const words = await stage.visit.text(/Безвреден край/);
    assert.match(words, /Безвреден увод/);
    const dialog = await stage.visit.find('dialog');
    const dangers = await dialog.evaluate((it) => {
      const links = [...it.querySelectorAll('a')].map((each) => each.getAttribute('href') ?? '');
      return [
        it.querySelectorAll('script, iframe, svg, style, input, form').length,
        links.filter((href) => href && !/^https?:/.test(href)).length,
        [...it.querySelectorAll('*')]
          .flatMap((each) => each.getAttributeNames())
          .filter((name) => /^on/.test(name)).length,
      ];
    });
    assert.deepEqual(dangers, [0, 0, 0]);
    assert.equal(await stage.visit.page.evaluate(() => 'hacked' in globalThis), false);
  });

  it('reads an article in the dialog, with links that lead to its own site', async () => {
    await open('search open="dialog"');
    await stage.visit.articles(10);
    await (await stage.visit.find('[part=search]')).type('меморандум');
    await stage.visit.articles(1);
    await stage.visit.quiet(stage.site);
    await (await stage.visit.find('[part=link]')).click();
    await stage.visit.text(/Ток без умения не движи нищо/);
    const dialog = await stage.visit.find('dialog');
    const [headings, points, href] = await dialog.evaluate((it) => [
      it.querySelectorAll('.prose h2').length,
      it.querySelectorAll('.prose li').length,
      it.querySelector('.prose a')?.getAttribute('href') ?? '',
    ]);
    assert.deepEqual([headings, points, href], [3, 3, `${wordpress.url}/es-hub/`]);
  });

  for (const path of ['/', '/?rest_route=/wp/v2/posts']) {
    it(`finds posts, search and categories at ${path}`, async () => {
      await open('search filter category="partners"', path);
      await stage.visit.articles(6);
      await (await stage.visit.find('[part=chip]')).click();
      await stage.visit.articles(10);
      await (await stage.visit.find('[part=more]')).click();
      await stage.visit.articles(20);
      await (await stage.visit.find('[part=search]')).type('секторния съвет');
      await until('what is found', async () => {
        const titles = await titlesIn(stage.visit.page);
        return titles.length < 10 && titles.includes('ИКЕМ кани мрежата в Секторния съвет');
      });
    });
  }
});

function isMoreGone(): boolean {
  return !document.querySelector('news-feed')?.shadowRoot?.querySelector('[part=more]');
}

function chipTexts(chip: ElementHandle<HTMLElement>): Promise<string[]> {
  return chip.evaluate((it) =>
    [...(it.parentElement?.children ?? [])].map(({ textContent }) => textContent?.trim() ?? ''),
  );
}
