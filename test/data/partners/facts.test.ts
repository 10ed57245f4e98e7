import { expect } from '@open-wc/testing';
import { only } from '../../support/data/feed/feeds.js';
import { partnerOf, read, spoken } from '../../support/data/partners/read.js';
import { organization } from '../../support/partners/documents.js';

describe('readPartners: identifiers', () => {
  const ids: [identifier: unknown, expected: string[]][] = [
    ['ikem', ['ikem']],
    [42, ['42']],
    [
      ['ikem', 42],
      ['ikem', '42'],
    ],
    [{ '@type': 'PropertyValue', propertyID: 'ЕИК', value: '000000000' }, ['000000000']],
    [
      [{ propertyID: 'ЕИК', value: 7 }, 'ikem'],
      ['7', 'ikem'],
    ],
    [{ '@id': 'https://www.wikidata.org/wiki/Q1' }, ['https://www.wikidata.org/wiki/Q1']],
    [{ value: {} }, []],
    ['', []],
    [null, []],
    [true, []],
  ];
  for (const [identifier, expected] of ids) {
    it(`are ${expected.join(', ') || 'none'}: ${JSON.stringify(identifier)}`, () => {
      const { identifiers } = partnerOf({ '@id': '#ikem', identifier });
      expect(identifiers).to.deep.equal(['#ikem', ...expected, 'Клъстер']);
    });
  }

  it('are names, too, in every language', () => {
    const { identifiers } = only(
      read(organization({ bg: 'Клъстер', en: 'Cluster' }, { alternateName: ['ИКЕМ', 'EVIC'] }))
        .items,
    );
    expect(identifiers.filter(Boolean)).to.deep.equal(['Клъстер', 'Cluster', 'ИКЕМ', 'EVIC']);
  });
});

describe('readPartners: properties', () => {
  it('are facts with names and values', () => {
    const { properties } = partnerOf({
      additionalProperty: [
        { '@type': 'PropertyValue', propertyID: 'members', name: 'Членове', value: 55 },
        {
          '@type': 'PropertyValue',
          name: { bg: 'Патенти', en: 'Patents' },
          value: [{ '@value': 'над 10', '@language': 'bg' }],
        },
      ],
    });
    expect(
      properties.map(({ id, name, value }) => [id, spoken(name), spoken(value)]),
    ).to.deep.equal([
      ['members', ['Членове'], ['55']],
      ['', ['bg: Патенти', 'en: Patents'], ['bg: над 10']],
    ]);
  });

  it('may be one, or none', () => {
    const one = { propertyID: 'partners', value: '74' };
    expect(partnerOf({ additionalProperty: one }).properties).to.deep.equal([
      { id: 'partners', name: [], value: [{ text: '74' }] },
    ]);
    for (const additionalProperty of [null, 'x', 7, true, [null, 'x', []]]) {
      expect(partnerOf({ additionalProperty }).properties).to.deep.equal([]);
    }
  });
});

describe('readPartners: contacts', () => {
  const POINT = { '@type': 'ContactPoint' };
  const contacts: [what: string, fields: Record<string, unknown>, contacts: string[]][] = [
    ['its own', { email: 'a@b.example', telephone: '+359 2 1' }, ['a@b.example', '+359 2 1']],
    [
      'those of its contact point',
      { contactPoint: { ...POINT, email: 'a@b.example' } },
      ['a@b.example'],
    ],
    [
      'the first of each kind',
      {
        telephone: ['1', '2'],
        contactPoint: [
          { ...POINT, telephone: '3' },
          { ...POINT, email: ['', 'a@b.example', 'c@d.example'] },
        ],
      },
      ['a@b.example', '1'],
    ],
    ['as they are written', { email: 'mailto:a@b.example' }, ['mailto:a@b.example']],
    ['none', { email: {}, telephone: [null], contactPoint: ['x', null, POINT] }, []],
  ];
  for (const [what, fields, expected] of contacts) {
    it(`are ${what}`, () => {
      expect(partnerOf(fields).contacts).to.deep.equal(expected);
    });
  }

  it('may stand elsewhere in the document', () => {
    const { items } = read({
      '@graph': [
        organization('Клъстер', {
          contactPoint: { '@id': '#kontakt' },
          address: { '@id': '#adres' },
        }),
        { ...POINT, '@id': '#kontakt', email: 'a@b.example' },
        { '@type': 'PostalAddress', '@id': '#adres', addressLocality: 'Видин' },
      ],
    });
    const { contacts: found, locality } = only(items);
    expect(found).to.deep.equal(['a@b.example']);
    expect(spoken(locality)).to.deep.equal(['Видин']);
  });
});

describe('readPartners: since when', () => {
  const ROLE = { '@type': 'OrganizationRole' };

  it('is told by its role in an organisation', () => {
    const memberOf = { ...ROLE, memberOf: organization('Мрежа'), startDate: '2019-11-19' };
    expect(partnerOf({ memberOf }).partnerSince).to.equal('2019-11-19');
  });

  it('is told by the first role that tells it', () => {
    const memberOf = [
      organization('Мрежа'),
      { ...ROLE, startDate: 'отдавна' },
      { ...ROLE, startDate: '2014-03' },
      { ...ROLE, startDate: '2019' },
    ];
    expect(partnerOf({ memberOf }).partnerSince).to.equal('2014-03');
  });

  it('may stand elsewhere in the document', () => {
    const role = { ...ROLE, '@id': '#rolya', startDate: '2014', memberOf: { '@id': '#mrezha' } };
    const { items } = read({
      '@graph': [organization('Клъстер', { memberOf: { '@id': '#rolya' } }), role],
    });
    expect(only(items).partnerSince).to.equal('2014');
  });

  it('is not told by a membership alone', () => {
    for (const memberOf of ['Мрежа', organization('Мрежа'), { '@id': '#mrezha' }, null, 7]) {
      expect(partnerOf({ memberOf }).partnerSince).to.equal(undefined);
    }
  });
});
