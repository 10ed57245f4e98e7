import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { findButton, part, parts, textOf, texts, whenButton } from '../../support/dom.js';
import { answers, requestCount, serveJson, uniqueId } from '../../support/endpoints.js';
import { serveItems } from '../../support/news-feed/documents.js';
import { fixtureFeed, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';

const POSTS = 'wordpress/wp-json/wp/v2/posts';

/** The chips with the pressed one in brackets. */
function chips(feed: NewsFeed): string[] {
  return [...part(feed, 'filter').querySelectorAll('button')].map((chip) =>
    chip.getAttribute('aria-pressed') === 'true' ? `[${textOf(chip)}]` : textOf(chip),
  );
}

async function press(feed: NewsFeed, name: string): Promise<void> {
  (await whenButton(feed, name)).click();
  await feed.updateComplete;
}

async function onlyCategory(feed: NewsFeed, name: string): Promise<void> {
  await until(() => {
    const shown = texts(feed, 'category');
    return shown.length > 0 && shown.every((each) => each === name);
  }, `only ${name}`);
}

describe('<news-feed filter>: a feed', () => {
  it('shows a named group of chips, "all" pressed', async () => {
    const feed = await readyFeed({ src: answers.url('feed'), filter: true, lang: 'bg' });
    await whenButton(feed, 'Наука');
    const group = part(feed, 'filter');
    expect(group.getAttribute('role')).to.equal('group');
    expect(group.getAttribute('aria-label')).to.equal('Категории');
    expect(chips(feed)).to.deep.equal(['[Всички]', 'Събития', 'Наука', 'Стипендии']);
  });

  it('makes no request of its own', async () => {
    for (const format of ['jsonfeed', 'auto']) {
      const id = uniqueId();
      const src = answers.url('feed', { id });
      await whenButton(await readyFeed({ src, format, filter: true }), 'Наука');
      expect(await requestCount(id), format).to.equal(1);
    }
  });

  it('shows the articles of the pressed chip, and all of them again', async () => {
    const feed = await readyFeed({ src: answers.url('feed'), filter: true });
    await press(feed, 'Наука');
    await onlyCategory(feed, 'Наука');
    expect(chips(feed)).to.deep.equal(['All', 'Събития', '[Наука]', 'Стипендии']);
    expect(texts(feed, 'status')[0]).to.match(/\b3 articles\b/);
    await press(feed, 'All');
    await until(() => texts(feed, 'title').length === 10, 'ten articles');
    expect(chips(feed)[0]).to.equal('[All]');
  });

  it('names the categories of articles that are not shown yet', async () => {
    const tags = Array.from({ length: 12 }, (_, index) => ({ tags: [`Раздел ${index + 1}`] }));
    const { url } = await serveItems(...tags);
    const feed = await readyFeed({ src: url, filter: true, 'page-size': 2 });
    await press(feed, 'Раздел 12');
    await onlyCategory(feed, 'Раздел 12');
  });

  it('shows no chips where there are no categories', async () => {
    const { url } = await serveItems({ tags: [] }, { tags: undefined });
    const feed = await readyFeed({ src: url, filter: true });
    await until(() => parts(feed, 'filter')[0], 'the group');
    expect(part(feed, 'filter').querySelectorAll('button')).to.have.length(0);
  });

  it('keeps the pressed chip and the focus while the answer changes', async () => {
    const feed = await readyFeed({ src: answers.url('feed'), filter: true });
    const chip = await whenButton(feed, 'Наука');
    chip.focus();
    chip.click();
    await onlyCategory(feed, 'Наука');
    expect(findButton(feed, 'Наука') === chip).to.equal(true);
    expect(feed.shadowRoot?.activeElement === chip).to.equal(true);
  });

  it('filters and searches together', async () => {
    const src = answers.url('feed', { items: 30 });
    const feed = await readyFeed({ src, filter: true, search: true });
    await press(feed, 'Наука');
    const field = part<HTMLInputElement>(feed, 'search');
    field.value = 'микроскоп';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => texts(feed, 'title').length === 2, 'two articles');
    await onlyCategory(feed, 'Наука');
  });
});

describe('<news-feed filter>: WordPress', () => {
  it("offers the site's categories, and lets the site choose", async () => {
    const id = uniqueId();
    const feed = await readyFeed({ src: answers.url(POSTS, { id, items: 20 }), filter: true });
    await press(feed, 'Стипендии');
    await onlyCategory(feed, 'Стипендии');
    expect(chips(feed)).to.deep.equal(['All', 'Събития', 'Наука & техника', '[Стипендии]']);
    const log = await answers.log(id);
    expect(log.some(({ url }) => url.includes('categories=4'))).to.equal(true);
  });

  it('finds a category whose name holds an entity', async () => {
    const feed = await readyFeed({ src: answers.url(POSTS), filter: true });
    await press(feed, 'Наука & техника');
    await onlyCategory(feed, 'Наука & техника');
  });
});

describe('<news-feed category>', () => {
  it('shows only the articles of a category, by its name in any case', async () => {
    const src = answers.url('feed', { items: 9 });
    const feed = await readyFeed({ src, category: 'наука' });
    expect(texts(feed, 'title')).to.have.length(3);
    await onlyCategory(feed, 'Наука');
  });

  it('looks for its articles in the following pages', async () => {
    const src = answers.url('feed', { items: 30, per: 5 });
    const feed = await readyFeed({ src, category: 'Наука', 'page-size': 4 });
    await until(() => texts(feed, 'title').length === 4, 'four articles');
    await onlyCategory(feed, 'Наука');
  });

  it('asks WordPress for it by its name', async () => {
    const id = uniqueId();
    const src = answers.url(POSTS, { id });
    await onlyCategory(await readyFeed({ src, category: 'Стипендии' }), 'Стипендии');
    expect((await answers.log(id)).at(-1)?.url).to.contain('categories=4');
  });

  it('asks WordPress for it by its slug, percent-encoded or not', async () => {
    // The address of the categories carries no id: it is answered by what has no name.
    await answers.put('', {
      json: [{ id: 7, name: 'Друго', slug: encodeURI('новини').toLowerCase() }],
    });
    const { id, url } = await serveJson([{ id: 1, title: { rendered: 'Т' } }]);
    const src = url.replace('/get?', '/get/wp-json/wp/v2/posts?');
    await readyFeed({ src, category: 'новини' });
    expect((await answers.log(id)).at(-1)?.url).to.contain('categories=7');
  });

  it('follows the attribute', async () => {
    const feed = await readyFeed({ src: answers.url('feed'), category: 'Наука' });
    feed.category = 'Стипендии';
    await onlyCategory(feed, 'Стипендии');
    feed.removeAttribute('category');
    await until(() => texts(feed, 'title').length === 10, 'ten articles');
  });

  it('is empty for one that is not there', async () => {
    await whenState(fixtureFeed({ src: answers.url('feed'), category: 'няма' }), 'empty');
  });

  it('is the pressed chip at first, and "all" leads out of it', async () => {
    const feed = await readyFeed({ src: answers.url(POSTS), category: 'стипендии', filter: true });
    await whenButton(feed, 'Стипендии');
    expect(chips(feed)).to.contain('[Стипендии]');
    await press(feed, 'All');
    await until(() => new Set(texts(feed, 'category')).size > 1, 'all categories');
  });
});
