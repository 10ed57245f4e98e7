import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Partner } from '../../../src/data/model.js';
import { only } from '../../support/data/feed/feeds.js';
import { namesOf, partnerOf, read, spoken, textsIn } from '../../support/data/partners/read.js';
import { organization } from '../../support/partners/documents.js';

const PROPERTY = { '@type': 'PropertyValue', name: 'Факт' };

describe('readPartners: facts with units and ranges', () => {
  const facts: [value: Record<string, unknown>, text: string[]][] = [
    [{ value: 12, unitText: 'млн. лв.' }, ['12\u00A0млн. лв.']],
    [{ value: 'над 10', unitText: 'MW' }, ['над 10\u00A0MW']],
    [{ minValue: 7, maxValue: 22, unitCode: 'KWT' }, ['7–22\u00A0kW']],
    [{ minValue: 5 }, ['5+']],
    [{ maxValue: 5, unitCode: 'P1' }, ['≤ 5%']],
    [{ value: 0, unitCode: 'P1' }, ['0%']],
    [{ value: 5_000_000, unitCode: 'BGN' }, ['5\u00A0000\u00A0000\u00A0BGN']],
    [{ value: 1640.55, unitText: 'лв.' }, ['1640.55\u00A0лв.']],
    [{ value: 123_456_789 }, ['123456789']],
    [{ value: true }, ['✓']],
    [{ value: false }, []],
    [{ unitText: 'kW' }, []],
  ];
  for (const [value, text] of facts) {
    it(`are told as ${text.join() || 'nothing'}: ${JSON.stringify(value)}`, () => {
      const { properties } = partnerOf({ additionalProperty: [{ ...PROPERTY, ...value }] });
      expect(textsIn(only(properties).value)).to.deep.equal(text);
    });
  }

  it('keep both ends of any range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.integer({ min: 1 }), (one, other) => {
        const [minValue, maxValue] = [Math.min(one, other), Math.max(one, other)];
        const { employees } = partnerOf({ numberOfEmployees: { minValue, maxValue } });
        const isOne = minValue === maxValue;
        expect(employees).to.equal(isOne ? minValue : `${minValue}–${maxValue}`);
      }),
    );
  });
});

describe('readPartners: texts that people read', () => {
  const texts: [written: string, read: string][] = [
    ['Смит &amp; Ко', 'Смит & Ко'],
    ['&#8222;Ток&#x201C;', '„Ток“'],
    ['<p>Едно</p><p>Две<br>Три</p>', 'Едно Две Три'],
    ['От 1998&nbsp;г.', 'От 1998\u00A0г.'],
    ['A < B & C; AT&T', 'A < B & C; AT&T'],
    ['1 < 2 и 3 > 2', '1 < 2 и 3 > 2'],
    ['&unknown; &#0;', '&unknown;'],
    ['&#xD800;&#1114112;край', '\uFFFDкрай'],
  ];
  for (const [written, text] of texts) {
    it(`are those that HTML shows: ${written}`, () => {
      expect(textsIn(partnerOf({ description: written }).description)).to.deep.equal([text]);
    });
  }

  it('are no shapes on a map', () => {
    const shape = { box: '41.2 22.3 44.2 28.6' };
    for (const areaServed of [
      { '@type': 'Place', geo: { '@type': 'GeoShape', ...shape } },
      { '@type': 'GeoShape', ...shape },
      { geo: shape },
      shape,
      { url: 'https://a.example/' },
    ]) {
      expect(partnerOf({ areaServed }).locality).to.deep.equal([]);
    }
  });

  it('are no addresses of topics, but what these are called', () => {
    const { sectors } = partnerOf({
      knowsAbout: [
        'https://en.wikipedia.org/wiki/Electric_vehicle',
        'https://bg.wikipedia.org/wiki/%D0%A2%D0%BE%D0%BA',
        'https://www.wikidata.org/wiki/Q1',
        { '@id': 'https://www.wikidata.org/wiki/Q2' },
        { '@type': 'Thing', '@id': 'https://www.wikidata.org/wiki/Q3', name: 'вода' },
        { '@type': 'Thing', sameAs: 'https://de.wikipedia.org/wiki/Strom' },
        { '@type': 'Thing', url: 'https://a.example/tema' },
        'https://bg.wikipedia.org/wiki/%E0%A4',
      ],
    });
    expect(spoken(sectors)).to.deep.equal(['en: Electric vehicle', 'bg: Ток', 'вода', 'de: Strom']);
    const simple = partnerOf({ keywords: ['https://a.example/tema', 'ток'] }).sectors;
    expect(textsIn(simple)).to.deep.equal(['ток']);
  });
});

describe('readPartners: addresses of sites', () => {
  const urls: [written: string, url: string | undefined][] = [
    ['www.firma.example', 'https://www.firma.example/'],
    ['www.firma.example/za-nas', 'https://www.firma.example/za-nas'],
    ['firma.bg', 'https://firma.bg/'],
    ['facebook.com/firma', 'https://facebook.com/firma'],
    ['http://firma.bg/', 'http://firma.bg/'],
    ['firma.html', 'https://uchilishte.example/partnyori/firma.html'],
    ['#', undefined],
    ['#main', undefined],
    ['@firma', undefined],
    ['', undefined],
    ['https://', undefined],
    ['https://example.com/', undefined],
    ['http://www.example.org', undefined],
  ];
  for (const [written, url] of urls) {
    it(`are ${url ?? 'none'}: ${written}`, () => {
      expect(partnerOf({ url: written }).url).to.equal(url);
      expect(partnerOf({ sameAs: written }).sameAs).to.deep.equal(url ? [url] : []);
    });
  }

  it('are profiles once, and without the own site', () => {
    const { sameAs } = partnerOf({
      url: 'https://firma.example/',
      sameAs: [
        ...['https://www.firma.example', 'http://firma.example/#'],
        ...['https://www.youtube.com/@firma', 'https://youtube.com/@firma/'],
      ],
    });
    expect(sameAs).to.deep.equal(['https://youtube.com/@firma/']);
  });
});

describe('readPartners: partners of one name', () => {
  it('are two in two towns, and one with one address', () => {
    const school = (addressLocality: string, fields = {}): Record<string, unknown> =>
      organization('Гимназия', { address: { addressLocality }, ...fields });
    expect(read([school('Русе'), school('Плевен'), school('Русе')]).items).to.have.length(2);
    const url = 'https://gimnazia.example/';
    expect(namesOf(read([school('Русе', { url }), school('', { url })]))).to.have.length(1);
  });
});

describe('readPartners: what an organisation is called, and where it is', () => {
  it('is its legal name where it has no other', () => {
    const { name } = read({ '@type': 'Organization', legalName: 'Волта АД' }).items[0] as Partner;
    expect(name.map(({ text }) => text)).to.deep.equal(['Волта АД']);
    expect(partnerOf({ legalName: 'Волта АД' }).name).not.to.deep.equal(name);
  });

  it('is the town of its location where it has no address of its own', () => {
    const location = { '@type': 'Place', name: 'Завод', address: { addressLocality: 'Варна' } };
    const town = (fields: Record<string, unknown>): string[] =>
      partnerOf(fields).locality.map(({ text }) => text);
    expect(town({ location })).to.deep.equal(['Варна']);
    expect(town({ location: 'Русе' })).to.deep.equal(['Русе']);
    expect(town({ location, address: { addressLocality: 'София' } })).to.deep.equal(['София']);
  });
});

describe('readPartners: numbers with thousands', () => {
  const grouped = fc.integer({ min: 1_000, max: 999_999_999 });
  for (const separator of [' ', '\u00A0', '.', ',', '’']) {
    it(`are read whatever stands between them: ${JSON.stringify(separator)}`, () => {
      fc.assert(
        fc.property(grouped, (count) => {
          const written = String(count).replace(/(?<=\d)(?=(\d{3})+$)/g, separator);
          expect(partnerOf({ numberOfEmployees: written }).employees).to.equal(count);
        }),
      );
    });
  }

  it('are no decimals', () => {
    for (const written of ['12.5', '1.25', '1.2345', '12,34']) {
      expect(partnerOf({ numberOfEmployees: written }).employees, written).to.equal(undefined);
    }
  });
});
