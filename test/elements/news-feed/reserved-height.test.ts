import { expect } from '@open-wc/testing';
import { part, parts, texts } from '../../support/dom.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { feedMarkup, whenState } from '../../support/news-feed/fixtures.js';
import { visit } from '../../support/news-feed/visit.js';

const RESERVED = 560;
const HEAD = `<style>news-feed:not(:defined) { display: block; min-height: ${RESERVED}px }</style>`;

describe('<news-feed> in a place that is higher than its news', () => {
  for (const layout of ['list', 'grid', 'compact']) {
    it(`leaves what is left over behind the last article, which stands by the others: ${layout}`, async () => {
      const src = answers.url('feed', { id: uniqueId(), items: 2 });
      const { feed } = await visit(feedMarkup({ src, layout, 'page-size': 2 }), HEAD);
      await whenState(feed, 'ready');
      expect(feed.offsetHeight).to.be.within(RESERVED, RESERVED + 40);
      const list = part(feed, 'list').getBoundingClientRect();
      expect(list.height).to.be.below(RESERVED - 50);
      for (const item of parts(feed, 'item')) {
        const last = item.lastElementChild as Element;
        const below = item.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom;
        expect(below, 'empty below the text').to.be.below(60);
      }
    });
  }

  it('lets go what is left over when fewer articles come than it has asked for', async () => {
    const src = answers.url('feed', { id: uniqueId(), items: 1 });
    const { feed } = await visit(feedMarkup({ src, 'page-size': 10 }), HEAD);
    await whenState(feed, 'ready');
    expect(texts(feed, 'title')).to.have.length(1);
    expect(feed.offsetHeight).to.be.below(RESERVED - 100);
  });
});
