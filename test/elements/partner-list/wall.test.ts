import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-list/define.js';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import {
  expectFocus,
  findButton,
  isVisible,
  part,
  parts,
  texts,
  type Attributes,
} from '../../support/dom.js';
import { listFrom } from '../../support/partner-list/fixtures.js';
import { manyOf } from '../../support/partners/documents.js';
import { until } from '../../support/waiting.js';

const REDUCED = matchMedia('(prefers-reduced-motion: reduce)').matches;

async function wall(attributes: Attributes = {}): Promise<PartnerList> {
  const list = await listFrom(manyOf(24), { layout: 'logo', moving: true, ...attributes });
  await until(() => parts(list, 'pause')[0], 'the wall');
  return list;
}

const playState = (list: PartnerList): string =>
  getComputedStyle(part(list, 'list')).animationPlayState;

/** The rules of the styles that the element wears, each with the media that it is for. */
function rulesOf(list: PartnerList): { media: string; text: string }[] {
  const sheets = list.shadowRoot?.adoptedStyleSheets ?? [];
  const flat = (rules: CSSRuleList, media: string): { media: string; text: string }[] =>
    [...rules].flatMap((rule) =>
      rule instanceof CSSMediaRule
        ? flat(rule.cssRules, rule.conditionText)
        : [{ media, text: rule.cssText }],
    );
  return sheets.flatMap((sheet) => flat(sheet.cssRules, ''));
}

describe('<partner-list moving>', () => {
  if (!REDUCED) {
    it('lets the logos pass by, and goes on for ever', async () => {
      const list = await wall();
      const { animationName, animationIterationCount } = getComputedStyle(part(list, 'list'));
      expect([animationName, animationIterationCount]).to.deep.equal(['pass', 'infinite']);
      expect(playState(list)).to.equal('running');
      const [animation] = part(list, 'list').getAnimations();
      expect(animation?.playState).to.equal('running');
    });

    it('stops by a button, and moves again', async () => {
      const list = await wall({ lang: 'bg' });
      const button = findButton(list, 'Спри логата');
      button?.focus();
      button?.click();
      await list.updateComplete;
      expect(playState(list)).to.equal('paused');
      expect(texts(list, 'pause')).to.deep.equal(['Пусни логата']);
      expectFocus(button);
      button?.click();
      await list.updateComplete;
      expect(playState(list)).to.equal('running');
    });

    it('stands still while something in it has the focus', async () => {
      const list = await wall();
      const [first] = parts(list, 'item');
      first?.focus();
      expect(playState(list)).to.equal('paused');
      first?.blur();
      expect(playState(list)).to.equal('running');
    });

    it('is no wider than its box', async () => {
      const list = await wall();
      (list.parentElement as HTMLElement).style.cssText = 'width: 400px; overflow: auto';
      const { scrollWidth, clientWidth } = list.parentElement as HTMLElement;
      expect(scrollWidth).to.equal(clientWidth);
    });

    it('takes its time for many logos', async () => {
      const seconds = async (pageSize: number): Promise<number> => {
        const list = await wall({ 'page-size': pageSize });
        return Number.parseFloat(getComputedStyle(part(list, 'list')).animationDuration);
      };
      expect(await seconds(24)).to.equal(4 * (await seconds(6)));
    });
  }

  it('stands still under the pointer', async () => {
    const rules = rulesOf(await wall());
    const rule = rules.find(({ text }) => text.includes(':hover') && text.includes('.wall'));
    expect(rule?.text).to.match(/animation-play-state: paused/);
  });

  it('moves for nobody who wants less motion, and needs no button then', async () => {
    const rules = rulesOf(await wall());
    const moving = rules.filter(({ text }) => /^\.wall \.list.*animation/.test(text));
    expect(moving.map(({ media }) => media)).to.deep.equal([
      '(prefers-reduced-motion: no-preference)',
    ]);
    const hidden = rules.find(
      ({ media, text }) => media.includes('reduce)') && text.startsWith('.pause'),
    );
    expect(hidden?.text).to.contain('display: none');
  });

  it('is a wall of logos only', async () => {
    const list = await listFrom(manyOf(3), { layout: 'row', moving: true });
    expect(parts(list, 'pause')).to.have.length(0);
    list.layout = 'logo';
    await until(() => parts(list, 'pause')[0], 'the wall');
    list.layout = 'card';
    await list.updateComplete;
    expect(parts(list, 'pause')).to.have.length(0);
    expect(isVisible(part(list, 'item'))).to.equal(true);
  });

  it('stands when the attribute goes', async () => {
    const list = await wall();
    list.moving = false;
    await list.updateComplete;
    expect(getComputedStyle(part(list, 'list')).animationName).to.equal('none');
    expect(parts(list, 'pause')).to.have.length(0);
  });
});
