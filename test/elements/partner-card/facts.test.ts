import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import { part, parts } from '../../support/dom.js';
import { cardOf } from '../../support/partner-card/fixtures.js';
import { both, IKEM, organization } from '../../support/partners/documents.js';
import { facts } from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

type Json = Record<string, unknown>;

/** What a card says of an organisation with these properties. */
async function factsOf(fields: Json, lang = 'bg'): Promise<string[]> {
  return facts(await cardOf(organization('Волта', fields), { lang }));
}

const property = (propertyID: string, value: unknown, name: unknown = propertyID): Json => ({
  additionalProperty: [{ '@type': 'PropertyValue', propertyID, name, value }],
});
const members = (count: number): Json[] =>
  Array.from({ length: count }, (_, index) => ({ '@type': 'NGO', name: `Член ${index}` }));

describe('<partner-card> facts', () => {
  it('are a list of terms and their values, in Bulgarian', async () => {
    const card = await cardOf(IKEM, { lang: 'bg' });
    expect(part(card, 'facts').localName).to.equal('dl');
    expect(facts(card)).to.deep.equal([
      'Основаване: март 2014\u00A0г.',
      'Членове: 55',
      'Партньори: 74',
      'Партньор от: 19\u00A0ноември 2019\u00A0г.',
    ]);
  });

  it('are the same in English', async () => {
    expect(facts(await cardOf(IKEM, { lang: 'en' }))).to.deep.equal([
      'Founded: March 2014',
      'Members: 55',
      'Partners: 74',
      'Partner since: 19\u00A0November 2019',
    ]);
  });

  it('follow the language of the element', async () => {
    const card = await cardOf(IKEM, { lang: 'bg' });
    card.lang = 'en';
    await until(() => facts(card)[1] === 'Members: 55', 'the English words');
  });

  for (const [fields, bg, en] of [
    [property('members', 1), 'Член: 1', 'Member: 1'],
    [property('members', 2), 'Членове: 2', 'Members: 2'],
    [property('members', 21), 'Членове: 21', 'Members: 21'],
    [property('members', '55'), 'Членове: 55', 'Members: 55'],
    [property('partners', 1), 'Партньор: 1', 'Partner: 1'],
    [property('partners', 101), 'Партньори: 101', 'Partners: 101'],
    [{ numberOfEmployees: 1 }, 'Служител: 1', 'Employee: 1'],
    [{ numberOfEmployees: { value: 240 } }, 'Служители: 240', 'Employees: 240'],
    [{ numberOfEmployees: { minValue: 50 } }, 'Служители: 50+', 'Employees: 50+'],
    [{ numberOfEmployees: { minValue: 11, maxValue: 50 } }, 'Служители: 11–50', 'Employees: 11–50'],
    [{ numberOfEmployees: '12' }, 'Служители: 12', 'Employees: 12'],
    [{ numberOfEmployees: 12_500 }, 'Служители: 12\u00A0500', 'Employees: 12,500'],
    [{ member: members(1) }, 'Член: 1', 'Member: 1'],
    [{ member: members(3) }, 'Членове: 3', 'Members: 3'],
    [{ member: { numberOfItems: 9 } }, 'Членове: 9', 'Members: 9'],
    [{ foundingDate: '2014' }, 'Основаване: 2014\u00A0г.', 'Founded: 2014'],
    [
      { foundingDate: '2014-03-19' },
      'Основаване: 19\u00A0март 2014\u00A0г.',
      'Founded: 19\u00A0March 2014',
    ],
    [
      { memberOf: [{ startDate: 'скоро' }, { startDate: '2019-11' }] },
      'Партньор от: ноември 2019\u00A0г.',
      'Partner since: November 2019',
    ],
  ] as const) {
    it(`say "${bg}" and "${en}"`, async () => {
      expect(await factsOf(fields, 'bg')).to.deep.equal([bg]);
      expect(await factsOf(fields, 'en')).to.deep.equal([en]);
    });
  }

  it('have names of their own where the source gives them', async () => {
    const fields = property('students', 1200, both('Ученици', 'Students'));
    expect(await factsOf(fields, 'bg')).to.deep.equal(['Ученици: 1200']);
    expect(await factsOf(fields, 'en')).to.deep.equal(['Students: 1200']);
  });

  it('keep the words of a count that is no number', async () => {
    expect(await factsOf(property('members', 'над 50', 'Членове'))).to.deep.equal([
      'Членове: над 50',
    ]);
  });

  for (const fields of [
    { foundingDate: '2014-02-30' },
    { foundingDate: 'през 1990-те' },
    { foundingDate: 0 },
    { foundingDate: { a: 1 } },
    { memberOf: { startDate: '0000-00-00' } },
    { numberOfEmployees: -3 },
    { numberOfEmployees: 'много' },
    property('members', 0),
    property('partners', { a: 1 }),
    { additionalProperty: [{ name: 'Без стойност' }, { value: 'без име' }, 7, null] },
  ]) {
    it(`leave out what is none: ${JSON.stringify(fields)}`, async () => {
      const card = await cardOf(organization('Волта', fields), { lang: 'bg' });
      expect(parts(card, 'facts')).to.have.length(0);
    });
  }
});
