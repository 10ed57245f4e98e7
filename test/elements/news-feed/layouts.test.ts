import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { frames, part, parts, texts } from '../../support/dom.js';
import { answers, serveJson } from '../../support/endpoints.js';
import { bareFeedOf } from '../../support/news-feed/documents.js';
import { fixtureIn, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';

const LAYOUTS = ['list', 'grid', 'compact'] as const;
const src = answers.url('feed', { items: 6, images: true });

function inBoxOf(width: number, layout: string): Promise<NewsFeed> {
  return whenState(fixtureIn({ style: `width: ${width}px` }, { src, layout }), 'ready');
}

/** How many columns the articles stand in. */
function columns(feed: NewsFeed): number {
  return new Set(parts(feed, 'item').map((item) => Math.round(item.getBoundingClientRect().left)))
    .size;
}

describe('<news-feed> layouts', () => {
  for (const layout of LAYOUTS) {
    it(`shows every article of the page as ${layout}, as items of a list`, async () => {
      const feed = await readyFeed({ src, layout });
      expect(part(feed, 'list').getAttribute('role')).to.equal('list');
      expect(parts(feed, 'item').map(({ localName }) => localName)).to.deep.equal(
        Array.from({ length: 6 }, () => 'li'),
      );
      expect(parts(feed, 'link')).to.have.length(6);
    });

    it(`fits into 320 pixels as ${layout}, with an endless word too`, async () => {
      const title = 'Непротивоконституционствувателствувайте'.repeat(4);
      const { url } = await serveJson(
        bareFeedOf({ title, summary: title, tags: [title, title], authors: [{ name: title }] }),
      );
      const box = { style: 'width: 320px; overflow: auto' };
      const feed = await whenState(fixtureIn(box, { src: url, layout }), 'ready');
      const { scrollWidth, clientWidth } = feed.parentElement as HTMLElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }

  it('puts one article below the other as list, however wide it is', async () => {
    expect(columns(await inBoxOf(1100, 'list'))).to.equal(1);
  });

  it('puts articles side by side as grid where there is room', async () => {
    expect(columns(await inBoxOf(1100, 'grid'))).to.be.above(2);
    expect(columns(await inBoxOf(320, 'grid'))).to.equal(1);
  });

  it('follows the width of its own box, not that of the window', async () => {
    const feed = await inBoxOf(320, 'list');
    const narrow = part(feed, 'image').getBoundingClientRect().width;
    (feed.parentElement as HTMLElement).style.width = '900px';
    await until(() => part(feed, 'image').getBoundingClientRect().width > narrow, 'a wider image');
  });

  it('leaves images, summaries, authors and categories out as compact', async () => {
    const feed = await readyFeed({ src, layout: 'compact', lang: 'bg' });
    for (const name of ['image', 'summary', 'author', 'category']) {
      expect(parts(feed, name), name).to.have.length(0);
    }
    expect(texts(feed, 'date')[0]).to.equal('24.05.2024\u00A0г.');
  });

  it('changes its layout without another request and without other boxes', async () => {
    const feed = await readyFeed({ src });
    const before = parts(feed, 'item');
    feed.setAttribute('layout', 'compact');
    await feed.updateComplete;
    expect(parts(feed, 'item').every((item, index) => item === before[index])).to.equal(true);
    expect(parts(feed, 'image')).to.have.length(0);
    feed.setAttribute('layout', 'grid');
    await feed.updateComplete;
    expect(parts(feed, 'image')).to.have.length(6);
    expect(feed.state).to.equal('ready');
  });

  it('is a block that honours hidden', async () => {
    const feed = await readyFeed({ src });
    expect(getComputedStyle(feed).display).to.equal('block');
    feed.hidden = true;
    expect(getComputedStyle(feed).display).to.equal('none');
  });

  it('shows the font, the size and the colour of the page', async () => {
    const style = 'font: 20px/2 monospace; color: rgb(10, 20, 30)';
    const feed = await whenState(fixtureIn({ style }, { src }), 'ready');
    const summary = getComputedStyle(part(feed, 'summary'));
    expect(summary.fontFamily).to.equal('monospace');
    expect(summary.fontSize).to.equal('20px');
    expect(summary.color).to.equal('rgb(10, 20, 30)');
  });

  it('takes its accent, lines and radius from custom properties', async () => {
    const style = '--news-accent: rgb(1, 2, 3); --news-radius: 5px; --news-line: rgb(4, 5, 6)';
    const feed = await whenState(fixtureIn({ style }, { src }), 'ready');
    await frames(1);
    expect(getComputedStyle(part(feed, 'category')).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(part(feed, 'image')).borderRadius).to.equal('5px');
    const [, second] = parts(feed, 'item');
    expect(getComputedStyle(second as Element).borderTopColor).to.equal('rgb(4, 5, 6)');
  });
});
