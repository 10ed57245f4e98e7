import { expect } from '@open-wc/testing';
import { inlineFeedOf, toFeedRequest } from '../../../src/elements/news-feed/to-feed-request.js';

const SETTINGS = {
  src: '/feed-{lang}.json',
  format: 'auto',
  map: '',
  category: 'Наука',
  pageSize: 10,
  cache: 300,
} as const;
const SURROUNDINGS = {
  language: 'bg',
  base: 'https://school.example/news/',
  inline: undefined,
} as const;

describe('toFeedRequest', () => {
  it('resolves the address, in the language of the element', () => {
    expect(toFeedRequest(SETTINGS, SURROUNDINGS)).to.deep.equal({
      url: 'https://school.example/feed-bg.json',
      format: 'auto',
      map: '',
      inline: undefined,
      inlineTime: NaN,
      query: { search: '', category: 'Наука' },
      pageSize: 10,
      cache: 300,
    });
  });

  it('has no address where none can be asked', () => {
    for (const src of ['', 'javascript:alert(1)', 'http://']) {
      expect(toFeedRequest({ ...SETTINGS, src }, SURROUNDINGS).url, src).to.equal(undefined);
    }
  });

  it('takes the words and the category of the reader, "all" too', () => {
    const query = { search: 'химия', category: '' };
    expect(toFeedRequest(SETTINGS, SURROUNDINGS, query).query).to.deep.equal(query);
    expect(toFeedRequest(SETTINGS, SURROUNDINGS, { search: 'химия' }).query).to.deep.equal({
      search: 'химия',
      category: 'Наука',
    });
  });

  it('stores nothing with the cache off', () => {
    const off = { ...SETTINGS, cache: 'off' } as const;
    expect(toFeedRequest(off, SURROUNDINGS).cache).to.equal(undefined);
    expect(toFeedRequest({ ...SETTINGS, cache: 0 }, SURROUNDINGS).cache).to.equal(0);
  });

  it('carries the feed that stands in the page', () => {
    const text = '{"items":[]}';
    const inline = { text, dataset: { time: '2024-05-24T06:05:00.000Z' } };
    const request = toFeedRequest(SETTINGS, { ...SURROUNDINGS, inline });
    expect(request.inline).to.equal(text);
    expect(request.inlineTime).to.equal(Date.UTC(2024, 4, 24, 6, 5));
  });
});

describe('inlineFeedOf', () => {
  it('is the script, and undefined without one', () => {
    const box = document.createElement('div');
    box.innerHTML = '<script type="application/ld+json">1</script><a href="/">Новини</a>';
    expect(inlineFeedOf(box)).to.equal(undefined);
    box.innerHTML += '<script type="application/feed+json">{"items":[]}</script>';
    expect(inlineFeedOf(box)?.text).to.equal('{"items":[]}');
  });
});
