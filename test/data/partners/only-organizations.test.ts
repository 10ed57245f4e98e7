import { expect } from '@open-wc/testing';
import { DataError } from '../../../src/data/errors.js';
import fc from 'fast-check';
import { namesOf, read } from '../../support/data/partners/read.js';
import { organization } from '../../support/partners/documents.js';

type Json = Record<string, unknown>;

const ALFA = organization('Алфа', { '@id': '#alfa' });
const thing = (type: string, fields: Json = {}): Json => ({
  '@type': type,
  name: 'Нещо друго',
  ...fields,
});

/** Things that stand beside organisations in real documents, and have names. */
const OTHERS = [
  ...['HowToStep', 'HowToSection', 'HowToTool', 'HowToSupply', 'NutritionInformation', 'Menu'],
  ...['Brand', 'City', 'Country', 'AdministrativeArea', 'State', 'LandmarksOrHistoricalBuildings'],
  ...['DefinedTerm', 'Audience', 'Language', 'Occupation', 'Vehicle', 'Service', 'OfferCatalog'],
  ...['MonetaryAmount', 'SoftwareSourceCode', 'WebAPI', 'SearchAction', 'ImageGallery', 'Taxon'],
  ...['Клъстер', 'ElectricVehicleCluster'],
];

describe('readPartners: only organisations', () => {
  for (const type of OTHERS) {
    it(`are partners, beside ${type}`, () => {
      for (const json of [
        [ALFA, thing(type)],
        { '@graph': [thing(type), ALFA] },
        { '@type': 'WebPage', about: thing(type), publisher: ALFA },
        {
          '@type': 'ItemList',
          itemListElement: [{ '@type': 'ListItem', item: thing(type) }, ALFA],
        },
      ]) {
        expect(namesOf(read(json)), JSON.stringify(json)).to.deep.equal(['Алфа']);
      }
    });
  }

  it('are partners, where steps and catalogues are lists, too', () => {
    const step = thing('HowToStep');
    const unnamed = { name: 'Без вид' };
    const nested = { '@type': 'HowToSection', itemListElement: [step, unnamed] };
    const json = {
      '@graph': [
        { '@type': 'Recipe', name: 'Баница', recipeInstructions: [nested, step] },
        { '@type': 'Service', provider: ALFA, hasOfferCatalog: { itemListElement: [unnamed] } },
      ],
    };
    expect(namesOf(read(json))).to.deep.equal(['Алфа']);
  });

  it('are partners of any kind that schema.org has', () => {
    const kinds = ['Airline', 'Winery', 'MovingCompany', 'SportsTeam', 'FundingScheme', 'Museum'];
    const json = kinds.map((type) => ({ '@type': type, name: type }));
    expect(namesOf(read(json))).to.deep.equal(kinds);
  });

  it('name no type in a list of organisations, or where nothing else has one', () => {
    const unsaid = { name: 'Бета', url: 'https://beta.example/' };
    expect(namesOf(read([ALFA, unsaid]))).to.deep.equal(['Алфа', 'Бета']);
    expect(namesOf(read([{ ...unsaid, '@type': 'Thing' }]))).to.deep.equal(['Бета']);
    expect(namesOf(read({ '@graph': [ALFA, { '@id': '#ruse', name: 'Русе' }] }))).to.deep.equal([
      'Алфа',
    ]);
    expect(() => read([thing('Recipe'), unsaid])).to.throw(DataError, 'format');
  });

  it('have name and address in ListItems themselves', () => {
    const element = { '@type': 'ListItem', position: 1, name: 'Бета' };
    for (const where of [
      { url: 'https://beta.example/' },
      { item: 'https://beta.example/' },
      { item: { '@id': 'https://beta.example/' } },
    ]) {
      const list = {
        '@type': 'ItemList',
        name: 'Членове',
        itemListElement: [{ ...element, ...where }],
      };
      const { items } = read(list);
      expect(items.map(({ name, url }) => [name[0]?.text, url])).to.deep.equal([
        ['Бета', 'https://beta.example/'],
      ]);
      const trail = { ...list, '@type': 'BreadcrumbList' };
      expect(namesOf(read([trail, ALFA]))).to.deep.equal(['Алфа']);
    }
  });

  it('are no people, who are a board', () => {
    const role = (name: string): Json => ({
      '@type': 'OrganizationRole',
      roleName: 'Председател',
      member: { '@type': 'Person', name },
    });
    const page = read(organization('Камара', { member: [role('А'), role('Б'), ALFA] }));
    expect(namesOf(page)).to.deep.equal(['Алфа']);
    expect(page.organization?.members).to.equal(1);
    const [board] = read(organization('Камара', { member: [role('А'), role('Б')] })).items;
    expect(board?.members).to.equal(undefined);
  });

  it('are partners in any document of things', () => {
    const type = fc.constantFrom(...OTHERS);
    const piece = type.map((each) => thing(each));
    const wrap = fc.constantFrom('step', 'about', 'hasPart', 'containsPlace', 'itemOffered');
    fc.assert(
      fc.property(fc.array(fc.tuple(type, wrap, piece)), fc.nat(9), (things, place) => {
        const nodes = things.map(([each, key, inner]) => thing(each, { [key]: [inner] }));
        const graph = [...nodes.slice(0, place), ALFA, ...nodes.slice(place)];
        expect(namesOf(read({ '@graph': graph }))).to.deep.equal(['Алфа']);
      }),
    );
  });
});
