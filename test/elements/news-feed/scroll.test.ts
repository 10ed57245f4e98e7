import { expect, fixtureSync } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { createFeed, headlineOf } from '../../support/answers/feed.js';
import { expectFocus, focused, frames, part, parts, texts } from '../../support/dom.js';
import { answers, requestCount, serveJson, uniqueId } from '../../support/endpoints.js';
import { feedMarkup, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { nextEvent, until } from '../../support/waiting.js';

const SCROLL = { more: 'scroll' };

/** The element as soon as it is a feed in the sense of ARIA. */
async function scrollFeed(attributes: Record<string, string | number>): Promise<NewsFeed> {
  const feed = await readyFeed({ ...SCROLL, ...attributes });
  await until(() => part(feed, 'list').getAttribute('role') === 'feed', 'the role "feed"');
  return feed;
}

function press(target: Element | null | undefined, key: string, ctrlKey = false): KeyboardEvent {
  const init = { key, ctrlKey, bubbles: true, composed: true, cancelable: true };
  const event = new KeyboardEvent('keydown', init);
  target?.dispatchEvent(event);
  return event;
}

describe('<news-feed> more="scroll"', () => {
  it('is a feed of articles with their places', async () => {
    const feed = await scrollFeed({ src: answers.url('feed', { items: 3 }) });
    expect(part(feed, 'list').getAttribute('aria-label')).to.equal('News');
    const items = parts(feed, 'item');
    expect(items.map((item) => item.getAttribute('role'))).to.deep.equal(Array(3).fill('article'));
    expect(items.map((item) => item.getAttribute('aria-posinset'))).to.deep.equal(['1', '2', '3']);
    expect(items.map((item) => item.getAttribute('aria-setsize'))).to.deep.equal(['3', '3', '3']);
    expect(items.map((item) => item.getAttribute('aria-label'))[0]).to.equal(headlineOf(1));
    expect(items.every((item) => item.tabIndex === 0)).to.equal(true);
  });

  it('says −1 while nobody knows how many there are, and the total when WordPress does', async () => {
    // Tall enough that only a part of them is loaded.
    const src = answers.url('feed', { items: 300 });
    const feed = await scrollFeed({ src, 'page-size': 20 });
    expect(part(feed, 'item').getAttribute('aria-setsize')).to.equal('-1');
    const posts = await scrollFeed({ src: answers.url('wordpress/wp-json/wp/v2/posts') });
    expect(part(posts, 'item').getAttribute('aria-setsize')).to.equal('35');
  });

  it('loads further articles when their place comes near', async () => {
    const feed = await scrollFeed({ src: answers.url('feed', { items: 300 }), 'page-size': 20 });
    await frames(10);
    const before = texts(feed, 'title').length;
    expect(before).to.be.below(300);
    parts(feed, 'item').at(-1)?.scrollIntoView();
    await until(() => texts(feed, 'title').length > before, 'more articles');
  });

  it('loads as far as the window reaches, and has no button', async () => {
    const feed = await scrollFeed({ src: answers.url('feed', { items: 8 }), 'page-size': 2 });
    await until(() => texts(feed, 'title').length === 8, 'eight articles');
    expect(parts(feed, 'more')).to.have.length(0);
  });

  it('is busy while articles come in another query, and never at rest', async () => {
    const feed = await scrollFeed({ src: answers.url('feed', { items: 8 }), 'page-size': 2 });
    await until(() => texts(feed, 'title').length === 8, 'eight articles');
    expect(part(feed, 'list').getAttribute('aria-busy')).to.equal('false');
    await feed.reload();
    expect(part(feed, 'list').getAttribute('aria-busy')).to.equal('false');
  });

  it('asks once for a page that fails, not again and again', async () => {
    const id = uniqueId();
    const next_url = await answers.put(id, { status: 404 });
    const { url } = await serveJson({ ...createFeed({ items: 2 }), next_url });
    const feed = await scrollFeed({ src: url, 'page-size': 2 });
    await whenState(feed, 'stale');
    await frames(30);
    expect(await requestCount(id)).to.equal(1);
  });
});

describe('<news-feed> more="scroll": keys', () => {
  /** A feed between two buttons, as a page has them. */
  async function between(before: string, after: string): Promise<NewsFeed> {
    const src = answers.url('feed', { items: 3 });
    const box = fixtureSync<HTMLElement>(
      `<div>${before}${feedMarkup({ ...SCROLL, src })}${after}</div>`,
    );
    const feed = box.querySelector('news-feed') as NewsFeed;
    await whenState(feed, 'ready');
    await until(() => part(feed, 'list').getAttribute('role') === 'feed', 'the role "feed"');
    return feed;
  }

  it('moves between articles by Page Down and Page Up', async () => {
    const feed = await scrollFeed({ src: answers.url('feed', { items: 3 }) });
    const [first, second] = parts(feed, 'item');
    first?.focus();
    expect(press(first, 'PageDown').defaultPrevented).to.equal(true);
    expectFocus(second);
    press(second, 'PageUp');
    expectFocus(first);
  });

  it('moves from within an article too', async () => {
    const feed = await scrollFeed({ src: answers.url('feed', { items: 3 }) });
    const [link] = parts(feed, 'link');
    link?.focus();
    press(link, 'PageDown');
    expectFocus(parts(feed, 'item')[1]);
  });

  it('leaves the page its own keys at the ends and for all other keys', async () => {
    const feed = await scrollFeed({ src: answers.url('feed', { items: 3 }) });
    const items = parts(feed, 'item');
    items[0]?.focus();
    expect(press(items[0], 'PageUp').defaultPrevented).to.equal(false);
    expect(press(items[0], 'Home').defaultPrevented).to.equal(false);
    expect(press(items[0], 'a').defaultPrevented).to.equal(false);
    expectFocus(items[0]);
  });

  it('leaves the feed by Ctrl+End and Ctrl+Home', async () => {
    const feed = await between('<button id="before">1</button>', '<a id="after" href="#">2</a>');
    const [item] = parts(feed, 'item');
    item?.focus();
    press(item, 'End', true);
    expect(focused()?.id).to.equal('after');
    item?.focus();
    press(item, 'Home', true);
    expect(focused()?.id).to.equal('before');
  });

  it('passes over what cannot have the focus', async () => {
    const hidden = '<button hidden>0</button><input type="hidden"><input disabled>';
    const feed = await between('', `${hidden}<button id="after">1</button>`);
    const [item] = parts(feed, 'item');
    item?.focus();
    press(item, 'End', true);
    expect(focused()?.id).to.equal('after');
  });

  it('tells of new articles by news-feed-load', async () => {
    const src = answers.url('feed', { items: 300 });
    const feed = await scrollFeed({ src, 'page-size': 20 });
    await frames(10);
    const loaded = nextEvent(feed, 'news-feed-load');
    parts(feed, 'item').at(-1)?.scrollIntoView();
    await loaded;
    expect(feed.articles.length).to.be.above(20);
  });
});
