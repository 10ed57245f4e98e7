import { expect } from '@open-wc/testing';
import { openInlineFeed } from '../../../src/data/feed/feed.js';
import type { FeedSource } from '../../../src/data/model.js';
import { toPlainText } from '../../../src/text/plain-text.js';
import { bodyIn, categoryNames, load, loadAll, loadNext } from '../../support/data/feed/feeds.js';
import { failureOf } from '../../support/data/net/requests.js';
import { answers, uniqueId } from '../../support/endpoints.js';

const PAGE = 'https://uchilishte.example/novini/';

async function openInline(feed: unknown): Promise<FeedSource> {
  const json = typeof feed === 'string' ? feed : JSON.stringify(feed);
  return openInlineFeed(json, PAGE, toPlainText);
}

describe('openInlineFeed', () => {
  const items = [
    { id: 1, title: 'Първа', url: 'parva', tags: ['Наука'], content_html: '<p>Тяло</p>' },
    { id: 2, title: 'Втора', tags: ['Събития'] },
    { id: 3, title: 'Трета', tags: ['Наука'] },
  ];

  it('has its articles at once, page by page', async () => {
    const source = await openInline({ items });
    const pages = await loadAll(await load(source, 2), 2);
    expect(pages.map((page) => page.items.length)).to.deep.equal([2, 1]);
  });

  it('resolves addresses against the page', async () => {
    const [first] = (await load(await openInline({ items }))).items;
    expect(first?.url).to.equal(`${PAGE}parva`);
  });

  it('answers queries, categories and bodies as a fetched one does', async () => {
    const source = await openInline({ items });
    const { items: found } = await load(source, 10, { category: 'Наука', search: 'първа' });
    expect(found.map(({ id }) => id)).to.deep.equal(['1']);
    expect(await categoryNames(source)).to.deep.equal(['Наука', 'Събития']);
    const [first] = found;
    if (!first) throw new Error('Nothing was found.');
    expect((await bodyIn(source, first)).html).to.equal('<p>Тяло</p>');
  });

  it('goes on at its next_url', async () => {
    const id = uniqueId();
    const next_url = await answers.put(id, { json: { items: [{ id: 'next' }] } });
    const first = await load(await openInline({ items, next_url }));
    expect(await answers.log(id)).to.have.length(0);
    expect((await loadNext(first)).items[0]?.id).to.equal('next');
  });

  it('is no JSON', async () => {
    for (const text of ['{', '<!-- -->', 'новини', '{"items":[}']) {
      expect(await failureOf(openInline(text)), text).to.include({ kind: 'json', url: PAGE });
    }
  });

  it('is of no known format', async () => {
    for (const text of ['null', '[]', '{}', '7', '{"items":{}}']) {
      expect(await failureOf(openInline(text)), text).to.include({ kind: 'format', url: PAGE });
    }
  });
});
