import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { NewsFeedErrorEvent, NewsFeedLoadEvent } from '../../../src/index.js';
import { createFeed } from '../../support/answers/feed.js';
import { frames } from '../../support/dom.js';
import { answers, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { serveItems } from '../../support/news-feed/documents.js';
import { fixtureFeed, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { nextEvent } from '../../support/waiting.js';

/** The next event on the page itself: one that bubbles out of every shadow root. */
function nextOnPage<T extends Event>(type: string): Promise<T> {
  return nextEvent<T>(document, type);
}

describe('<news-feed> news-feed-load', () => {
  it('bubbles through shadow roots with the articles and the total', async () => {
    const loaded = nextOnPage<NewsFeedLoadEvent>('news-feed-load');
    const feed = fixtureFeed({ src: answers.url('feed', { items: 4 }) });
    const event = await loaded;
    expect(event).to.be.instanceOf(NewsFeedLoadEvent);
    expect(event.target === feed).to.equal(true);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    expect(event.articles).to.equal(feed.articles);
    expect(event.articles).to.have.length(4);
    expect([event.total, event.dropped]).to.deep.equal([4, 0]);
  });

  it('comes when the articles stand on the page', async () => {
    const feed = fixtureFeed({ src: answers.url('feed', { items: 4 }) });
    await nextEvent(feed, 'news-feed-load');
    expect(feed.state).to.equal('ready');
    expect(feed.shadowRoot?.querySelectorAll('[part~=title]')).to.have.length(4);
  });

  it('counts the items that were left out', async () => {
    const { items } = createFeed({ items: 2 }) as { items: object[] };
    const { url } = await serveJson({ ...createFeed(), items: [...items, {}, { title: 'а' }, 7] });
    const feed = fixtureFeed({ src: url });
    const event = await nextEvent<NewsFeedLoadEvent>(feed, 'news-feed-load');
    expect(event.articles).to.have.length(2);
    expect(event.dropped).to.equal(3);
  });

  it('counts the posts that were left out', async () => {
    const { url } = await serve({ json: [{ id: 1 }, {}, null], headers: { 'x-wp-total': '3' } });
    const feed = fixtureFeed({ src: url.replace('/get?', '/get/wp-json/wp/v2/posts?') });
    const event = await nextEvent<NewsFeedLoadEvent>(feed, 'news-feed-load');
    expect([event.dropped, event.total]).to.deep.equal([2, 3]);
  });

  it('has no total while nobody knows it', async () => {
    const feed = fixtureFeed({ src: answers.url('feed', { items: 30, per: 10 }) });
    const event = await nextEvent<NewsFeedLoadEvent>(feed, 'news-feed-load');
    expect(event.total).to.equal(undefined);
  });

  it('comes for an empty feed, without articles', async () => {
    const feed = fixtureFeed({ src: answers.url('empty') });
    const event = await nextEvent<NewsFeedLoadEvent>(feed, 'news-feed-load', 3000);
    expect(event.articles).to.deep.equal([]);
    expect(event.total).to.equal(0);
  });

  it('comes again with more articles', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 15 }) });
    const loaded = nextEvent<NewsFeedLoadEvent>(feed, 'news-feed-load');
    await feed.loadMore();
    expect((await loaded).articles).to.have.length(15);
  });

  it('comes once for each change, not for each render', async () => {
    const feed = await readyFeed({ src: answers.url('feed') });
    let count = 0;
    feed.addEventListener('news-feed-load', () => (count += 1));
    feed.layout = 'grid';
    await feed.updateComplete;
    feed.headingLevel = 2;
    await feed.updateComplete;
    await frames(2);
    expect(count).to.equal(0);
  });
});

describe('<news-feed> news-feed-error', () => {
  it('bubbles with a typed error: its kind, status and address', async () => {
    const failed = nextOnPage<NewsFeedErrorEvent>('news-feed-error');
    const { url } = await serve({ status: 403, json: { code: 'rest_forbidden' } });
    const feed = fixtureFeed({ src: url, format: 'jsonfeed' });
    const event = await failed;
    expect(event).to.be.instanceOf(NewsFeedErrorEvent);
    expect(event.target === feed).to.equal(true);
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    const { kind, status, url: address } = event.error;
    expect([kind, status]).to.deep.equal(['status', 403]);
    expect(address).to.contain(url);
  });

  it('comes once for a failure, and again for the next', async () => {
    const { url } = await serve({ status: 404 });
    const feed = fixtureFeed({ src: url, format: 'jsonfeed' });
    let count = 0;
    feed.addEventListener('news-feed-error', () => (count += 1));
    await whenState(feed, 'error');
    feed.layout = 'grid';
    await feed.updateComplete;
    expect(count).to.equal(1);
    await feed.reload();
    expect(count).to.equal(2);
  });

  it('says what is wrong with the page itself', async () => {
    const feed = fixtureFeed({ src: 'javascript:alert(1)' });
    const { error } = await nextEvent<NewsFeedErrorEvent>(feed, 'news-feed-error');
    expect(error.kind).to.equal('config');
  });

  it('does not come when all is well', async () => {
    const errors: Event[] = [];
    const note = (event: Event): void => void errors.push(event);
    addEventListener('news-feed-error', note);
    await readyFeed({ src: answers.url('feed', { id: uniqueId() }) });
    await frames(2);
    removeEventListener('news-feed-error', note);
    expect(errors).to.have.length(0);
  });
});

describe('<news-feed> reload()', () => {
  it('asks again whatever is fresh, and fulfils when the answer is shown', async () => {
    const { url } = await serveJson(createFeed({ items: 1 }), createFeed({ items: 2 }));
    const feed = await readyFeed({ src: url });
    await feed.reload();
    expect(feed.shadowRoot?.querySelectorAll('[part~=title]')).to.have.length(2);
  });

  it('fulfils when the request fails', async () => {
    const { url } = await serve({ status: 404 });
    const feed = fixtureFeed({ src: url, format: 'jsonfeed' });
    await feed.updateComplete;
    await feed.reload();
    expect(feed.state).to.equal('error');
  });

  it('gives up an older request', async () => {
    const { id, url } = await serveItems({ title: 'Старо' });
    const src = url.replace('/get?', '/gated?');
    const feed = fixtureFeed({ src, format: 'jsonfeed' });
    await answers.arrived(id);
    const reloaded = feed.reload();
    await answers.aborted(id);
    await answers.open(id);
    await reloaded;
    await whenState(feed, 'ready');
  });
});
