import { expect, fixtureSync } from '@open-wc/testing';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { createFeed } from '../../support/answers/feed.js';
import { frames, isVisible, parts, texts } from '../../support/dom.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { whenState } from '../../support/news-feed/fixtures.js';
import { visit } from '../../support/news-feed/visit.js';

const src = answers.url('feed', { items: 5, images: true });

/** Elements of a page that is older than the script; a fixture would be gone after the first test. */
function oldPage(): Record<string, NewsFeed> {
  const page = document.createElement('main');
  page.innerHTML = `
    <news-feed id="attributes" src="${src}" page-size="2" layout="compact"></news-feed>
    <news-feed id="properties"></news-feed>
    <news-feed id="both" src="${src}" page-size="2"></news-feed>
    <news-feed id="children" src="${src}"><a href="https://example.org/">Новини</a></news-feed>
    <news-feed id="listened" src="${answers.url('feed', { id: uniqueId() })}"></news-feed>
    <news-feed id="inline"><script type="application/feed+json">${JSON.stringify(createFeed({ items: 1 }))}</script></news-feed>`;
  document.body.append(page);
  return Object.fromEntries([...page.children].map((child) => [child.id, child as NewsFeed]));
}

describe('<news-feed> before its script runs', () => {
  let feeds: Record<string, NewsFeed>;
  let loads = 0;

  function old(id: string): NewsFeed {
    const feed = feeds[id];
    if (!feed) throw new Error(`No such element: ${id}`);
    return feed;
  }

  before(async () => {
    feeds = oldPage();
    Object.assign(old('properties'), { src, pageSize: 3, noImages: true });
    old('both').pageSize = 4;
    old('listened').addEventListener('news-feed-load', () => (loads += 1));
    expect(isVisible(old('children').querySelector('a')), 'the fallback link').to.equal(true);
    // This file alone does not import it above: it looks at what stands there before.
    await import('../../../src/elements/news-feed/define.js');
  });

  after(() => document.querySelector('main')?.remove());

  it('takes the attributes that stand there', async () => {
    const feed = await whenState(old('attributes'), 'ready');
    expect(texts(feed, 'title')).to.have.length(2);
    expect(parts(feed, 'image')).to.have.length(0);
  });

  it('takes properties that were set before', async () => {
    const feed = await whenState(old('properties'), 'ready');
    expect(texts(feed, 'title')).to.have.length(3);
    expect(parts(feed, 'image')).to.have.length(0);
    feed.pageSize = 1;
    await feed.updateComplete;
    expect(texts(feed, 'title'), 'the property still works').to.have.length(1);
  });

  it('prefers a property to an attribute', async () => {
    expect(texts(await whenState(old('both'), 'ready'), 'title')).to.have.length(4);
  });

  it('takes the place of its fallback children', async () => {
    const feed = await whenState(old('children'), 'ready');
    expect(isVisible(feed.querySelector('a'))).to.equal(false);
  });

  it('tells listeners that were there before', async () => {
    await whenState(old('listened'), 'ready');
    expect(loads).to.equal(1);
  });

  it('shows the feed that stands in the page', async () => {
    expect(texts(await whenState(old('inline'), 'ready'), 'title')).to.have.length(1);
  });

  it('takes attributes that come later', async () => {
    const feed = fixtureSync<NewsFeed>('<news-feed></news-feed>');
    await whenState(feed, 'error');
    feed.setAttribute('src', src);
    feed.setAttribute('page-size', '2');
    await whenState(feed, 'ready');
    expect(texts(feed, 'title')).to.have.length(2);
  });

  it('is made by a script, with properties before it stands in the page', async () => {
    const feed = document.createElement('news-feed');
    feed.src = src;
    feed.layout = 'grid';
    await frames(2);
    expect(feed.state).to.equal('idle');
    fixtureSync<HTMLElement>('<div></div>').append(feed);
    await whenState(feed, 'ready');
    expect(parts(feed, 'list')).to.have.length(1);
  });

  it('leaves the element of an earlier copy of the script in place', async () => {
    const first = customElements.get('news-feed');
    const copy = '/src/elements/news-feed/define.ts?copy';
    await import(copy);
    expect(customElements.get('news-feed') === first).to.equal(true);
  });

  it('leaves an element alone that another script has defined under its name', async () => {
    const foreign =
      '<script>customElements.define("news-feed", class extends HTMLElement {});</script>';
    const shadow = '<news-feed><template shadowrootmode="open"></template></news-feed>';
    const { feed, uncaught } = await visit(shadow, foreign);
    expect(feed.state).to.equal(undefined);
    expect(uncaught).to.deep.equal([]);
  });
});
