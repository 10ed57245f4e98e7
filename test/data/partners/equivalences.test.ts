import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Partner } from '../../../src/data/model.js';
import { only } from '../../support/data/feed/feeds.js';
import { namesOf, read, readText, spoken } from '../../support/data/partners/read.js';
import { organization } from '../../support/partners/documents.js';

type Json = Record<string, unknown>;

const PLAIN: Json = {
  '@type': 'Organization',
  '@id': 'https://alfa.example/#org',
  name: 'Алфа',
  url: 'https://alfa.example/',
  foundingDate: '1998-05',
  logo: 'https://alfa.example/logo.png',
  sameAs: ['https://www.linkedin.com/company/alfa'],
  address: { '@type': 'PostalAddress', addressLocality: 'Русе' },
};
const expected = (): Partner => only(read(PLAIN).items);

const SCHEMA = 'https://schema.org/';
/** Every name with this prefix. */
const prefixed = (prefix: string): Json => ({
  '@type': `${prefix}Organization`,
  '@id': PLAIN['@id'],
  [`${prefix}name`]: 'Алфа',
  [`${prefix}url`]: { '@id': 'https://alfa.example/' },
  [`${prefix}foundingDate`]: { '@type': `${prefix}Date`, '@value': '1998-05' },
  [`${prefix}logo`]: { '@id': 'https://alfa.example/logo.png' },
  [`${prefix}sameAs`]: [{ '@id': 'https://www.linkedin.com/company/alfa' }],
  [`${prefix}address`]: { [`${prefix}addressLocality`]: 'Русе' },
});

describe('readPartners: ways to say the same', () => {
  const WAYS: [what: string, json: unknown][] = [
    ['prefixed', { '@context': { schema: SCHEMA }, ...prefixed('schema:') }],
    ['with a prefix of its own', { '@context': { s: SCHEMA }, ...prefixed('s:') }],
    ['with whole addresses', [prefixed(SCHEMA)]],
    ['with the old addresses', [prefixed('http://schema.org/')]],
    [
      'with aliases',
      { ...PLAIN, '@type': undefined, type: 'Organization', '@id': undefined, id: PLAIN['@id'] },
    ],
    [
      'with terms of its own',
      { '@context': { ime: `${SCHEMA}name` }, ...PLAIN, name: undefined, ime: 'Алфа' },
    ],
    [
      'in sets and lists',
      { ...PLAIN, name: { '@set': ['Алфа'] }, sameAs: { '@list': PLAIN['sameAs'] } },
    ],
    [
      'expanded',
      [
        {
          '@id': PLAIN['@id'],
          '@type': [`${SCHEMA}Organization`],
          [`${SCHEMA}name`]: [{ '@value': 'Алфа' }],
          [`${SCHEMA}url`]: [{ '@id': 'https://alfa.example/' }],
          [`${SCHEMA}foundingDate`]: [{ '@value': '1998-05', '@type': `${SCHEMA}Date` }],
          [`${SCHEMA}logo`]: [{ [`${SCHEMA}url`]: [{ '@id': 'https://alfa.example/logo.png' }] }],
          [`${SCHEMA}sameAs`]: [{ '@id': 'https://www.linkedin.com/company/alfa' }],
          [`${SCHEMA}address`]: [{ [`${SCHEMA}addressLocality`]: [{ '@value': 'Русе' }] }],
        },
      ],
    ],
    [
      'flattened',
      {
        '@graph': [
          { ...PLAIN, logo: { '@id': '#logo' }, address: { '@id': '_:b0' } },
          { '@id': '#logo', '@type': 'ImageObject', contentUrl: 'https://alfa.example/logo.png' },
          { '@id': '_:b0', '@type': 'PostalAddress', addressLocality: 'Русе' },
        ],
      },
    ],
    [
      'in two nodes of one @id',
      [
        { '@type': 'Article', publisher: { ...PLAIN, url: undefined, foundingDate: undefined } },
        { ...PLAIN, logo: undefined, sameAs: undefined, address: undefined },
      ],
    ],
    [
      'with an image whose @id is its address',
      {
        '@graph': [
          { ...PLAIN, logo: { '@id': 'https://alfa.example/logo.png' } },
          { '@id': 'https://alfa.example/logo.png', '@type': 'ImageObject', width: 60 },
        ],
      },
    ],
  ];
  for (const [what, json] of WAYS) {
    it(`are one: ${what}`, () => {
      // As it would come over the network.
      expect(only(read(JSON.parse(JSON.stringify(json))).items)).to.deep.equal(expected());
    });
  }

  it('merge the languages of one @id, and keep other names apart', () => {
    const bg = organization({ '@language': 'bg', '@value': 'Бета' }, { '@id': '#b' });
    const en = organization({ '@language': 'en', '@value': 'Beta' }, { '@id': '#b' });
    expect(spoken(only(read([bg, en]).items).name)).to.deep.equal(['bg: Бета', 'en: Beta']);
    expect(namesOf(read([bg, en, organization({ bg: 'Вега' }, { '@id': '#b' })]))).to.have.length(
      2,
    );
  });

  it('say whose members the organisations of a list are, from either side', () => {
    const cluster = organization('Клъстер', { '@id': '#k' });
    const [a, b] = ['Алфа', 'Бета'].map((name) => organization(name, { '@id': `#${name}` }));
    const of = { memberOf: { '@id': '#k' } };
    const role = { memberOf: { '@type': 'Role', memberOf: { '@id': '#k' }, startDate: '2014' } };
    for (const json of [
      { ...cluster, member: [a, b] },
      { '@graph': [{ ...cluster, member: [{ '@id': '#Алфа' }, { '@id': '#Бета' }] }, a, b] },
      { '@graph': [a, cluster, b].map((each) => (each === cluster ? each : { ...each, ...of })) },
      [{ ...a, ...role }, { ...b, ...of }, cluster],
      { ...cluster, '@reverse': { memberOf: [a, b] } },
    ]) {
      const page = read(json);
      expect(namesOf(page), JSON.stringify(json)).to.deep.equal(['Алфа', 'Бета']);
      expect(page.organization?.name).to.deep.equal([{ text: 'Клъстер' }]);
    }
    expect(namesOf(read({ '@graph': [cluster, { ...a, ...of }, b] }))).to.have.length(3);
  });

  const AROUND: ((json: string) => string)[] = [
    (json) => `//<![CDATA[\n${json}\n//]]>`,
    (json) => `/* <![CDATA[ */ ${json} /* ]]> */`,
    (json) => `<!--\n${json}\n-->`,
    (json) => `${json};`,
  ];
  it('may stand between comments and CDATA marks, with line breaks in their strings', () => {
    const json = JSON.stringify({ ...PLAIN, description: 'ред@нов\tред' }).replace('@нов', '\nнов');
    for (const wrap of AROUND) {
      const partner = only(readText(wrap(json), 'https://a.example/').items);
      expect(partner.description).to.deep.equal([{ text: 'ред нов\tред' }]);
    }
  });

  it('are one, however values are wrapped', () => {
    const wrap: fc.Arbitrary<(value: unknown) => unknown> = fc.constantFrom(
      (value) => value,
      (value) => [value],
      (value) => ({ '@value': value }),
      (value) => ({ '@set': [value] }),
      (value) => [{ '@list': [{ '@value': value }] }],
    );
    fc.assert(
      fc.property(fc.array(wrap, { minLength: 3, maxLength: 3 }), ([name, date, since]) => {
        const wrapped = { ...PLAIN, name: name?.('Алфа'), foundingDate: date?.('1998-05') };
        const memberOf = { '@type': 'Role', startDate: since?.('2014') };
        expect(only(read({ ...wrapped, memberOf }).items)).to.deep.equal({
          ...expected(),
          partnerSince: '2014',
        });
      }),
    );
  });
});
