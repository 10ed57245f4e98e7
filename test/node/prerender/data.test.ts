import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ALL, partnersOf } from '../../e2e/partners.js';
import { readJsonFeed } from '../../../src/data/feed/json-feed.js';
import type { Article } from '../../../src/data/model.js';
import { readPartners } from '../../../src/data/partners/json-ld/read-partners.js';
import { readSimple } from '../../../src/data/partners/simple.js';
import { htmlToText } from '../../../src/prerender/html-to-text.js';
import { toJsonFeed } from '../../../src/prerender/news.js';
import { cardContent, listContent } from '../../../src/prerender/partners.js';

const PAGE = 'https://school.example/news/';
const line = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((text) => text.replace(/\s+/g, ' ').trim());
const words = fc.oneof(
  line.filter(Boolean),
  fc.constantFrom('AT&amp;T и &lt;b&gt;', 'a & b', '&copy=2', '<script>', '„Кавички“', '&#8211;'),
);

/** Articles as `data/feed` makes them. */
const article: fc.Arbitrary<Article> = fc
  .record({
    id: words,
    title: words,
    url: fc.webUrl().map((url) => new URL(url).href),
    summary: words,
    image: fc.option(
      fc.constantFrom(
        { url: 'https://a.example/i.png', alt: '' },
        {
          url: 'https://a.example/i.png',
          alt: 'Снимка',
          width: 4,
          height: 3,
          srcset: 'https://a.example/2.png 2x',
        },
      ),
      { nil: undefined },
    ),
    datePublished: fc.constantFrom('2024-05-24T06:05:00.000Z', '2024-05-24', undefined),
    authors: fc.array(words, { maxLength: 2 }),
    language: fc.constantFrom('bg', 'en', undefined),
  })
  .map((fields) => ({ categories: [], ...fields }) as Article);

describe('the data that a prerendered page holds', () => {
  it('is read as the same articles', () => {
    fc.assert(
      fc.property(fc.array(article), (articles) => {
        const json: unknown = JSON.parse(JSON.stringify(toJsonFeed(articles, undefined)));
        const document = readJsonFeed(json, PAGE, htmlToText);
        const read = document.items.map((item) => document.toArticle(item));
        assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(articles)));
      }),
    );
  });

  it('is read as the same partners, at once and in every form', () => {
    const base = 'https://ikem.example/partners.json';
    const partners = readPartners(partnersOf(), base);
    assert.equal(partners.items.length, ALL);
    const { data } = listContent(partners, { order: 'name', pageSize: 24 }, 'bg');
    const json: unknown = JSON.parse(JSON.stringify(data));
    assert.ok(readSimple(json));
    assert.deepEqual(readPartners(json, PAGE).items, partners.items);
  });

  it('is one partner for a card', () => {
    const partners = readPartners(partnersOf(), 'https://ikem.example/partners.json');
    const content = cardContent(partners, 'ИКЕМ', 'bg');
    const [partner, ...others] = readPartners(
      JSON.parse(JSON.stringify(content?.data)),
      PAGE,
    ).items;
    assert.ok(partner?.identifiers.includes('ИКЕМ'));
    assert.deepEqual(others, []);
  });

  it('has text where a source has HTML', () => {
    assert.equal(
      htmlToText('<p>Ден&nbsp;1 &amp; 2</p><p>край</p><script>x()</script>'),
      'Ден 1 & 2 край',
    );
    assert.equal(htmlToText('a &lt;b&gt; <svg><title>x</title></svg>c'), 'a <b> c');
  });
});
