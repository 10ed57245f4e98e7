import { expect } from '@open-wc/testing';
import { only } from '../../support/data/feed/feeds.js';
import { namesOf, read } from '../../support/data/partners/read.js';
import { organization } from '../../support/partners/documents.js';
import { yoastGraph } from '../../support/partners/sites.js';

const ROLE = { '@type': 'OrganizationRole' };

describe('readPartners: the members of an organisation', () => {
  it('are its partners', () => {
    const page = read(
      organization('Клъстер', { member: [organization('Алфа'), organization('Бета')] }),
    );
    expect(namesOf(page)).to.deep.equal(['Алфа', 'Бета']);
    expect(page.organization?.name).to.deep.equal([{ text: 'Клъстер' }]);
    expect(page.organization?.members).to.equal(2);
  });

  it('may be one', () => {
    const page = read(organization('Клъстер', { member: organization('Алфа') }));
    expect(namesOf(page)).to.deep.equal(['Алфа']);
  });

  it('have roles that say since when', () => {
    const page = read(
      organization('Клъстер', {
        member: [
          { ...ROLE, member: organization('Алфа'), startDate: '2014-03' },
          { ...ROLE, member: organization('Бета', { memberOf: { ...ROLE, startDate: '2019' } }) },
          { ...ROLE, member: [organization('Вега'), organization('Гама')], startDate: '2020' },
          { ...ROLE, '@type': 'https://schema.org/Role', member: organization('Делта') },
          { ...ROLE, startDate: '2020' },
        ],
      }),
    );
    expect(page.items.map(({ name, partnerSince }) => [name[0]?.text, partnerSince])).to.deep.equal(
      [
        ['Алфа', '2014-03'],
        ['Бета', '2019'],
        ['Вега', '2020'],
        ['Гама', '2020'],
        ['Делта', undefined],
      ],
    );
  });

  it('may be references', () => {
    const alfa = { '@type': 'Organization', '@id': '#alfa', name: 'Алфа' };
    const page = read(
      yoastGraph(
        { member: [{ ...ROLE, member: { '@id': '#alfa' }, startDate: '2014' }] },
        {
          '@type': 'WebPage',
          mentions: [{ ...alfa, '@type': 'Thing' }],
        },
      ),
    );
    expect(only(page.items)).to.deep.include({ name: [{ text: 'Алфа' }], partnerSince: '2014' });
  });

  it('are not counted twice where they have nodes of their own', () => {
    const page = read({
      '@graph': [
        organization('Клъстер', { member: [{ '@id': '#alfa' }] }),
        organization('Алфа', { '@id': '#alfa' }),
      ],
    });
    expect(namesOf(page)).to.deep.equal(['Алфа']);
    expect(page.organization?.members).to.equal(1);
  });

  const PEOPLE = ['Person', ['Person'], 'schema:Person', 'https://schema.org/Person'];
  for (const type of PEOPLE) {
    it(`are no people: ${JSON.stringify(type)}`, () => {
      const person = { '@type': type, name: 'Мария Иванова' };
      const page = read(
        organization('Клъстер', { member: [person, organization('Алфа'), person] }),
      );
      expect(namesOf(page)).to.deep.equal(['Алфа']);
      expect(page.dropped).to.equal(0);
      expect(namesOf(read(organization('Клъстер', { member: [person] })))).to.deep.equal([
        'Клъстер',
      ]);
    });
  }

  it('are counted where they have no name', () => {
    const page = read(
      organization('Клъстер', {
        member: [organization('Алфа'), { '@type': 'NGO' }, organization('')],
      }),
    );
    expect(namesOf(page)).to.deep.equal(['Алфа']);
    expect(page.dropped).to.equal(2);
  });

  it('leave the organisation itself where none of them is usable', () => {
    for (const member of [
      [],
      null,
      'Алфа',
      55,
      {},
      [{ '@id': '#nyama' }],
      [[]],
      { numberOfItems: 5 },
    ]) {
      const page = read(organization('Клъстер', { member }));
      expect(namesOf(page), JSON.stringify(member)).to.deep.equal(['Клъстер']);
    }
  });

  it('are those of the only organisation', () => {
    const member = [organization('Алфа')];
    const page = read([organization('Клъстер', { member }), organization('Бета', { member })]);
    expect(namesOf(page)).to.deep.equal(['Клъстер', 'Бета']);
    expect(page.organization).to.equal(undefined);
  });
});
