import { expect } from '@open-wc/testing';
import { only } from '../../support/data/feed/feeds.js';
import { BASE, partnerOf, read, spoken, textsIn } from '../../support/data/partners/read.js';
import { OWN_PAGE } from '../../support/partners/sites.js';

const UTC = 'Z';

describe('readPartners: an organisation', () => {
  it("reads an organisation's own page", () => {
    const partner = only(read(OWN_PAGE).items);
    expect(partner).to.deep.include({
      name: [{ text: 'Техника – Пловдив ООД' }],
      alternateName: [{ text: 'Техника' }],
      description: [{ text: 'Задвижвания за електрически превозни средства.' }],
      slogan: [],
      locality: [{ text: 'Пловдив' }],
      sectors: [],
      url: 'https://tehnika.example/',
      logo: 'https://tehnika.example/snimki/logo.png',
      foundingDate: '1998-05-24',
      partnerSince: undefined,
      members: undefined,
      employees: 120,
      properties: [],
      contacts: ['kontakti@tehnika.example', '+359 32 000 000'],
      sameAs: ['https://www.linkedin.com/company/tehnika.example', 'https://tehnika.example.net/'],
    });
  });

  it('survives JSON.stringify', () => {
    const { items } = read(OWN_PAGE);
    expect(JSON.parse(JSON.stringify(items))).to.deep.equal(
      items.map((item) =>
        Object.fromEntries(Object.entries(item).filter(([, v]) => v !== undefined)),
      ),
    );
  });

  it('ignores what it does not know', () => {
    const partner = partnerOf({ duns: '1', brand: { name: 'Марка' }, naics: 7, toString: 'x' });
    expect(textsIn(partner.name)).to.deep.equal(['Клъстер']);
    expect(partner.sectors).to.deep.equal([]);
  });

  it('resolves addresses against that of the document', () => {
    const partner = partnerOf({
      url: '/ikem',
      logo: 'logo.svg',
      sameAs: ['../profil', '//drugade.example/ikem', 'https://a.example/'],
    });
    expect(partner.url).to.equal('https://uchilishte.example/ikem');
    expect(partner.logo).to.equal('https://uchilishte.example/partnyori/logo.svg');
    expect(partner.sameAs).to.deep.equal([
      'https://uchilishte.example/profil',
      'https://drugade.example/ikem',
      'https://a.example/',
    ]);
  });
});

describe('readPartners: a logo', () => {
  const OBJECT = { '@type': 'ImageObject' };
  const logos: [what: string, fields: Record<string, unknown>, logo: string | undefined][] = [
    ['an address', { logo: 'a.png' }, 'a.png'],
    ['an ImageObject with a url', { logo: { ...OBJECT, url: 'a.png' } }, 'a.png'],
    ['an ImageObject with a contentUrl', { logo: { ...OBJECT, contentUrl: 'a.png' } }, 'a.png'],
    ['one whose url is unsafe', { logo: { url: 'javascript:1', contentUrl: 'a.png' } }, 'a.png'],
    [
      'the first usable of several',
      { logo: [null, 7, '', { ...OBJECT }, 'a.png', 'b.png'] },
      'a.png',
    ],
    ['several addresses in an ImageObject', { logo: { url: ['', 'a.png'] } }, 'a.png'],
    ['an image where there is no logo', { image: ['a.png', 'b.png'] }, 'a.png'],
    ['an image where the logo is unsafe', { logo: 'data:text/html,x', image: 'a.png' }, 'a.png'],
    ['nothing', { logo: [], image: {} }, undefined],
  ];
  for (const [what, fields, logo] of logos) {
    it(`is ${what}`, () => {
      expect(partnerOf(fields).logo).to.equal(logo && new URL(logo, BASE).href);
    });
  }
});

describe('readPartners: dates', () => {
  const dates: [value: unknown, date: string | undefined][] = [
    ['2014', '2014'],
    [2014, '2014'],
    ['2014-03', '2014-03'],
    ['2014-03-19', '2014-03-19'],
    [' 2014-03-19 ', '2014-03-19'],
    ['2014-03-19T10:00:00+02:00', '2014-03-19'],
    [`2014-03-19T10:00:00${UTC}`, '2014-03-19'],
    ['2016-02-29', '2016-02-29'],
    ['2014-02-29', undefined],
    ['2014-13', undefined],
    ['2014-00-00', '2014'],
    ['2014-03-00', '2014-03'],
    ['2014-03-19 10:00:00', '2014-03-19'],
    [['', '2014'], '2014'],
    [{ '@type': 'Date', '@value': '2014-03-19' }, '2014-03-19'],
    ['0000', undefined],
    ['0000-00-00', undefined],
    ['19.11.2019', undefined],
    ['март 2014 г.', undefined],
    ['20140319', undefined],
    ['2014-3-9', '2014-03-09'],
    ['2014-3', '2014-03'],
    ['03/2014', undefined],
    ['12014', undefined],
    ['', undefined],
    [-2014, undefined],
    [1e20, undefined],
    [null, undefined],
    [true, undefined],
    [{}, undefined],
    [[], undefined],
  ];
  for (const [value, date] of dates) {
    it(`are ${date ?? 'none'}: ${JSON.stringify(value)}`, () => {
      expect(partnerOf({ foundingDate: value }).foundingDate).to.equal(date);
      const memberOf = { '@type': 'OrganizationRole', startDate: value };
      expect(partnerOf({ memberOf }).partnerSince).to.equal(date);
    });
  }
});

describe('readPartners: counts', () => {
  const counts: [value: unknown, count: number | string | undefined][] = [
    [55, 55],
    ['55', 55],
    [{ '@type': 'QuantitativeValue', value: 55 }, 55],
    [{ '@type': 'QuantitativeValue', value: '55' }, 55],
    [{ '@type': 'QuantitativeValue', minValue: 50, maxValue: 99 }, '50–99'],
    [{ '@type': 'QuantitativeValue', minValue: 185 }, '185+'],
    [{ '@type': 'QuantitativeValue', minValue: 7, maxValue: 7 }, 7],
    ['50-100', '50-100'],
    ['50 – 100', '50 – 100'],
    ['50+', '50+'],
    [{ '@type': 'QuantitativeValue', maxValue: 99 }, undefined],
    [0, undefined],
    [-1, undefined],
    ['много', undefined],
    ['Infinity', undefined],
    [Infinity, undefined],
    ['9'.repeat(400), undefined],
    [' 55 ', 55],
    [5.5, undefined],
    ['', undefined],
    [null, undefined],
    [true, undefined],
    [{}, undefined],
    [[7], 7],
    [[{ value: 7 }], 7],
    [{ value: { toString: 'x' } }, undefined],
    [{ value: true }, undefined],
  ];
  for (const [value, count] of counts) {
    it(`are ${count ?? 'none'}: ${JSON.stringify(value)}`, () => {
      expect(partnerOf({ numberOfEmployees: value }).employees).to.equal(count);
    });
  }

  it('are of the members that are named, or of those that are told', () => {
    expect(partnerOf({ member: { numberOfItems: 55 } }).members).to.equal(55);
    expect(partnerOf({ member: 55 }).members).to.equal(undefined);
    expect(partnerOf({ member: [] }).members).to.equal(undefined);
    const people = [{ '@type': 'Person', name: 'Мария' }];
    expect(partnerOf({ member: people }).members).to.equal(undefined);
  });
});

describe('readPartners: where it is', () => {
  const places: [what: string, fields: Record<string, unknown>, locality: string[]][] = [
    ['the town of its address', { address: { addressLocality: 'Видин' } }, ['Видин']],
    ['the town of its first address', { address: [{ addressLocality: 'Видин' }, {}] }, ['Видин']],
    ['an address in one line', { address: 'гр. Видин, ул. „Мир“ 3' }, ['гр. Видин, ул. „Мир“ 3']],
    ['the area that it serves', { areaServed: 'България' }, ['България']],
    ['a place that it serves', { areaServed: { '@type': 'Place', name: 'Видин' } }, ['Видин']],
    [
      'the area that it serves, where the address has no town',
      { address: { '@type': 'PostalAddress', addressCountry: 'BG' }, areaServed: 'България' },
      ['България'],
    ],
    ['nowhere', { address: { '@type': 'PostalAddress', streetAddress: 'ул. „Мир“' } }, []],
  ];
  for (const [what, fields, locality] of places) {
    it(`is ${what}`, () => {
      expect(textsIn(partnerOf(fields).locality)).to.deep.equal(locality);
    });
  }
});

describe('readPartners: what it is busy with', () => {
  const fields: [what: string, fields: Record<string, unknown>, sectors: string[]][] = [
    ['what it knows about', { knowsAbout: ['Енергетика', 'Училища'] }, ['Енергетика', 'Училища']],
    ['things with names', { knowsAbout: [{ '@type': 'Thing', name: 'Ток' }] }, ['Ток']],
    ['keywords in a list', { keywords: ['ток', 'вода'] }, ['ток', 'вода']],
    ['keywords in one text', { keywords: 'ток, вода,, ,земя' }, ['ток', 'вода', 'земя']],
    [
      'keywords in one text of each language',
      { keywords: { bg: 'ток, вода', en: 'power, water' } },
      ['bg: ток', 'bg: вода', 'en: power', 'en: water'],
    ],
    ['terms', { keywords: [{ '@type': 'DefinedTerm', name: 'ток' }, 'вода'] }, ['ток', 'вода']],
    ['its industry', { industry: 'Машиностроене, други' }, ['Машиностроене, други']],
    ['its industry, where it has no keywords', { keywords: [], industry: 'Ток' }, ['Ток']],
    ['its keywords, where nothing is known', { knowsAbout: '', keywords: 'Ток' }, ['Ток']],
    ['nothing', { knowsAbout: [null, {}, ''] }, []],
  ];
  for (const [what, given, sectors] of fields) {
    it(`is ${what}`, () => {
      expect(spoken(partnerOf(given).sectors)).to.deep.equal(sectors);
    });
  }
});
