import { expect } from '@open-wc/testing';
import '../../src/elements/news-feed/define.js';
import { part, texts } from '../support/dom.js';
import { serveJson } from '../support/endpoints.js';
import { bareFeedOf } from '../support/news-feed/documents.js';
import { readyFeed } from '../support/news-feed/fixtures.js';
import { until } from '../support/waiting.js';

/** A translator that knows one thing: every text gives way to `<font><font>` with another one. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() && node.parentElement?.localName !== 'style') {
      found.push(node);
    }
  }
  for (const text of found) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(`(${text.data.trim()})`);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

const documentOf = (turn: number): unknown =>
  bareFeedOf(
    { title: `Заглавие ${turn}`, summary: `Текст ${turn}`, date_published: '2024-03-11' },
    { title: 'Друго заглавие', summary: 'Друг текст' },
    { title: 'Трето' },
  );

describe('a page that the browser has translated', () => {
  it('shows what has changed, and leaves the rest translated', async () => {
    const { url } = await serveJson(documentOf(1), documentOf(2));
    const feed = await readyFeed({ src: url, lang: 'bg', search: true, cache: 'off' });
    translate(feed.shadowRoot as ShadowRoot);
    expect(texts(feed, 'title')[0]).to.equal('(Заглавие 1)');
    await feed.reload();
    expect(texts(feed, 'title').slice(0, 2)).to.deep.equal(['Заглавие 2', '(Друго заглавие)']);
    expect(texts(feed, 'summary')[0]).to.equal('Текст 2');
  });

  it('shows dates and buttons of another language', async () => {
    const { url } = await serveJson(documentOf(1));
    const feed = await readyFeed({ src: url, lang: 'bg', 'page-size': 2 });
    translate(feed.shadowRoot as ShadowRoot);
    feed.lang = 'en';
    await until(() => texts(feed, 'date')[0] === '11\u00A0March 2024', 'an English date');
    expect(texts(feed, 'more')).to.deep.equal(['More news']);
    part(feed, 'more').click();
    await until(() => texts(feed, 'title').length === 3, 'more');
  });

  it('keeps the field that a reader types into', async () => {
    const { url } = await serveJson(documentOf(1), documentOf(2));
    const feed = await readyFeed({ src: url, search: true });
    const field = await until(() => feed.shadowRoot?.querySelector('input'), 'the field');
    field.value = 'думи';
    translate(feed.shadowRoot as ShadowRoot);
    await feed.reload();
    expect(feed.shadowRoot?.querySelector('input')).to.equal(field);
    expect(field.value).to.equal('думи');
  });
});
