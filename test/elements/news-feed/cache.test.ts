import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { createFeed, headlineOf } from '../../support/answers/feed.js';
import { texts, whenButton, whenText } from '../../support/dom.js';
import { answers, requestCount, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { feedMarkup, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { changeStored, storedKeys, visit } from '../../support/news-feed/visit.js';
import { until } from '../../support/waiting.js';

const ALL = Array.from({ length: 10 }, (_, index) => headlineOf(index + 1));
/** What a stored copy has for its age. */
const SAVED_AT = /"savedAt":\d+/;

function aged(text: string, seconds: number): string {
  return text.replace(SAVED_AT, `"savedAt":${Date.now() - seconds * 1000}`);
}

describe('<news-feed cache>: a repeat visit', () => {
  for (const path of ['feed', 'wordpress/wp-json/wp/v2/posts']) {
    it(`shows the articles at the first frame, and asks nobody: ${path}`, async () => {
      const id = uniqueId();
      const markup = feedMarkup({ src: answers.url(path, { id, items: 10 }) });
      const first = await visit(markup);
      await whenState(first.feed, 'ready');
      const second = await visit(markup);
      expect(second.firstFrame).to.deep.equal(texts(first.feed, 'title'));
      await whenState(second.feed, 'ready');
      expect(await requestCount(id)).to.equal(1);
    });
  }

  it('shows an older copy at the first frame, and the new answer behind it', async () => {
    const { id } = await serveJson(createFeed({ items: 10 }), createFeed({ items: 1 }));
    const url = answers.url('gated', { id });
    await answers.open(id, 1);
    const markup = feedMarkup({ src: url });
    await whenState((await visit(markup)).feed, 'ready');
    changeStored(url, (text) => aged(text, 301));
    const { feed, firstFrame } = await visit(markup);
    expect(firstFrame).to.deep.equal(ALL);
    await answers.open(id);
    await until(() => texts(feed, 'title').length === 1, 'the new answer');
    expect(await requestCount(id)).to.equal(2);
  });

  it('takes a copy for fresh as long as the attribute says', async () => {
    const { id, url } = await serveJson(createFeed({ items: 10 }));
    const markup = feedMarkup({ src: url, cache: 1000 });
    await whenState((await visit(markup)).feed, 'ready');
    changeStored(url, (text) => aged(text, 900));
    await whenState((await visit(markup)).feed, 'ready');
    expect(await requestCount(id)).to.equal(1);
    changeStored(url, (text) => aged(text, 1100));
    await visit(markup);
    await answers.arrived(id, 2);
  });

  it('shows the copy with its age when the endpoint answers 500', async () => {
    const { url } = await serve({ json: createFeed({ items: 10 }) }, { status: 404 });
    const markup = feedMarkup({ src: url, format: 'jsonfeed' });
    await whenState((await visit(markup)).feed, 'ready');
    changeStored(url, (text) => aged(text, 3 * 86_400));
    const { feed, firstFrame, uncaught } = await visit(markup);
    expect(firstFrame).to.deep.equal(ALL);
    await whenState(feed, 'stale');
    await whenText(feed, /last updated: \d?\d\s\p{L}+ \d{4} at \d?\d:\d\d/u);
    await whenButton(feed, 'Try now');
    expect(uncaught).to.deep.equal([]);
  });

  it('shows a copy of the future at the first frame, and the new answer behind it', async () => {
    const { id, url } = await serveJson(createFeed({ items: 10 }), createFeed({ items: 1 }));
    const markup = feedMarkup({ src: url, format: 'jsonfeed' });
    await whenState((await visit(markup)).feed, 'ready');
    changeStored(url, (text) => aged(text, -86_400));
    const { feed, firstFrame } = await visit(markup);
    expect(firstFrame).to.deep.equal(ALL);
    await until(() => texts(feed, 'title').length === 1, 'the new answer');
    expect(await requestCount(id)).to.equal(2);
  });

  it('goes on from the copy to the following articles', async () => {
    const src = answers.url('feed', { id: uniqueId(), items: 25, per: 10 });
    const markup = feedMarkup({ src });
    await whenState((await visit(markup)).feed, 'ready');
    const { feed } = await visit(markup);
    await feed.loadMore();
    expect(texts(feed, 'title')).to.have.length(20);
    expect(new Set(texts(feed, 'title')).size).to.equal(20);
  });

  it('offers all the categories again, and asks nobody', async () => {
    for (const path of ['feed', 'wordpress/wp-json/wp/v2/posts']) {
      const id = uniqueId();
      const markup = feedMarkup({ src: answers.url(path, { id }), filter: true });
      const first = await visit(markup);
      await whenButton(first.feed, 'Стипендии');
      const count = await requestCount(id);
      const second = await visit(markup);
      await whenButton(second.feed, 'Стипендии');
      expect(texts(second.feed, 'filter')).to.deep.equal(texts(first.feed, 'filter'));
      expect(await requestCount(id), path).to.equal(count);
    }
  });

  it('keeps the copies of languages and categories apart', async () => {
    const id = uniqueId();
    const src = answers.url('feed', { id, lang: '{lang}' }).replaceAll(/%7B|%7D/g, '');
    const template = src.replace('lang=lang', 'lang={lang}');
    await whenState((await visit(feedMarkup({ src: template, lang: 'bg' }))).feed, 'ready');
    await whenState((await visit(feedMarkup({ src: template, lang: 'en' }))).feed, 'ready');
    const markup = feedMarkup({ src: template, lang: 'bg', category: 'Наука' });
    const { feed } = await visit(markup);
    await whenState(feed, 'ready');
    expect(texts(feed, 'title')).to.have.length(3);
    expect(await requestCount(id)).to.equal(3);
  });
});

describe('<news-feed cache>: what is stored', () => {
  it('is nothing with cache="off"', async () => {
    const { id, url } = await serveJson(createFeed());
    const markup = feedMarkup({ src: url, cache: 'off', filter: true });
    const { feed } = await visit(markup);
    await whenState(feed, 'ready');
    await whenButton(feed, 'Наука');
    expect(storedKeys(url)).to.deep.equal([]);
    await visit(markup);
    await answers.arrived(id, 2);
  });

  it('is nothing that a reader has searched for', async () => {
    const { url } = await serveJson(createFeed());
    const feed = await readyFeed({ src: url, search: true });
    const field = await until(() => feed.shadowRoot?.querySelector('input'), 'the field');
    field.value = 'микроскоп';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => texts(feed, 'title').length === 2, 'two articles');
    expect(storedKeys('микроскоп')).to.deep.equal([]);
  });

  it('is the first page alone, and no body', async () => {
    const url = answers.url('feed', { id: uniqueId(), items: 300 });
    const feed = await readyFeed({ src: url });
    await feed.loadMore();
    const [key = ''] = storedKeys(url);
    const text = localStorage.getItem(key) ?? '';
    expect(text).to.contain(headlineOf(10));
    expect(text).not.to.contain(headlineOf(11));
    expect(text).not.to.contain('Дълго за новина');
  });

  it('is at most 20 sources', async () => {
    const urls = Array.from({ length: 22 }, () =>
      answers.url('feed', { id: uniqueId(), items: 1 }),
    );
    for (const src of urls) await readyFeed({ src });
    const stored = urls.filter((url) => storedKeys(url).length > 0);
    expect(stored).to.deep.equal(urls.slice(2));
  });

  it('is at most 100 kB a source', async () => {
    const title = 'д'.repeat(2_000);
    const items = Array.from({ length: 30 }, (_, id) => ({ id: `${id}`, title }));
    const { url } = await serveJson({ ...createFeed({ items: 0 }), items });
    await readyFeed({ src: url, 'page-size': 30 });
    expect(storedKeys(url)).to.deep.equal([]);
  });
});

describe('<news-feed cache>: a copy that is no copy', () => {
  const GARBAGE: Record<string, (text: string) => string> = {
    'no JSON': (text) => text.slice(0, text.length / 2),
    'an empty text': () => '',
    'another value': () => '42',
    null: () => 'null',
    'no page': (text) => text.replace('"page"', '"gape"'),
    'a page without a list': () => `{"savedAt":${Date.now()},"page":{"items":{}}}`,
    'a list that is null': () => `{"savedAt":${Date.now()},"page":{"items":null}}`,
    'members that are no articles': () => `{"savedAt":${Date.now()},"page":{"items":[1,null,{}]}}`,
    'a time that is none': (text) => text.replace(SAVED_AT, '"savedAt":"now"'),
    'dates that are none': (text) =>
      text.replace(/"datePublished":"[^"]*"/g, '"datePublished":"x"'),
    'lists that are none': (text) => text.replace(/"(authors|categories)":\[[^\]]*\]/g, '"$1":7'),
    'an image that is none': (text) => text.replace(/"summary"/g, '"image":{"url":7},"summary"'),
  };
  let src = '';
  let good = '';

  before(async () => {
    src = answers.url('feed', { id: uniqueId() });
    await readyFeed({ src });
    const [key = ''] = storedKeys(src);
    good = localStorage.getItem(key) ?? '';
  });

  for (const [name, change] of Object.entries(GARBAGE)) {
    it(`does no harm: ${name}`, async () => {
      expect(changeStored(src, () => change(good))).to.equal(1);
      const { feed, uncaught } = await visit(feedMarkup({ src }));
      // Either the copy is dropped and the endpoint asked, or what is usable of it is shown.
      await whenState(feed, 'ready');
      expect(texts(feed, 'title')).to.deep.equal(ALL);
      expect(uncaught).to.deep.equal([]);
    });
  }
});
