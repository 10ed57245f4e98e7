import { expect } from '@open-wc/testing';
import { headlineOf } from '../support/answers/feed.js';
import { texts, visibleText, whenButton } from '../support/dom.js';
import { answers, uniqueId } from '../support/endpoints.js';
import {
  wellFormed,
  folded,
  hasRun,
  intruders,
  PAYLOADS,
  WRONG_TYPES,
} from '../support/hostile/payloads.js';
import { feedMarkup, whenState } from '../support/news-feed/fixtures.js';
import { changeStored, storedKeys, visit, type Visit } from '../support/news-feed/visit.js';
import { until } from '../support/waiting.js';

type Fields = Record<string, unknown>;

const COUNT = PAYLOADS.length;

/** Anyone with a script on the same origin may have written the copy. */
function changeItems(url: string, change: (item: Fields, index: number) => void): void {
  changeStored(url, (text) => {
    const copy = JSON.parse(text) as { page: { items: Fields[] } };
    copy.page.items.forEach(change);
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
    src = answers.url('feed', { id: uniqueId(), items: COUNT, images: true });
    markup = feedMarkup({ src, lang: 'en', filter: true, 'page-size': COUNT });
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

  it('shows them as text in every field', async () => {
    const values = PAYLOADS.map(({ value }) => value);
    changeItems(src, (item, index) => fill(item, values[index]));
    const page = await visit(markup);
    const expected = values.map(wellFormed).map(folded);
    /** With what was cut put back. */
    const whole = (shown: string[]): string[] =>
      shown.map(folded).map((text, index) => {
        const written = expected[index] ?? '';
        return text.endsWith('…') && written.startsWith(text.slice(0, -1)) ? written : text;
      });
    expect(whole(page.firstFrame)).to.deep.equal(expected);
    expect(whole(texts(page.feed, 'category'))).to.deep.equal(expected);
    const authors = texts(page.feed, 'author').map((name) => name.replace(/^by /, ''));
    expect(whole(authors)).to.deep.equal(expected);
    await whenButton(page.feed, expected[0] ?? '');
    expectHarmless(page);
  });

  it('takes them for ids', async () => {
    changeItems(src, (item, index) => Object.assign(item, { id: PAYLOADS[index]?.value }));
    const page = await visit(markup);
    await whenState(page.feed, 'ready');
    await page.feed.reload();
    expect(texts(page.feed, 'title')).to.have.length(COUNT);
    expectHarmless(page);
  });

  it('shows an article without the date that is none', async () => {
    changeItems(src, (item, index) =>
      Object.assign(item, { datePublished: PAYLOADS[index]?.value }),
    );
    const page = await visit(markup);
    expect(page.firstFrame.slice(0, 2)).to.deep.equal([headlineOf(1), headlineOf(2)]);
    expectHarmless(page);
  });

  it('does without values of another type', async () => {
    const values = Object.values(WRONG_TYPES);
    changeItems(src, (item, index) => fill(item, values[index % values.length]));
    const page = await visit(markup);
    await whenState(page.feed, 'ready');
    expect(visibleText(page.feed)).not.to.contain('[object');
    await page.feed.reload();
    expect(texts(page.feed, 'title')).to.have.length(COUNT);
    expectHarmless(page);
  });

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
