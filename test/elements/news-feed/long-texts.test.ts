import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { parts, texts } from '../../support/dom.js';
import { serveJson } from '../../support/endpoints.js';
import { readyFeed } from '../../support/news-feed/fixtures.js';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';

const LONG = 'Много дълго заглавие '.repeat(100).trim();

/** A feed with one article of these fields. */
async function feedWith(fields: Record<string, unknown>): Promise<NewsFeed> {
  const { url } = await serveJson({ items: [{ id: 1, title: 'Новина', ...fields }] });
  return readyFeed({ src: url });
}

/** The whole text of something that is cut. */
const restOf = (feed: NewsFeed, name: string): string =>
  parts(feed, name)[0]?.getAttribute('title') ?? '';

describe('<news-feed> and texts that are too long', () => {
  it('cuts a title between words, and keeps all of it for who points at it', async () => {
    const feed = await feedWith({ title: LONG });
    const [title = ''] = texts(feed, 'title');
    expect(title).to.have.length.within(150, 201);
    expect(title).to.match(/[а-я]…$/);
    expect(restOf(feed, 'title')).to.have.length.above(1000);
  });

  it('cuts a category', async () => {
    const feed = await feedWith({ tags: [LONG] });
    expect(texts(feed, 'category')[0]).to.match(/…$/);
    expect(restOf(feed, 'category')).to.contain('дълго');
  });

  it('names the first of a hundred thousand authors', async () => {
    const authors = Array.from({ length: 100_000 }, (_, index) => ({ name: `Автор ${index}` }));
    const feed = await feedWith({ authors });
    expect(texts(feed, 'author')[0]).to.match(/^Автор 0, Автор 1, .{20,80}…$/);
    expect(feed.shadowRoot?.textContent).to.have.length.below(2000);
  });

  it('says nothing twice where nothing is cut', async () => {
    const feed = await feedWith({ tags: ['Новини'], authors: [{ name: 'Редакцията' }] });
    for (const name of ['title', 'category', 'author']) {
      expect(parts(feed, name)[0]?.hasAttribute('title'), name).to.equal(false);
    }
  });
});
