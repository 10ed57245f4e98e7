import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-list/define.js';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import { part, parts, texts } from '../../support/dom.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { listFrom, names } from '../../support/partner-list/fixtures.js';
import { listOf, manyOf, mixedPartners, organization } from '../../support/partners/documents.js';
import {
  facts,
  fixtureIn,
  isLoading,
  LOGO,
  scriptOf,
  whenShown,
} from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

const LAYOUTS = ['card', 'row', 'logo'] as const;
const MIXED = mixedPartners(LOGO);
const ENDLESS = 'Непротивоконституционствувателствувайте'.repeat(4);

function listIn(style: string, attributes: string, json: unknown = MIXED): Promise<PartnerList> {
  const markup = `<partner-list ${attributes}>${scriptOf(json)}</partner-list>`;
  return whenShown(fixtureIn<PartnerList>(`style="${style}"`, markup));
}

/** How many columns the partners stand in. */
function columns(list: PartnerList): number {
  const lefts = parts(list, 'item').map((item) => Math.round(item.getBoundingClientRect().left));
  return new Set(lefts).size;
}

describe('<partner-list> layouts', () => {
  for (const layout of LAYOUTS) {
    it(`shows every partner as ${layout}, as items of a list`, async () => {
      const list = await listFrom(MIXED, { layout, lang: 'bg' });
      expect(part(list, 'list').localName).to.equal('ul');
      expect(parts(list, 'item').map(({ localName }) => localName)).to.deep.equal(
        Array.from({ length: 5 }, () => 'li'),
      );
      expect(names(list)).to.deep.equal([
        'Бургаска мрежа',
        'Индустриален клъстер „Електромобили“',
        'Професионална гимназия по електротехника и автоматика „Проф. д-р инж. Асен Златаров“',
        'Юнаци',
        'Volta Ltd',
      ]);
    });

    it(`fits into 320 pixels as ${layout}, with endless words too`, async () => {
      const fields = { description: ENDLESS, slogan: ENDLESS, knowsAbout: [ENDLESS, 'ток'] };
      const json = listOf(organization(ENDLESS, fields), organization(`${ENDLESS}2`));
      const list = await listIn(
        'width: 320px; overflow: auto',
        `layout="${layout}" search filter`,
        json,
      );
      await until(() => parts(list, 'chip').length, 'the bar');
      const { scrollWidth, clientWidth } = list.parentElement as HTMLElement;
      expect(scrollWidth).to.equal(clientWidth);
    });

    it(`is grey in the geometry of ${layout} while it comes`, async () => {
      const src = answers.url('gated', { id: uniqueId() });
      const markup = `<partner-list src="${src}" layout="${layout}" page-size="6"></partner-list>`;
      const list = fixtureIn<PartnerList>('style="width: 900px"', markup);
      await list.updateComplete;
      const bones = list.shadowRoot?.querySelectorAll('.list > *') ?? [];
      expect([isLoading(list), bones.length]).to.deep.equal([true, 6]);
      const tops = [...bones].map((bone) => Math.round(bone.getBoundingClientRect().top));
      const inFirstRow = tops.filter((top) => top === tops[0]).length;
      const shown = await listIn('width: 900px', `layout="${layout}"`, manyOf(6));
      expect(inFirstRow, 'columns').to.equal(columns(shown));
    });
  }

  it('shows facts in cards, and neither facts nor titles as logos', async () => {
    const list = await listFrom(MIXED, { lang: 'bg' });
    expect(facts(list)).to.contain('Членове: 55');
    list.layout = 'row';
    await list.updateComplete;
    expect([parts(list, 'facts').length, texts(list, 'title').length]).to.deep.equal([0, 5]);
    list.layout = 'logo';
    await list.updateComplete;
    expect([parts(list, 'logo').length, texts(list, 'title').length]).to.deep.equal([5, 0]);
  });

  it('puts cards side by side where there is room', async () => {
    expect(columns(await listIn('width: 1100px', ''))).to.be.above(1);
    expect(columns(await listIn('width: 320px', ''))).to.equal(1);
  });

  it('puts rows into two columns where there is room', async () => {
    expect(columns(await listIn('width: 1100px', 'layout="row"'))).to.equal(2);
    expect(columns(await listIn('width: 600px', 'layout="row"'))).to.equal(1);
  });

  it('follows the width of its own box', async () => {
    const list = await listIn('width: 1100px', 'layout="logo"');
    (list.parentElement as HTMLElement).style.width = '320px';
    await until(() => columns(list) < 4, 'fewer columns');
  });

  it('is one of cards for what is no layout', async () => {
    expect((await listFrom(MIXED, { layout: 'mosaic' })).layout).to.equal('card');
  });

  it('has headings of the level that the page wants', async () => {
    const list = await listFrom(MIXED, { 'heading-level': 4 });
    const levels = parts(list, 'title').map((title) => title.getAttribute('aria-level'));
    expect(new Set(levels)).to.deep.equal(new Set(['4']));
  });

  it('takes column and gap from custom properties', async () => {
    const list = await listIn('width: 1000px; --partner-column: 200px; --partner-gap: 0px', '');
    expect(columns(list)).to.equal(5);
  });
});
