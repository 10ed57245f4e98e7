import { expect } from '@open-wc/testing';
import { readPartners } from '../../../src/data/partners/json-ld/read-partners.js';
import { only } from '../../support/data/feed/feeds.js';
import { failureOf } from '../../support/data/net/requests.js';
import { BASE, namesOf, read, readText } from '../../support/data/partners/read.js';
import { listOf, organization } from '../../support/partners/documents.js';
import { breadcrumbs, newsArticle, OWN_PAGE, yoastGraph } from '../../support/partners/sites.js';

const A = organization('Алфа', { '@id': '#alfa' });
const B = organization('Бета', { '@id': '#beta' });
const LOGO = { '@type': 'ImageObject', url: 'https://vesti.example/logo.png' };

describe('readPartners: a document', () => {
  const documents: [what: string, json: unknown, names: string[]][] = [
    ['one organisation', OWN_PAGE, ['Техника – Пловдив ООД']],
    ['a plain array', [A, B], ['Алфа', 'Бета']],
    ['an array of documents', [OWN_PAGE, [A, [B]]], ['Техника – Пловдив ООД', 'Алфа', 'Бета']],
    ['a @graph', { '@graph': [A, B] }, ['Алфа', 'Бета']],
    ['a @graph of one', { '@graph': A }, ['Алфа']],
    ['an ItemList with ListItems', listOf(A, B), ['Алфа', 'Бета']],
    [
      'an ItemList of organisations',
      { '@type': 'ItemList', itemListElement: [A, B] },
      ['Алфа', 'Бета'],
    ],
    [
      'an ItemList, in its order, of items and of names alone',
      {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', item: A },
          { '@type': 'ListItem', name: 'Гама', url: 'https://gama.example' },
          { '@type': 'ListItem', item: B },
        ],
      },
      ['Алфа', 'Гама', 'Бета'],
    ],
    ['an ItemList of one', { '@type': 'ItemList', itemListElement: A }, ['Алфа']],
    [
      'an ItemList of references',
      {
        '@graph': [
          { '@type': 'ItemList', itemListElement: [{ '@id': '#beta' }, { '@id': '#alfa' }] },
          A,
          B,
        ],
      },
      ['Алфа', 'Бета'],
    ],
    [
      'ListItems with references',
      {
        '@graph': [
          {
            '@type': 'ItemList',
            itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@id': '#beta' } }],
          },
          { '@type': 'WebPage', mentions: [B] },
        ],
      },
      ['Бета'],
    ],
    [
      'a page about a list',
      { '@type': 'CollectionPage', name: 'Партньори', mainEntity: listOf(A, B) },
      ['Алфа', 'Бета'],
    ],
    ['news and who published it', newsArticle({ ...A, logo: LOGO }), ['Алфа']],
    [
      'news of two publishers',
      newsArticle([A, { '@type': 'NGO', name: 'Бета' }]),
      ['Алфа', 'Бета'],
    ],
    [
      'news whose author published it',
      newsArticle(
        { '@type': 'Organization', '@id': '#alfa' },
        { author: [A], sourceOrganization: A },
      ),
      ['Алфа'],
    ],
  ];
  for (const [what, json, names] of documents) {
    it(`may be ${what}`, () => {
      const page = read(json);
      expect(namesOf(page).sort()).to.deep.equal(names.sort());
      expect(page.dropped).to.equal(0);
    });
  }

  it('keeps its order', () => {
    const names = ['Яна', 'Алфа', 'Мост'];
    expect(namesOf(read(listOf(...names)))).to.deep.equal(names);
  });

  it('may be an empty list', () => {
    const EMPTY = [
      [],
      [[]],
      { '@graph': [] },
      listOf(),
      { '@type': 'ItemList', itemListElement: [] },
    ];
    for (const json of EMPTY) {
      expect(read(json), JSON.stringify(json)).to.deep.include({ items: [], dropped: 0 });
    }
  });

  for (const json of [
    listOf('', ''),
    [{ '@type': 'Organization', url: 'https://volta.example' }],
    organization(null, { '@id': '#alfa' }),
  ]) {
    it(`is not empty, but unusable, where nothing has a name: ${JSON.stringify(json).slice(0, 50)}`, async () => {
      const error = await failureOf(Promise.resolve().then(() => read(json)));
      expect([error.kind, Number(error.dropped) > 0]).to.deep.equal(['format', true]);
    });
  }

  const USELESS = [
    ...[null, 7, true, 'текст', {}, { items: [] }, { version: '', items: [{ id: 1 }] }],
    ...[newsArticle(undefined), newsArticle('Вести'), newsArticle([])],
    ...[breadcrumbs(), { '@type': 'WebSite', name: 'Сайт' }, { '@type': 'Person', name: 'Мария' }],
    ...[{ '@id': '#alfa' }, { '@type': 'ItemList', name: 'Партньори' }],
  ];
  for (const json of USELESS) {
    it(`is of no known format: ${JSON.stringify(json).slice(0, 50)}`, async () => {
      const reading = Promise.resolve().then(() => read(json));
      expect(await failureOf(reading)).to.include({ kind: 'format', url: BASE });
    });
  }

  it('loses organisations without a name, and counts them', () => {
    const page = read([
      A,
      { '@type': 'NGO' },
      organization(''),
      organization(' \n'),
      organization({}),
    ]);
    expect(namesOf(page)).to.deep.equal(['Алфа']);
    expect(page.dropped).to.equal(4);
  });
});

describe('readPartners: a @graph of a site', () => {
  it('has the organisation whose site it is', () => {
    const partner = only(read(yoastGraph()).items);
    expect(partner).to.deep.include({
      url: 'https://tehnika.example/',
      logo: 'https://tehnika.example/snimki/logo.png',
    });
  });

  it('has its logo by reference', () => {
    const image = { '@id': 'https://tehnika.example/za-nas/#primaryimage' };
    for (const given of [{ logo: image }, { logo: null, image: [{ '@id': '#nyama' }, image] }]) {
      expect(only(read(yoastGraph(given)).items).logo).to.equal(
        'https://tehnika.example/snimki/zala.jpg',
      );
    }
  });

  it('has an organisation that is something else, too', () => {
    const types = { '@type': ['Organization', 'Place', 'AutoRepair'] };
    expect(read(yoastGraph(types)).items).to.have.length(1);
  });

  const OTHERS = [
    ...['Article', 'Person', 'Question', 'HowTo', 'Recipe', 'Product', 'ProductGroup'],
    ...['Offer', 'Review', 'Service', 'Course', 'Event', 'VideoObject', 'CreativeWork'],
    ...['SiteNavigationElement', 'WPHeader', 'WPFooter', 'SoftwareApplication'],
    ...['PostalAddress', 'ContactPoint', 'OpeningHoursSpecification', 'AggregateRating', 'Place'],
  ];
  for (const type of OTHERS) {
    it(`has things that are no partners: ${type}`, () => {
      const piece = { '@type': type, '@id': `#${type}`, name: 'Нещо друго' };
      expect(read(yoastGraph({}, piece, piece)).items).to.have.length(1);
    });
  }

  it('has crumbs that are no partners', () => {
    expect(read(yoastGraph({}, breadcrumbs())).items).to.have.length(1);
    const crumb = { '@type': 'ListItem', item: { '@type': 'Organization', name: 'Техника' } };
    const trail = { '@type': 'BreadcrumbList', itemListElement: [crumb] };
    expect(read(yoastGraph({}, trail)).items).to.have.length(1);
  });
});

describe('readPartners: types', () => {
  const TYPES = [
    ...['EducationalOrganization', 'Corporation', 'NGO', 'CollegeOrUniversity', 'HighSchool'],
    ...['LocalBusiness', 'GovernmentOrganization', 'Consortium', 'Library', 'Museum', 'Project'],
    ...['https://schema.org/NGO', 'http://schema.org/NGO', 'schema:NGO', 'sdo:NGO'],
    ...['Airline', 'Hospital', 'foaf:Organization', 'org:FormalOrganization'],
  ];
  for (const type of [...TYPES, TYPES]) {
    it(`stand in a list: ${String(type).slice(0, 40)}`, () => {
      const partner = { '@type': type, name: 'Алфа' };
      expect(namesOf(read([partner]))).to.deep.equal(['Алфа']);
      expect(namesOf(read(partner))).to.deep.equal(['Алфа']);
    });
  }

  it('may be missing', () => {
    expect(namesOf(read([{ name: 'Алфа' }, { '@type': [], name: 'Бета' }]))).to.deep.equal([
      'Алфа',
      'Бета',
    ]);
    expect(namesOf(read({ name: 'Алфа' }))).to.deep.equal(['Алфа']);
  });
});

describe('parseScripts', () => {
  it('reads what stands in a page', () => {
    const text = `\n${JSON.stringify(organization('Алфа', { url: 'alfa' }))}\n`;
    const { url } = only(readText(text, 'https://a.example/b/').items);
    expect(url).to.equal('https://a.example/b/alfa');
  });

  it('is no JSON', async () => {
    for (const text of ['', '{', '<!-- -->', 'новини', '[{}']) {
      const reading = Promise.resolve().then(() => readText(text, BASE));
      expect(await failureOf(reading), text).to.include({ kind: 'json', url: BASE });
    }
  });

  it('says where the useless document stands', async () => {
    const reading = Promise.resolve().then(() => readPartners({}, 'https://a.example/'));
    expect(await failureOf(reading)).to.include({ kind: 'format', url: 'https://a.example/' });
  });
});
