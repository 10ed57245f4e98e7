import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-list/define.js';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import { itHasNoFault, itIsReadableInAnyColor, type Bring } from '../../support/accessibility.js';
import { faintTexts } from '../../support/contrast.js';
import { isVisible, part, parts } from '../../support/dom.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { search } from '../../support/partner-list/fixtures.js';
import { listOf, mixedPartners } from '../../support/partners/documents.js';
import {
  fixtureIn,
  LOGO,
  scriptOf,
  whenFailed,
  whenShown,
} from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

const CHILD = scriptOf(mixedPartners(LOGO));

function listIn(box: string, attributes: string, children = ''): PartnerList {
  return fixtureIn(box, `<partner-list ${attributes}>${children}</partner-list>`);
}

/** A list whose bar is there, if it has one. */
async function whenReady(list: PartnerList): Promise<PartnerList> {
  await until(() => !(list.search || list.filter) || parts(list, 'status')[0], 'the bar');
  await until(() => !list.moving || parts(list, 'pause')[0], 'the wall');
  return list;
}

const shown =
  (attributes: string): Bring =>
  async (box) =>
    whenReady(await whenShown(listIn(box, attributes, CHILD)));

/** A list in which somebody has looked for something. */
const searched =
  (words: string): Bring =>
  async (box) => {
    const list = await whenReady(await whenShown(listIn(box, 'search filter', CHILD)));
    parts(list, 'chip')[1]?.click();
    await search(list, words);
    return list;
  };

const STATES: Record<string, Bring> = {
  loading: async (box) => {
    const src = answers.url('gated', { id: uniqueId() });
    const list = listIn(box, `src="${src}" search filter`);
    await list.updateComplete;
    return whenReady(list);
  },
  cards: shown('search filter'),
  rows: shown('layout="row"'),
  logos: shown('layout="logo"'),
  'a moving wall': shown('layout="logo" moving'),
  'with further ones': shown('page-size="2"'),
  'searched and filtered': searched('а'),
  'searched in vain': searched('няма такъв'),
  empty: async (box) => {
    const list = listIn(box, 'search filter', scriptOf(listOf()));
    await list.updateComplete;
    return whenReady(list);
  },
  failed: (box) =>
    whenFailed(listIn(box, '', '<a href="https://example.org/" style="color: inherit">а</a>')),
};

describe('<partner-list> accessibility', () => {
  itHasNoFault(STATES);
  itIsReadableInAnyColor(async (box) => {
    const list = await shown('search filter')(box);
    parts(list, 'chip')[1]?.click();
    return list;
  });

  it('is seen through: a fault would be found', async () => {
    const list = (await shown('')('style="background: #fff; color: #ccc"')) as PartnerList;
    expect(faintTexts(list.parentElement as HTMLElement)).not.to.deep.equal([]);
    part(list, 'list').setAttribute('role', 'rubbish');
    await expect(list).not.to.be.accessible();
  });

  it('has targets of 24 pixels and more', async () => {
    const list = await shown('search filter page-size="2"')('style="width: 320px"');
    const targets = list.shadowRoot?.querySelectorAll('button, input, ul ul a') ?? [];
    expect(targets.length).to.be.above(4);
    for (const target of [...targets].filter(isVisible)) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.textContent ?? '').to.be.at.least(24);
    }
  });

  it('has its live region before anything is said in it', async () => {
    const list = await STATES['loading']?.('');
    const regions = [...(list?.shadowRoot?.querySelectorAll('[role=status]') ?? [])];
    expect(regions.map(({ textContent }) => textContent?.trim())).to.deep.equal(['']);
  });
});
