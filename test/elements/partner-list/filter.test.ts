import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-list/define.js';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import { expectFocus, part, parts, texts } from '../../support/dom.js';
import { serveJson } from '../../support/endpoints.js';
import {
  chips,
  choose,
  fixtureList,
  listFrom,
  names,
  search,
  whenListed,
} from '../../support/partner-list/fixtures.js';
import { both, listOf, organization } from '../../support/partners/documents.js';
import { whenShown } from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

const ENERGY = both('Енергетика', 'Energy');
const SCHOOLS = both('Училища', 'Schools');
const LIST = listOf(
  organization('Волта', { knowsAbout: ENERGY }),
  organization('Гимназия', { knowsAbout: SCHOOLS }),
  organization('Техникум', { knowsAbout: [SCHOOLS, ENERGY] }),
  organization('Школо', { knowsAbout: SCHOOLS }),
  organization('Без сектор'),
);
const EVERYBODY = ['Без сектор', 'Волта', 'Гимназия', 'Техникум', 'Школо'];

const filtered = (lang = 'bg', more = {}): Promise<PartnerList> =>
  listFrom(LIST, { filter: true, lang, ...more });

describe('<partner-list filter>', () => {
  it('shows a named group of sectors, "all" pressed, those of most partners first', async () => {
    const list = await filtered();
    const group = part(list, 'filter');
    expect([group.getAttribute('role'), group.getAttribute('aria-label')]).to.deep.equal([
      ...['group', 'Сектори'],
    ]);
    expect(chips(list)).to.deep.equal(['[Всички]', 'Училища', 'Енергетика']);
    expect(chips(await filtered('en'))).to.deep.equal(['[All]', 'Schools', 'Energy']);
  });

  it('shows the partners of the pressed one, and all again', async () => {
    const list = await filtered();
    await choose(list, 'Енергетика');
    expect(names(list)).to.deep.equal(['Волта', 'Техникум']);
    expect(chips(list)).to.deep.equal(['Всички', 'Училища', '[Енергетика]']);
    expect(texts(list, 'status')).to.deep.equal(['2 партньори']);
    await choose(list, 'Всички');
    await whenListed(list, EVERYBODY);
    expect(chips(list)[0]).to.equal('[Всички]');
  });

  it('keeps the focus on the pressed one', async () => {
    const list = await filtered();
    const chip = parts(list, 'chip')[1];
    chip?.focus();
    await choose(list, 'Училища');
    expectFocus(chip);
  });

  it('filters and searches together', async () => {
    const list = await filtered('bg', { search: true });
    await choose(list, 'Училища');
    await search(list, 'tehnikum');
    expect(names(list)).to.deep.equal(['Техникум']);
    await choose(list, 'Енергетика');
    expect(names(list)).to.deep.equal(['Техникум']);
    await search(list, '');
    expect(names(list)).to.deep.equal(['Волта', 'Техникум']);
    await search(list, 'гимназия');
    expect(texts(list, 'status')).to.deep.equal(['Няма такъв партньор.']);
  });

  for (const [field, value] of [
    ['keywords', 'ток,  батерии , '],
    ['keywords', ['ток', 'батерии']],
    ['industry', ['ток', 'батерии']],
  ] as const) {
    it(`takes sectors from ${field}: ${JSON.stringify(value)}`, async () => {
      const list = await listFrom(listOf(organization('Волта', { [field]: value })), {
        filter: true,
      });
      expect(chips(list)).to.deep.equal(['[All]', 'ток', 'батерии']);
    });
  }

  it('shows no chips where there are no sectors', async () => {
    const list = await listFrom(listOf('Волта'), { filter: true });
    expect(parts(list, 'chip')).to.have.length(0);
    expect(names(list)).to.deep.equal(['Волта']);
  });

  it('says the language of a sector that is not called anything in that of the reader', async () => {
    const json = listOf(
      organization('Волта', { knowsAbout: { '@value': 'ток', '@language': 'bg' } }),
    );
    const list = await listFrom(json, { filter: true, lang: 'en' });
    expect(parts(list, 'chip').map((chip) => chip.getAttribute('lang'))).to.deep.equal([
      null,
      'bg',
    ]);
  });

  for (const order of ['name', 'source']) {
    it(`shows the sectors of the other language, "all" pressed, in the order of ${order}`, async () => {
      const list = await filtered('bg', { order });
      await choose(list, 'Енергетика');
      list.lang = 'en';
      await until(() => chips(list).includes('Energy'), 'the English sectors');
      expect(chips(list)).to.deep.equal(['[All]', 'Schools', 'Energy']);
      expect(texts(list, 'status')).to.deep.equal(['5 partners']);
      expect(names(list)).to.have.length(5);
    });
  }

  it('shows all again when the pressed sector has gone', async () => {
    const { url } = await serveJson(LIST, listOf(organization('Волта', { knowsAbout: 'ток' })));
    const list = await whenShown(fixtureList({ src: url, filter: true, lang: 'bg' }));
    await until(() => parts(list, 'chip').length, 'the sectors');
    await choose(list, 'Училища');
    await list.reload();
    await list.updateComplete;
    expect(chips(list)).to.deep.equal(['[Всички]', 'ток']);
    expect(names(list)).to.deep.equal(['Волта']);
  });

  it('forgets the pressed sector when the attribute goes', async () => {
    const list = await filtered('bg', { search: true });
    await choose(list, 'Енергетика');
    list.filter = false;
    await whenListed(list, EVERYBODY);
    list.filter = true;
    await list.updateComplete;
    expect(chips(list)[0]).to.equal('[Всички]');
    expect(names(list)).to.deep.equal(EVERYBODY);
  });
});
