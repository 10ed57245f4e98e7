import { expect } from '@open-wc/testing';
import { headlineOf } from '../support/answers/feed.js';
import { answers, uniqueId, until } from '../support/client.js';
import { feedMarkup, texts, whenState } from '../support/news-feed.js';
import { folded, hasRun, intruders, PAYLOADS, WRONG_TYPES } from '../support/news-feed-hostile.js';
import { changeStored, storedKeys, visit, type Visit } from '../support/news-feed-visit.js';

type Fields = Record<string, unknown>;

/** Anyone with a script on the same origin may have written the copy. */
function changeItems(url: string, change: (item: Fields) => void): void {
  changeStored(url, (text) => {
    const copy = JSON.parse(text) as { page: { items: Fields[] } };
    for (const item of copy.page.items) change(item);
    return JSON.stringify(copy);
  });
}

/** Puts a value into every field of a stored article or category. */
function fill(item: Fields, value: unknown): void {
  if (!('title' in item)) Object.assign(item, { name: value, slug: value });
  else {
    Object.assign(item, {
      ...{ title: value, summary: value, url: value, language: value },
      authors: [value],
      categories: [{ id: value, name: value, slug: value }],
      image: { url: value, alt: value, srcset: value, width: 3, height: 2 },
    });
  }
}

describe('hostile text fields: the stored copy', () => {
  let markup = '';
  let src = '';
  let good = new Map<string, string>();

  before(async () => {
    src = answers.url('feed', { id: uniqueId(), items: 2, images: true });
    markup = feedMarkup({ src, lang: 'en', filter: true });
    const { feed } = await visit(markup);
    await whenState(feed, 'ready');
    await until(() => storedKeys(src).length === 2, 'articles and categories');
    good = new Map(storedKeys(src).map((key) => [key, localStorage.getItem(key) ?? '']));
  });

  beforeEach(() => {
    for (const [key, text] of good) localStorage.setItem(key, text);
  });

  function expectHarmless({ feed, window, uncaught }: Visit): void {
    expect(intruders(feed.shadowRoot as ShadowRoot)).to.deep.equal([]);
    expect(hasRun(window)).to.equal(false);
    expect(hasRun()).to.equal(false);
    expect(uncaught).to.deep.equal([]);
  }

  for (const { name, value } of PAYLOADS) {
    it(`shows them as text: ${name}`, async () => {
      changeItems(src, (item) => fill(item, value));
      const page = await visit(markup);
      expect(page.firstFrame.map(folded)).to.deep.equal([folded(value), folded(value)]);
      expect(texts(page.feed, 'category').map(folded)).to.contain(folded(value));
      expectHarmless(page);
    });

    it(`takes them for an id: ${name}`, async () => {
      changeItems(src, (item) => Object.assign(item, { id: `${value} ${String(item['id'])}` }));
      const page = await visit(markup);
      await whenState(page.feed, 'ready');
      await page.feed.reload();
      expect(texts(page.feed, 'title')).to.have.length(2);
      expectHarmless(page);
    });
  }

  it('shows an article without the date that is none', async () => {
    changeItems(src, (item) => Object.assign(item, { datePublished: PAYLOADS[0]?.value }));
    const page = await visit(markup);
    await page.feed.updateComplete.catch(() => undefined);
    expectHarmless(page);
    expect(page.firstFrame).to.deep.equal([headlineOf(1), headlineOf(2)]);
  });

  for (const [name, value] of Object.entries(WRONG_TYPES)) {
    it(`does without them: ${name}`, async () => {
      changeItems(src, (item) => fill(item, value));
      const page = await visit(markup);
      await page.feed.reload();
      expect(texts(page.feed, 'title')).to.have.length(2);
      expectHarmless(page);
    });
  }

  it('keeps to web addresses in the files of an image', async () => {
    const srcset = 'javascript:parent.hostile=1 300w, data:text/html,x 600w';
    changeItems(src, (item) => {
      if (item['image']) Object.assign(item['image'], { srcset, width: 3, height: 2 });
    });
    const page = await visit(markup);
    await whenState(page.feed, 'ready');
    expectHarmless(page);
  });
});
