import { expect } from '@open-wc/testing';
import type { NewsFeed } from '../../src/elements/news-feed/news-feed.js';
import { headlineOf } from '../support/answers/feed.js';
import { part, parts, texts } from '../support/dom.js';
import { answers, serveJson, uniqueId } from '../support/endpoints.js';
import { feedMarkup } from '../support/news-feed/fixtures.js';
import { storedKeys } from '../support/news-feed/visit.js';
import { ELEMENTS, visitPage, type PageVisit } from '../support/page-visit.js';
import { markupOfFive, TAGS, whenThere } from '../support/shared/five.js';
import { until } from '../support/waiting.js';

/** What scripts of 2005 to 2015 do to the browser's own objects, and what browsers of 2022 lack. */
const AGES: Record<string, string> = {
  'Prototype 1.6': `
    Array.prototype.toJSON = function () { return '[' + this.map(String) + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.prototype.entries = Array.prototype.slice;
    Array.from = function (list) {
      var length = list && list.length || 0, all = new Array(length);
      while (length--) all[length] = list[length];
      return all;
    };`,
  'MooTools 1.4': `
    window.Event = function (event) { this.type = event.type.toLowerCase(); };
    Function.prototype.bind = function (that, list) {
      var bound = this;
      return function () { return bound.apply(that, list ? [].concat(list) : arguments); };
    };
    Array.from = function (item) {
      return item == null ? [] : typeof item.length === 'number' ? [].slice.call(item) : [item];
    };`,
  'additions to every object': `
    Object.prototype.extend = function (more) { for (var name in more) this[name] = more[name]; };
    Array.prototype.last = function () { return this[this.length - 1]; };`,
  'a browser without toWellFormed': 'delete String.prototype.toWellFormed;',
};

const DEFINE = `
  await import('${ELEMENTS}/news-feed/define.ts');
  await import('${ELEMENTS}/partner-list/define.ts');
  await import('${ELEMENTS}/comment-list/define.ts');
  window.isReady = true;`;

const visitWith = (markup: string, script: string): Promise<PageVisit> =>
  visitPage(markup, DEFINE, `<script>${script}</script>`);

/** Everything that a feed can do, and the events that it fires. */
async function useFeed(feed: NewsFeed): Promise<unknown[]> {
  const opened: unknown[] = [];
  feed.addEventListener('news-feed-open', ({ article }) => opened.push(article.id));
  feed.ownerDocument.addEventListener('click', (event) => event.preventDefault());
  await until(() => texts(feed, 'title').length === 5, 'the articles');
  await until(() => texts(feed, 'chip').length > 2, 'chips');
  part(feed, 'more').click();
  await until(() => texts(feed, 'title').length === 10, 'more articles');
  await until(() => {
    part(feed, 'link').click();
    return parts<HTMLDialogElement>(feed, 'dialog')[0]?.open;
  }, 'the reader');
  return opened;
}

describe('a page with scripts of another age', () => {
  for (const [name, script] of Object.entries(AGES)) {
    it(`shows news, chips, more and the reader, and stores a copy: ${name}`, async () => {
      const src = answers.url('feed', { id: uniqueId(), items: 12 });
      const attributes = { filter: true, search: true, open: 'dialog', 'page-size': 5 };
      const { document, uncaught } = await visitWith(feedMarkup({ src, ...attributes }), script);
      const feed = document.querySelector('news-feed') as NewsFeed;
      const opened = await useFeed(feed);
      expect(texts(feed, 'title')[0]).to.equal(headlineOf(1));
      expect(opened[0]).to.equal('item-1');
      const [key = ''] = storedKeys(src);
      const copy = JSON.parse(localStorage.getItem(key) ?? '') as { page: { items: unknown } };
      expect(copy.page.items).to.be.an('array');
      expect(uncaught).to.deep.equal([]);
    });

    it(`reads JSON with a map: ${name}`, async () => {
      const { url } = await serveJson({ data: { news: [{ id: 1, headline: 'От карта' }] } });
      const map = JSON.stringify({ items: '/data/news', title: '/headline' });
      const { document, uncaught } = await visitWith(feedMarkup({ src: url, map }), script);
      const feed = document.querySelector('news-feed') as NewsFeed;
      await until(() => texts(feed, 'title')[0] === 'От карта', 'the article');
      expect(uncaught).to.deep.equal([]);
    });

    it(`shows partners and comments: ${name}`, async () => {
      const markup = Object.values(await markupOfFive()).join('');
      const { document, uncaught } = await visitWith(markup, script);
      for (const tag of TAGS) await whenThere(document.querySelector(tag) as HTMLElement);
      const list = document.querySelector('comment-list') as HTMLElement;
      await until(() => /3/.test(texts(list, 'heading')[0] ?? ''), 'three comments');
      expect(uncaught).to.deep.equal([]);
    });
  }

  it('leaves what the page has added to every object as it was', async () => {
    const { window } = await visitWith(feedMarkup(), 'Object.prototype.extend = () => 1;');
    const found: string[] = [];
    for (const name in new window.Object()) found.push(name);
    expect(found).to.deep.equal(['extend']);
  });
});
