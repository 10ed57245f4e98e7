import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { properties as form } from '../../../src/elements/comment-form/properties.js';
import { properties as comments } from '../../../src/elements/comment-list/properties.js';
import { properties as news } from '../../../src/elements/news-feed/properties.js';
import { properties as card } from '../../../src/elements/partner-card/properties.js';
import { properties as partners } from '../../../src/elements/partner-list/properties.js';
import { isProperty } from '../../../src/elements/shared/attributes.js';
import { PAGES, readContent, type Content, type PageName } from '../../../src/embed/content.js';

const BASE = 'https://ikem.example/cluster-news/embed/news-feed.html?src=x';
const SRC = 'https://ikem.example/feed.json';

const read = (page: PageName, parameters: string | [string, string][]): Content =>
  readContent(page, new URLSearchParams(parameters), BASE);

/** The attributes of an element that its page does not take, and why its properties have them. */
const OMITTED: Record<
  string,
  [page: PageName, query: string, properties: object, names: string[]]
> = {
  'news-feed': ['news-feed', '', news, ['open', 'lazy', 'comments']],
  'partner-list': ['partners', '', partners, []],
  'partner-card': ['partners', 'partner=a', card, ['name', 'url', 'logo', 'description', 'jsonld']],
  'comment-list': ['comments', '', comments, []],
  'comment-form': ['comments', '', form, ['action', 'parent']],
};

describe('the parameters of pages for frames', () => {
  for (const [tag, [page, query, properties, omitted]] of Object.entries(OMITTED)) {
    it(`are all attributes of <${tag}> but those that make no sense in a frame`, () => {
      const attributes = Object.entries(properties).flatMap(
        ([name, property]: [string, object]) => {
          if (!isProperty(property)) throw new Error(`${name} is no property.`);
          return property.attribute === false ? [] : [property.attribute ?? name];
        },
      );
      const unknown = attributes.filter((name) => {
        const { problems } = read(page, `${query}&${name}=`);
        return problems.some((each) => each.kind === 'unknown' && each.name === name);
      });
      assert.deepEqual(unknown, omitted);
    });
  }

  it('name the endpoint of the form by src, too, and leave the form out where nobody may write', () => {
    const { elements } = read('comments', `src=${SRC}&post=12&label=Пишете`);
    assert.deepEqual(
      elements.map(({ tag, attributes }) => [tag, ...attributes]),
      [
        ['comment-list', ['src', SRC], ['post', '12']],
        ['comment-form', ['action', SRC], ['post', '12'], ['label', 'Пишете']],
      ],
    );
    const closed = read('comments', `src=${SRC}&form=none`);
    assert.deepEqual(
      closed.elements.map(({ tag }) => tag),
      ['comment-list'],
    );
    assert.deepEqual(closed.problems, []);
  });

  it('keep the language in an address open', () => {
    const { elements } = read('news-feed', 'src=/{lang}/feed.json');
    assert.equal(elements[0]?.attributes.get('src'), '/{lang}/feed.json');
  });

  const names = fc.oneof(
    fc.constantFrom(
      'src',
      'lang',
      'layout',
      'search',
      'page-size',
      'onload',
      'style',
      'is',
      'slot',
    ),
    fc.string(),
  );
  const values = fc.oneof(
    fc.constantFrom(SRC, '/feed.json', 'javascript:alert(1)', 'JaVa\nscript:x', 'data:,', '', '3'),
    fc.webUrl(),
    fc.string(),
  );
  const queries = fc.array(fc.tuple(names, values), { maxLength: 8 });

  it('are each taken or named as a problem, whatever an address says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), queries, (page, parameters) => {
        const { elements, problems } = read(page, parameters);
        const wrong = new Set<string>(
          problems.flatMap((each) => ('name' in each ? [each.name] : [])),
        );
        const taken = new Set(
          elements.flatMap(({ attributes }) => [...attributes.keys()]).concat('action'),
        );
        for (const [name] of parameters) {
          const isKept = taken.has(name) || ['lang', 'color-scheme', 'form'].includes(name);
          assert.ok(wrong.has(name) || isKept || !elements.length, name);
        }
      }),
    );
  });

  it('bring no attribute but those of the elements, and no address but those of the web', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), queries, (page, parameters) => {
        for (const { tag, attributes } of read(page, parameters).elements) {
          const known = Object.entries(OMITTED[tag]?.[2] ?? {}).map(
            ([name, property]: [string, { attribute?: string }]) => property.attribute ?? name,
          );
          for (const [name, value] of attributes) {
            assert.ok(known.includes(name), name);
            if (name !== 'src' && name !== 'action') continue;
            assert.match(new URL(value.trim(), BASE).protocol, /^https?:$/);
          }
        }
      }),
    );
  });
});
