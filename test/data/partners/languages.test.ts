import { expect } from '@open-wc/testing';
import { DataError } from '../../../src/data/errors.js';
import { only } from '../../support/data/feed/feeds.js';
import { namesOf, partnerOf, read, spoken } from '../../support/data/partners/read.js';
import { organization } from '../../support/partners/documents.js';

describe('readPartners: texts in several languages', () => {
  const texts: [what: string, value: unknown, expected: string[]][] = [
    ['a text', 'Клъстер', ['Клъстер']],
    ['a number', 3, ['3']],
    ['a value', { '@value': 'Клъстер' }, ['Клъстер']],
    ['a value with a language', { '@value': 'Клъстер', '@language': 'bg' }, ['bg: Клъстер']],
    [
      'values with languages',
      [
        { '@value': 'Клъстер', '@language': 'bg' },
        { '@value': 'Cluster', '@language': 'en-GB' },
      ],
      ['bg: Клъстер', 'en-GB: Cluster'],
    ],
    ['a language map', { bg: 'Клъстер', en: 'Cluster' }, ['bg: Клъстер', 'en: Cluster']],
    ['arrays of each language', { bg: ['Едно', 'Две'], en: [] }, ['bg: Едно', 'bg: Две']],
    ['several maps', [{ bg: 'Едно' }, { en: 'One' }, 'Две'], ['bg: Едно', 'en: One', 'Две']],
    [
      'a map with a text of no language',
      { '@none': 'Клъстер', 'de-AT': 'Verein' },
      ['Клъстер', 'de-AT: Verein'],
    ],
    ['a thing with a name', { '@type': 'Thing', name: { bg: 'Клъстер' } }, ['bg: Клъстер']],
    ['texts of other scripts', { 'sr-Latn-RS': 'Klaster' }, ['sr-Latn-RS: Klaster']],
    ['blanks around a text', '  Клъстер\n', ['Клъстер']],
  ];
  for (const [what, value, expected] of texts) {
    it(`understands ${what}`, () => {
      expect(spoken(only(read(organization(value)).items).name)).to.deep.equal(expected);
      const { description, slogan, alternateName } = partnerOf({
        description: value,
        slogan: value,
        alternateName: value,
      });
      for (const each of [description, slogan, alternateName]) {
        expect(spoken(each)).to.deep.equal(expected);
      }
    });
  }

  const NONE: unknown[] = [
    ...[null, true, '', ' ', [], {}, [[]], [null, true]],
    ...[{ '@value': null }, { '@language': 'bg' }, { bg: null }, { bg: {}, en: [] }],
    ...[{ toString: 'x', length: 3 }, { '@type': 'Text' }, { name: {} }, { български: 'x' }],
  ];
  for (const value of NONE) {
    it(`finds nothing in ${JSON.stringify(value)}`, () => {
      expect(partnerOf({ description: value }).description).to.deep.equal([]);
      expect(() => read([organization(value)])).to.throw(DataError, 'format');
    });
  }

  it('looks no deeper than people write', () => {
    let value: unknown = 'Дълбоко';
    for (let depth = 0; depth < 100; depth += 1) value = [{ bg: value }];
    expect(partnerOf({ description: value }).description).to.deep.equal([]);
    expect(spoken(partnerOf({ description: [[{ bg: ['Плитко'] }]] }).description)).to.deep.equal([
      'bg: Плитко',
    ]);
  });
});

describe('readPartners: the language of a @context', () => {
  const CONTEXTS: unknown[] = [
    { '@language': 'bg' },
    { '@vocab': 'https://schema.org/', '@language': 'bg' },
    ['https://schema.org', { '@language': 'bg' }],
    [null, 7, 'https://schema.org', { '@language': null }, { '@language': 'bg' }],
  ];
  for (const context of CONTEXTS) {
    it(`is that of texts that name none: ${JSON.stringify(context)}`, () => {
      const node = organization(['Клъстер', { '@value': 'Cluster', '@language': 'en' }]);
      const { name } = only(read({ '@context': context, ...node }).items);
      expect(spoken(name)).to.deep.equal(['bg: Клъстер', 'en: Cluster']);
    });
  }

  it('goes for every organisation of the document', () => {
    const members = [organization('Алфа'), organization('Бета')];
    for (const json of [
      { '@context': { '@language': 'bg' }, '@graph': members },
      { '@context': { '@language': 'bg' }, ...organization('Клъстер', { member: members }) },
      members.map((each) => ({ '@context': { '@language': 'bg' }, ...each })),
    ]) {
      const page = read(json);
      expect(namesOf(page)).to.deep.equal(['Алфа', 'Бета']);
      expect(page.items.map(({ name }) => name[0]?.lang)).to.deep.equal(['bg', 'bg']);
    }
  });

  it('may be missing', () => {
    for (const context of ['https://schema.org', {}, [], null, 7, { '@language': true }]) {
      const { name } = only(read({ '@context': context, ...organization('Клъстер') }).items);
      expect(name).to.deep.equal([{ text: 'Клъстер' }]);
    }
  });
});
