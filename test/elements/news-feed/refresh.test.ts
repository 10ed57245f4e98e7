import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { createFeed, createItem } from '../../support/answers/feed.js';
import { frames, parts, texts } from '../../support/dom.js';
import { answers, serveJson } from '../../support/endpoints.js';
import { bareFeedOf } from '../../support/news-feed/documents.js';
import { readyFeed } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';

/** Everything that changes inside the element until `finish` is called. */
function watch(feed: NewsFeed): () => MutationRecord[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  const everything = { attributes: true, characterData: true, childList: true, subtree: true };
  observer.observe(feed.shadowRoot as ShadowRoot, everything);
  return () => {
    records.push(...observer.takeRecords());
    observer.disconnect();
    return records;
  };
}

function describeRecords(records: MutationRecord[]): string[] {
  return records.map(
    ({ type, attributeName, target }) => `${type} ${attributeName} ${target.nodeName}`,
  );
}

function countNodes(node: Node): number {
  return 1 + [...node.childNodes].reduce((sum, child) => sum + countNodes(child), 0);
}

describe('<news-feed> refresh without news', () => {
  const CASES = {
    'all articles on the page': {},
    'a button for more': { 'page-size': 3 },
    'the feed pattern': { more: 'scroll' },
    'search and chips': { search: true, filter: true },
    'relative times': { time: 'relative' },
    'the dialog': { open: 'dialog' },
  };
  for (const [name, attributes] of Object.entries(CASES)) {
    it(`changes no node: ${name}`, async () => {
      const feed = await readyFeed({ src: answers.url('feed', { images: true }), ...attributes });
      await frames(10);
      const finish = watch(feed);
      await feed.reload();
      await frames(2);
      expect(describeRecords(finish())).to.deep.equal([]);
    });
  }

  it('changes no node of articles that share an id', async () => {
    const { url } = await serveJson(
      bareFeedOf({ id: '1', title: 'а' }, { id: '1', title: 'б' }, { id: '2', title: 'в' }),
    );
    const feed = await readyFeed({ src: url });
    const before = texts(feed, 'title');
    const finish = watch(feed);
    await feed.reload();
    await frames(2);
    expect(describeRecords(finish())).to.deep.equal([]);
    expect(texts(feed, 'title')).to.deep.equal(before);
  });
});

describe('<news-feed> refresh with news', () => {
  it('adds a new article to a thousand without touching the others', async () => {
    const old = createFeed({ items: 1000 });
    const items = [{ ...createItem(1), id: 'new', title: 'Ново' }, ...(old['items'] as object[])];
    const { url } = await serveJson(old, { ...old, items });
    const feed = await readyFeed({ src: url, 'page-size': 1000, cache: 'off' });
    // Long lists are made bit by bit while the browser is idle.
    await until(() => parts(feed, 'item').length === 1000);
    const before = parts(feed, 'item');
    const finish = watch(feed);
    await feed.reload();
    const records = finish();
    const [added, ...rest] = parts(feed, 'item');
    expect(added?.textContent).to.contain('Ново');
    expect(rest.length).to.equal(1000);
    expect(rest.every((item, index) => item === before[index])).to.equal(true);
    const nodes = records.flatMap(({ addedNodes }) => [...addedNodes]);
    const outside = nodes.filter((node) => node !== added && !added?.contains(node));
    const count = outside.reduce((sum, node) => sum + countNodes(node), 0);
    expect(count, 'nodes added outside it').to.be.at.most(20);
    const removed = records.flatMap(({ removedNodes }) => [...removedNodes]);
    expect(removed.filter((node) => node.nodeType === Node.ELEMENT_NODE)).to.have.length(0);
  });

  it('shows a corrected title in the box that is there, and takes away what has gone', async () => {
    const { url } = await serveJson(
      bareFeedOf({ id: '1', title: 'а' }, { id: '2', title: 'б' }),
      bareFeedOf({ id: '2', title: 'Б' }),
    );
    const feed = await readyFeed({ src: url });
    const [, second] = parts(feed, 'item');
    await feed.reload();
    expect(texts(feed, 'title')).to.deep.equal(['Б']);
    expect(parts(feed, 'item')[0] === second).to.equal(true);
  });

  it('follows another order with the same boxes', async () => {
    const [a, b, c] = ['а', 'б', 'в'].map((title) => ({ id: title, title }));
    const { url } = await serveJson(
      bareFeedOf(a ?? {}, b ?? {}, c ?? {}),
      bareFeedOf(c ?? {}, a ?? {}, b ?? {}),
    );
    const feed = await readyFeed({ src: url });
    const [first, second, third] = parts(feed, 'item');
    await feed.reload();
    expect(texts(feed, 'title')).to.deep.equal(['в', 'а', 'б']);
    const same = parts(feed, 'item').every((item, index) => item === [third, first, second][index]);
    expect(same).to.equal(true);
  });

  it('keeps what was loaded beyond the first page, and the focus', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 25, per: 10 }) });
    await feed.loadMore();
    const link = parts(feed, 'link')[15];
    link?.focus();
    await feed.reload();
    await until(() => texts(feed, 'title').length === 20, '20 articles');
    expect(feed.shadowRoot?.activeElement === link).to.equal(true);
  });
});
