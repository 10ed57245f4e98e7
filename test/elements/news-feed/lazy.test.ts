import { expect, fixtureSync } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { frames } from '../../support/dom.js';
import { answers, requestCount, uniqueId } from '../../support/endpoints.js';
import { feedMarkup, whenState } from '../../support/news-feed/fixtures.js';

/** The element so many pixels below the top of the page. */
function feedBelow(pixels: number, id: string): NewsFeed {
  const markup = feedMarkup({ src: answers.url('feed', { id }), lazy: true });
  const box = fixtureSync<HTMLElement>(`<div><p style="height: ${pixels}px"></p>${markup}</div>`);
  return box.querySelector('news-feed') as NewsFeed;
}

describe('<news-feed lazy>', () => {
  afterEach(() => scrollTo(0, 0));

  it('asks for nothing while it is far away', async () => {
    const id = uniqueId();
    const feed = feedBelow(9000, id);
    await frames(15);
    expect(await requestCount(id)).to.equal(0);
    expect(feed.state).to.equal('idle');
  });

  it('stands there with the height of a page of articles', async () => {
    const feed = feedBelow(9000, uniqueId());
    await feed.updateComplete;
    expect(feed.offsetHeight).to.be.above(300);
  });

  it('starts when it comes near', async () => {
    const id = uniqueId();
    const feed = feedBelow(9000, id);
    await frames(3);
    scrollTo(0, 8000);
    await whenState(feed, 'ready');
    expect(await requestCount(id)).to.equal(1);
  });

  it('starts at once where it can be seen', async () => {
    await whenState(feedBelow(0, uniqueId()), 'ready');
  });

  it('goes on when it has left the screen again', async () => {
    const feed = feedBelow(9000, uniqueId());
    scrollTo(0, 8000);
    await whenState(feed, 'ready');
    scrollTo(0, 0);
    await frames(3);
    await feed.reload();
    expect(feed.state).to.equal('ready');
    expect(feed.articles).to.have.length(10);
  });

  it('starts when the attribute goes', async () => {
    const feed = feedBelow(9000, uniqueId());
    await frames(3);
    feed.lazy = false;
    await whenState(feed, 'ready');
  });
});
