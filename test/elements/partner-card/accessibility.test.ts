import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import { itHasNoFault, itIsReadableInAnyColor, type Bring } from '../../support/accessibility.js';
import { faintTexts } from '../../support/contrast.js';
import { isVisible, part } from '../../support/dom.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { IKEM, organization } from '../../support/partners/documents.js';
import {
  fixtureIn,
  LOGO,
  scriptOf,
  whenFailed,
  whenShown,
} from '../../support/partners/fixtures.js';

const WITH_LOGO = {
  ...IKEM,
  logo: LOGO,
  description: 'Обединява предприятия, училища и университети. '.repeat(40),
};

function cardIn(box: string, attributes: string, children = ''): PartnerCard {
  return fixtureIn(box, `<partner-card ${attributes}>${children}</partner-card>`);
}

const shown =
  (layout: string, json: unknown = WITH_LOGO): Bring =>
  (box) =>
    whenShown(cardIn(box, `layout="${layout}"`, scriptOf(json)));

const STATES: Record<string, Bring> = {
  loading: async (box) => {
    const card = cardIn(box, `src="${answers.url('gated', { id: uniqueId() })}"`);
    await card.updateComplete;
    return card;
  },
  'a card': shown('card'),
  'a card without a logo': shown('card', IKEM),
  'a card with nothing but a name': shown('card', organization('Волта')),
  'a card in another language': shown('card', { ...IKEM, name: { fr: 'Réseau' } }),
  'a card shown whole': async (box) => {
    const card = await whenShown(cardIn(box, '', scriptOf(WITH_LOGO)));
    part(card, 'more').click();
    return card;
  },
  'a row': shown('row'),
  'a row without a logo': shown('row', IKEM),
  'a logo': shown('logo'),
  'a name in the place of a logo': shown('logo', IKEM),
  failed: (box) =>
    whenFailed(cardIn(box, '', '<a href="https://example.org/" style="color: inherit">а</a>')),
};

describe('<partner-card> accessibility', () => {
  itHasNoFault(STATES);
  itIsReadableInAnyColor(shown('card', IKEM));

  it('is seen through: a fault would be found', async () => {
    const style = 'style="background: #fff; color: #ccc"';
    const card = await whenShown(cardIn(style, '', scriptOf(IKEM)));
    expect(faintTexts(card.parentElement as HTMLElement)).not.to.deep.equal([]);
    part(card, 'title').setAttribute('role', 'rubbish');
    await expect(card).not.to.be.accessible();
  });

  it('has targets of 24 pixels and more', async () => {
    const card = await whenShown(cardIn('style="width: 320px"', '', scriptOf(WITH_LOGO)));
    const targets = card.shadowRoot?.querySelectorAll('button, ul a') ?? [];
    expect(targets.length).to.equal(5);
    for (const target of [...targets].filter(isVisible)) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.textContent ?? '').to.be.at.least(24);
    }
  });

  it('shows where the focus is', async () => {
    const card = await whenShown(cardIn('', '', scriptOf(IKEM)));
    const link = part(card, 'link');
    link.focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(link).outlineStyle).to.equal('solid');
  });

  it('has neither empty links nor empty headings', async () => {
    for (const layout of ['card', 'row', 'logo']) {
      const card = await whenShown(cardIn('', `layout="${layout}"`, scriptOf(WITH_LOGO)));
      const named = card.shadowRoot?.querySelectorAll('a, [role=heading]') ?? [];
      for (const each of named) {
        const words = `${each.textContent?.trim()}${each.querySelector('img')?.alt ?? ''}`;
        expect(words, layout).not.to.equal('');
      }
    }
  });
});
