import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { createFeed, headlineOf } from '../../support/answers/feed.js';
import {
  expectFocus,
  findButton,
  focused,
  frames,
  isVisible,
  part,
  parts,
  textOf,
  texts,
} from '../../support/dom.js';
import { answers, requestCount, serveJson, uniqueId } from '../../support/endpoints.js';
import { bareFeedOf } from '../../support/news-feed/documents.js';
import { fixtureFeed, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';

function button(feed: NewsFeed): HTMLButtonElement {
  return part<HTMLButtonElement>(feed, 'more');
}

async function press(feed: NewsFeed, count: number): Promise<void> {
  button(feed).focus();
  button(feed).click();
  await until(() => texts(feed, 'title').length === count, `${count} articles`);
  await frames(2);
}

/** Two pages of a feed, the second of which waits at the gate of `id`. */
async function gatedSecondPage(items = 3): Promise<{ id: string; src: string }> {
  const id = uniqueId();
  const next_url = answers.url('gated', { id });
  const { url } = await serveJson({ ...createFeed({ items: 2 }), next_url });
  await answers.put(id, {
    json: { ...createFeed({ items: items + 2, page: 2, perPage: 2 }), next_url: undefined },
  });
  return { id, src: url };
}

describe('<news-feed> more="button"', () => {
  it('adds a page of articles at each press and goes at the end', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 25 }) });
    expect(textOf(button(feed))).to.equal('More news');
    await press(feed, 20);
    await press(feed, 25);
    expect(parts(feed, 'more')).to.have.length(0);
    expect(texts(feed, 'title')[24]).to.equal(headlineOf(25));
  });

  it('is not there when all articles are shown', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 10 }) });
    expect(parts(feed, 'more')).to.have.length(0);
  });

  it('goes on to the next page of the feed and of a WordPress site', async () => {
    const id = uniqueId();
    const paged = await readyFeed({ src: answers.url('feed', { id, items: 25, per: 10 }) });
    await press(paged, 20);
    expect((await answers.log(id)).map(({ url }) => /page=\d/.exec(url)?.[0])).to.deep.equal([
      undefined,
      'page=2',
    ]);
    const posts = answers.url('wordpress/wp-json/wp/v2/posts', { items: 25 });
    const wordpress = await readyFeed({ src: posts });
    await press(wordpress, 20);
    await press(wordpress, 25);
    expect(parts(wordpress, 'more')).to.have.length(0);
  });

  it('moves the focus to the link of the first new article', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 25 }) });
    await press(feed, 20);
    expectFocus(parts(feed, 'link')[10]);
    await press(feed, 25);
    expectFocus(parts(feed, 'link')[20]);
  });

  it('moves the focus to the first new article when it has no link', async () => {
    const { url } = await serveJson(bareFeedOf({ title: 'а' }, { title: 'б' }));
    const feed = await readyFeed({ src: url, 'page-size': 1 });
    await press(feed, 2);
    expect(parts(feed, 'item')[1]?.contains(focused())).to.equal(true);
  });

  it('says politely how many articles have come', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 21 }) });
    expect(part(feed, 'status').getAttribute('role')).to.equal('status');
    expect(texts(feed, 'status')).to.deep.equal(['']);
    await press(feed, 20);
    expect(texts(feed, 'status')[0]).to.match(/\b10 more articles\b/);
    await press(feed, 21);
    expect(texts(feed, 'status')[0]).to.match(/\b1 more article\b/);
  });

  it('says it in Bulgarian with the right plural', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 21 }), lang: 'bg' });
    expect(textOf(button(feed))).to.equal('Още новини');
    await press(feed, 20);
    expect(texts(feed, 'status')[0]).to.match(/10 новини/);
    await press(feed, 21);
    expect(texts(feed, 'status')[0]).to.match(/1 новина/);
  });

  it('says it again when as many come once more', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 40 }) });
    await press(feed, 20);
    let changes = 0;
    const observer = new MutationObserver(({ length }) => (changes += length));
    const options = { characterData: true, childList: true, subtree: true };
    observer.observe(part(feed, 'status'), options);
    await press(feed, 30);
    await frames(2);
    expect(texts(feed, 'status')[0]).to.contain('10');
    expect(changes, 'changes of the live region').to.be.above(0);
  });

  it('stays in its place, marked as busy, until the articles are there', async () => {
    const { id, src } = await gatedSecondPage();
    const feed = await readyFeed({ src, 'page-size': 2 });
    button(feed).focus();
    button(feed).click();
    await answers.arrived(id);
    await until(() => button(feed).getAttribute('aria-disabled') === 'true', 'a busy button');
    expect(button(feed).disabled).to.equal(false);
    expectFocus(button(feed));
    await answers.open(id);
    await until(() => texts(feed, 'title').length === 4, 'four articles');
  });

  it('makes one request of two presses, even in one task', async () => {
    const { id, src } = await gatedSecondPage();
    const feed = await readyFeed({ src, 'page-size': 2 });
    button(feed).click();
    button(feed).click();
    await answers.arrived(id);
    button(feed).click();
    await answers.open(id);
    await until(() => texts(feed, 'title').length === 4, 'four articles');
    await frames();
    expect(await requestCount(id)).to.equal(1);
    expect(texts(feed, 'title')).to.have.length(4);
  });

  it('keeps the articles and itself when the next page fails, and tries again when pressed', async () => {
    const id = uniqueId();
    const next_url = await answers.put(id, { status: 404 }, { json: createFeed({ items: 3 }) });
    const { url } = await serveJson({ ...createFeed({ items: 2 }), next_url });
    const feed = await readyFeed({ src: url, 'page-size': 2 });
    button(feed).click();
    await whenState(feed, 'stale');
    expect(texts(feed, 'title')).to.have.length(2);
    await press(feed, 3);
    await whenState(feed, 'ready');
    expect(await requestCount(id)).to.equal(2);
  });

  it('loads no more with more="none"', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 25 }), more: 'none' });
    expect(parts(feed, 'more')).to.have.length(0);
    expect(isVisible(findButton(feed, 'More news'))).to.equal(false);
    expect(texts(feed, 'title')).to.have.length(10);
  });
});

describe('<news-feed> loadMore()', () => {
  it('does what the button does, without moving the focus', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 12 }) });
    await feed.loadMore();
    expect(texts(feed, 'title')).to.have.length(12);
    expectFocus(document.body);
  });

  it('fulfils without articles, at the end and after a failure', async () => {
    const { url } = await serveJson({
      ...createFeed({ items: 2 }),
      next_url: answers.url('status/404'),
    });
    const feed = fixtureFeed({ src: url, 'page-size': 2 });
    await feed.loadMore();
    await whenState(feed, 'ready');
    await feed.loadMore();
    expect(feed.state).to.equal('stale');
    expect(feed.articles).to.have.length(2);
  });
});
