import { expect } from '@open-wc/testing';
import type { Partner } from '../../../src/data/model.js';
import { only, textsOf } from '../../support/data/feed/feeds.js';
import { BASE, namesOf, partnerOf, read, readText } from '../../support/data/partners/read.js';
import { HOSTILE_HTML, HOSTILE_URLS } from '../../support/hostile/texts.js';
import { organization } from '../../support/partners/documents.js';

type Json = Record<string, unknown>;

const FIELDS = [
  ...[
    '@id',
    '@type',
    '@context',
    'alternateName',
    'description',
    'slogan',
    'address',
    'areaServed',
  ],
  ...['knowsAbout', 'keywords', 'industry', 'identifier', 'url', 'logo', 'image', 'foundingDate'],
  ...['member', 'memberOf', 'numberOfEmployees', 'additionalProperty', 'contactPoint', 'email'],
  ...['telephone', 'sameAs', 'mainEntity', 'itemListElement', 'item'],
];

/** Every field holds the value, and so does every field of what may stand in them. */
function filledWith(value: unknown): Json {
  const inner = { '@id': value, '@type': value, value, name: value, url: value, email: value };
  const role = { startDate: value, member: value, addressLocality: value, numberOfItems: value };
  const node = { ...inner, ...role, '@value': value, minValue: value, propertyID: value };
  return Object.fromEntries(
    FIELDS.flatMap((field, index) => [[field, index % 2 ? value : [node, value]]]),
  );
}

/** A value that nests in itself, as deep as nobody reads. */
function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'дъно';
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

const DEEP: Record<string, unknown> = {
  lists: nested(10_000, (inner) => [inner]),
  objects: nested(10_000, (inner) => ({ a: inner })),
  names: nested(10_000, (inner) => ({ name: inner })),
  organisations: nested(10_000, (member) => ({ '@type': 'Organization', name: 'Член', member })),
  graphs: nested(10_000, (inner) => ({ '@graph': [inner] })),
};

describe('readPartners: fields of the wrong type', () => {
  const WRONG: unknown[] = [
    ...[null, 7, -1, 1e308, true, false, '', 'x', {}, [], [null], [{}], [[]], [[[]]]],
    ...[{ toString: 'x', valueOf: 7, length: 3 }, { '@id': { toString: 'x' } }, { '@type': [{}] }],
  ];
  for (const value of WRONG) {
    it(`cost nothing but themselves: ${JSON.stringify(value)}`, () => {
      const good = organization('Добър', { '@id': '#dobar' });
      const bad = { ...filledWith(value), name: 'Лош' };
      for (const json of [
        [bad, good],
        { '@graph': [good, bad] },
        { ...filledWith(value), '@graph': [good, bad] },
      ]) {
        expect(namesOf(read(json))).to.include('Добър');
      }
      const typed = only(read({ ...bad, '@type': 'NGO', member: value }).items);
      expect(typed.name).to.deep.equal([{ text: 'Лош' }]);
    });
  }

  for (const [name, value] of Object.entries(DEEP)) {
    it(`nest ten thousand levels deep: ${name}`, () => {
      const good = organization('Добър', { '@id': '#dobar' });
      expect(namesOf(read([{ ...filledWith(value), name: value }, good]))).to.include('Добър');
      expect(namesOf(read([good, value, { '@type': value, name: 'Лош' }]))).to.include('Добър');
    });
  }
});

describe('readPartners: references', () => {
  const SELF = { '@id': '#a', '@type': 'Organization' };

  it('may refer to themselves', () => {
    const self = { '@id': '#a' };
    const fields = { member: [self], memberOf: self, logo: self, address: self, publisher: self };
    expect(namesOf(read({ ...SELF, name: 'Алфа', ...fields }))).to.deep.equal(['Алфа']);
  });

  it('may refer to each other in a circle', () => {
    const circle = ['а', 'б', 'в'].map((id, index) =>
      organization(id, {
        '@id': id,
        member: [{ '@id': 'абв'[(index + 1) % 3] }],
        memberOf: { '@type': 'OrganizationRole', memberOf: { '@id': 'абв'[(index + 2) % 3] } },
      }),
    );
    expect(namesOf(read({ '@graph': circle }))).to.deep.equal(['а', 'б', 'в']);
  });

  it('may refer to nothing', () => {
    const page = read([{ '@id': '#nyama' }, organization('Алфа', { logo: { '@id': '#nyama' } })]);
    expect(only(page.items).logo).to.equal(undefined);
    expect(page.dropped).to.equal(0);
  });

  it('never lead to what only looks like their target', () => {
    const page = read([
      { '@id': 'undefined', '@type': 'ImageObject', url: 'https://evil.example/1.png', width: 7 },
      { '@id': '[object Object]', '@type': 'ImageObject', url: 'https://evil.example/2.png' },
      organization('Алфа', {
        logo: { contentUrl: 'a.png' },
        address: { addressLocality: 'Видин' },
      }),
      organization('Бета', { logo: { '@id': {}, url: 'b.png' } }),
    ]);
    expect(page.items.map(({ logo }) => logo?.replace(/^.*\//, ''))).to.deep.equal([
      'a.png',
      'b.png',
    ]);
    expect(page.items[0]?.locality).to.deep.equal([{ text: 'Видин' }]);
  });
});

describe('readPartners: duplicate ids', () => {
  it('with the same name are one partner, as full as the fullest', () => {
    const full = organization('Алфа', {
      '@id': '#a',
      url: 'https://alfa.example/',
      foundingDate: '2014',
    });
    const bare = organization('Алфа', { '@id': '#a' });
    const stub = { '@type': 'Organization', '@id': '#a' };
    for (const json of [
      [full, bare, stub],
      [bare, full],
      [stub, bare, { '@id': '#a' }, full],
    ]) {
      expect(only(read(json).items).foundingDate).to.equal('2014');
    }
  });

  it('with other names are other partners', () => {
    const ids = ['Алфа', 'Бета', 'Алфа'].map((name) =>
      organization(name, { '@id': '#organization' }),
    );
    const page = read(ids);
    expect(namesOf(page)).to.deep.equal(['Алфа', 'Бета']);
    expect(new Set(page.items.map(({ id }) => id)).size).to.equal(2);
  });

  it('are told apart by their addresses where they have no ids', () => {
    const page = read([
      organization('Алфа', { url: 'https://a.example/' }),
      organization('Алфа', { url: 'https://b.example/' }),
      organization('Алфа', { url: 'https://a.example/' }),
    ]);
    expect(page.items).to.have.length(2);
  });

  it('are never empty', () => {
    for (const fields of [
      {},
      { '@id': '' },
      { '@id': {} },
      { '@id': 7 },
      { url: 'javascript:1' },
    ]) {
      expect(partnerOf(fields).id).to.match(/Клъстер/);
    }
  });
});

describe('readPartners: hostile documents', () => {
  it('take nothing from __proto__ and its like', () => {
    const page = readText(
      `[{"@type":"NGO","name":"Алфа","__proto__":{"url":"https://a.example","slogan":"x"},
        "constructor":{"prototype":{"slogan":"x"}},"@id":"__proto__"},
       {"__proto__":{"name":"Бета"}},
       {"@type":"NGO","name":{"__proto__":{"name":"x"},"bg":"Вега"},"@id":"constructor",
        "logo":{"@id":"toString"},"member":{"__proto__":[1,2]},"__proto__":{"hacked":1}}]`,
      BASE,
    );
    expect(namesOf(page)).to.deep.equal(['Алфа', 'Вега']);
    expect(page.items[0]).to.deep.include({ slogan: [] });
    expect(page.items[0]?.url).to.equal(undefined);
    expect({}).not.to.have.property('hacked');
  });

  it('have their lone halves of letters mended', () => {
    const lone = 'а\uD83D & \uDE00б';
    const page = read([
      { ...filledWith(lone), '@type': 'NGO', name: lone, url: `https://a.example/${lone}` },
    ]);
    const text = { '@value': lone, '@language': lone };
    const partner = partnerOf({
      description: text,
      slogan: { bg: lone },
      contactPoint: { email: lone },
    });
    for (const each of textsOf([page.items, partner])) {
      expect(() => encodeURIComponent(each), each).not.to.throw();
    }
    expect(namesOf(page)).to.deep.equal(['а\uFFFD & \uFFFDб']);
  });

  const urlsOf = ({ url, logo, sameAs }: Partner): string[] =>
    [url, logo, ...sameAs].filter((each) => each !== undefined);
  for (const [name, value] of Object.entries(HOSTILE_URLS)) {
    it(`are never linked to ${name}`, () => {
      const image = { url: value, contentUrl: value };
      for (const logo of [value, image, [image]]) {
        const fields = { '@id': value, url: [value, value], logo, image: logo, sameAs: [value] };
        for (const url of urlsOf(partnerOf(fields))) expect(url).to.match(/^https?:/);
      }
    });
  }

  for (const [name, html] of Object.entries(HOSTILE_HTML)) {
    it(`have texts that are text, whatever they hold: ${name}`, () => {
      const partner = partnerOf({ description: html, slogan: { bg: html } });
      for (const text of textsOf(partner)) expect(text.length).to.be.at.most(html.length);
    });
  }

  it('may have ten thousand partners', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => organization(`Партньор ${index}`));
    expect(read(all).items).to.have.length(10_000);
  });
});
