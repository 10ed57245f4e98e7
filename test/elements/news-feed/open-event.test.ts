import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { NewsFeedOpenEvent } from '../../../src/index.js';
import { frames, part, parts } from '../../support/dom.js';
import { answers } from '../../support/endpoints.js';
import { readyFeed } from '../../support/news-feed/fixtures.js';

const src = answers.url('feed');
let followed: boolean[] = [];

/** Notes whether the browser would follow the link, and keeps the test's page where it is. */
function note(event: Event): void {
  followed.push(!event.defaultPrevented);
  event.preventDefault();
}

describe('<news-feed> news-feed-open', () => {
  beforeEach(() => {
    followed = [];
    addEventListener('click', note);
  });
  afterEach(() => removeEventListener('click', note));

  it('comes before a link is followed, with the article', async () => {
    const feed = await readyFeed({ src });
    const seen: NewsFeedOpenEvent[] = [];
    document.body.addEventListener('news-feed-open', (event) => seen.push(event), { once: true });
    parts(feed, 'link')[2]?.click();
    const [event] = seen;
    expect(event).to.be.instanceOf(NewsFeedOpenEvent);
    expect(event?.article.id).to.equal('item-3');
    expect(event?.article === feed.articles[2]).to.equal(true);
    expect([event?.bubbles, event?.composed, event?.cancelable]).to.deep.equal([true, true, true]);
    expect(followed).to.deep.equal([true]);
  });

  it('keeps the page where it is when it is cancelled', async () => {
    const feed = await readyFeed({ src });
    feed.addEventListener('news-feed-open', (event) => event.preventDefault());
    part(feed, 'link').click();
    expect(followed).to.deep.equal([false]);
  });

  it('keeps the dialog closed when it is cancelled', async () => {
    const feed = await readyFeed({ src, open: 'dialog' });
    feed.addEventListener('news-feed-open', (event) => event.preventDefault());
    part(feed, 'link').click();
    await frames(10);
    expect(parts(feed, 'dialog')).to.have.length(0);
    expect(followed).to.deep.equal([false]);
  });

  it('comes for a press with a modifier key too', async () => {
    const feed = await readyFeed({ src });
    let count = 0;
    feed.addEventListener('news-feed-open', () => (count += 1));
    const init = { shiftKey: true, bubbles: true, composed: true, cancelable: true };
    part(feed, 'link').dispatchEvent(new MouseEvent('click', init));
    expect(count).to.equal(1);
    expect(followed).to.deep.equal([true]);
  });

  it('does not come for a press beside the title', async () => {
    const feed = await readyFeed({ src });
    let count = 0;
    feed.addEventListener('news-feed-open', () => (count += 1));
    part(feed, 'summary').click();
    part(feed, 'meta').click();
    expect(count).to.equal(0);
  });

  it('opens in the same window, and tells the other page nothing of this one', async () => {
    const link = part<HTMLAnchorElement>(await readyFeed({ src }), 'link');
    expect(link.target).to.equal('');
    expect(link.rel).to.equal('noopener');
  });
});
