import { expect } from '@open-wc/testing';
import { findPartner } from '../../../src/data/partners/partners.js';
import { read } from '../../support/data/partners/read.js';
import { IKEM, listOf, organization } from '../../support/partners/documents.js';

const LIST = listOf(organization('Алфа', { '@id': '#alfa' }), IKEM, 'Бета', organization('ИКЕМ'));

describe('findPartner', () => {
  const names = [
    ...['https://ikem.example/#organization', 'ikem', 'ИКЕМ', 'EVIC', 'икем', ' IKEM '],
    ...['Индустриален клъстер „Електромобили“', 'electric vehicles industrial cluster'],
  ];
  for (const name of names) {
    it(`finds a partner by ${name}`, () => {
      expect(findPartner(read(LIST), name)?.identifiers).to.include('ikem');
    });
  }

  it('finds a partner by an identifier that is a number', () => {
    const page = read([organization('Алфа'), organization('Бета', { identifier: 42 })]);
    expect(findPartner(page, '42')?.name[0]?.text).to.equal('Бета');
  });

  it('gives the first one without a name', () => {
    for (const name of ['', ' ']) {
      expect(findPartner(read(LIST), name)?.name[0]?.text).to.equal('Алфа');
    }
  });

  it('gives the organisation before its members', () => {
    const page = read(
      organization('Клъстер', { member: [organization('Алфа'), organization('Бета')] }),
    );
    expect(findPartner(page, '')?.name[0]?.text).to.equal('Клъстер');
    expect(findPartner(page, 'клъстер')?.name[0]?.text).to.equal('Клъстер');
    expect(findPartner(page, 'бета')?.name[0]?.text).to.equal('Бета');
  });

  it('finds nothing else', () => {
    for (const name of ['Гама', 'Алф', '.*', 'undefined', '__proto__', 'constructor', 'София']) {
      expect(findPartner(read(LIST), name), name).to.equal(undefined);
    }
    expect(findPartner(read([]), '')).to.equal(undefined);
    expect(findPartner(read([]), 'ikem')).to.equal(undefined);
  });
});
