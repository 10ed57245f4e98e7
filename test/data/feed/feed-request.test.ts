import { expect } from '@open-wc/testing';
import {
  isStored,
  listKey,
  sourceKey,
  type FeedRequest,
} from '../../../src/data/feed/feed-request.js';

const requestOf = (rest: Partial<FeedRequest> = {}): FeedRequest => ({
  url: 'https://school.example/feed.json',
  format: 'auto',
  map: '',
  inline: undefined,
  inlineTime: NaN,
  query: { search: '', category: '' },
  pageSize: 10,
  cache: 300,
  ...rest,
});

/** What of a request tells two of them apart. */
const differing = (key: (request: FeedRequest) => string): string[] => {
  const others: Partial<FeedRequest>[] = [
    { url: 'https://school.example/other.json' },
    { format: 'jsonfeed' },
    { map: '{}' },
    { query: { search: '', category: 'Наука' } },
    { query: { search: 'химия', category: '' } },
    { pageSize: 20 },
    { cache: 60 },
    { cache: undefined },
    { inline: '{}' },
  ];
  const usual = key(requestOf());
  return others
    .filter((other) => key(requestOf(other)) !== usual)
    .map((other) => JSON.stringify(other, (_, value: unknown) => value ?? null));
};

describe('sourceKey', () => {
  it('is that of the address and of how it is read', () => {
    expect(differing(sourceKey)).to.deep.equal([
      '{"url":"https://school.example/other.json"}',
      '{"format":"jsonfeed"}',
      '{"map":"{}"}',
    ]);
  });

  it('is the feed itself where there is no address', () => {
    const [one, two] = ['{"a":1}', '{"b":2}'].map((inline) =>
      sourceKey(requestOf({ url: undefined, inline })),
    );
    expect(one).not.to.equal(two);
  });
});

describe('listKey', () => {
  it('adds the query, and whether a copy is kept', () => {
    expect(differing(listKey)).to.deep.equal([
      '{"url":"https://school.example/other.json"}',
      '{"format":"jsonfeed"}',
      '{"map":"{}"}',
      '{"query":{"search":"","category":"Наука"}}',
      '{"query":{"search":"химия","category":""}}',
      '{"cache":null}',
    ]);
  });
});

describe('isStored', () => {
  it('holds for an endpoint, unless the page or the reader wants none', () => {
    expect(isStored(requestOf())).to.equal(true);
    expect(isStored(requestOf({ cache: 0 }))).to.equal(true);
    expect(isStored(requestOf({ query: { category: 'Наука' } }))).to.equal(true);
    expect(isStored(requestOf({ cache: undefined }))).to.equal(false);
    expect(isStored(requestOf({ url: undefined, inline: '{}' }))).to.equal(false);
    expect(isStored(requestOf({ query: { search: 'химия' } }))).to.equal(false);
  });
});
