import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import type { DataError } from '../../../src/data/errors.js';
import type { PartnerCardErrorEvent } from '../../../src/elements/partner-card/events.js';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import { frames, isVisible, parts, texts, visibleText } from '../../support/dom.js';
import { cardOf, fixtureCard, whenNamed } from '../../support/partner-card/fixtures.js';
import { both, IKEM, listOf, organization } from '../../support/partners/documents.js';
import { scriptOf, whenFailed } from '../../support/partners/fixtures.js';
import { nextEvent } from '../../support/waiting.js';

const LIST = listOf(
  'Първи',
  IKEM,
  organization(both('Волта ООД', 'Volta Ltd'), { identifier: [{ value: 'V-7' }, 203] }),
);
const FALLBACK = '<a href="https://example.org/">Партньор</a>';
const ASSOCIATION = organization('Съюз', { member: [organization('А'), organization('Б')] });

/** Everything that a card tells of failures from now on. */
function errorsOf(card: PartnerCard): DataError[] {
  const errors: DataError[] = [];
  card.addEventListener('partner-card-error', ({ error }) => errors.push(error));
  return errors;
}

describe('<partner-card partner>', () => {
  for (const [partner, name] of [
    ['https://ikem.example/#organization', 'Electric Vehicles Industrial Cluster'],
    ['ikem', 'Electric Vehicles Industrial Cluster'],
    ['IKEM', 'Electric Vehicles Industrial Cluster'],
    ['икем', 'Electric Vehicles Industrial Cluster'],
    ['V-7', 'Volta Ltd'],
    ['203', 'Volta Ltd'],
    ['Volta Ltd', 'Volta Ltd'],
    ['ВОЛТА ООД', 'Volta Ltd'],
    ['  волта ооД ', 'Volta Ltd'],
    ['', 'Първи'],
    [' ', 'Първи'],
  ] as const) {
    it(`picks one by its @id, identifier or name: "${partner}"`, async () => {
      expect(texts(await cardOf(LIST, { partner }), 'title')).to.deep.equal([name]);
    });
  }

  it('picks the association itself, or one of its members', async () => {
    const shown = async (partner: string): Promise<string[]> =>
      texts(await cardOf(ASSOCIATION, { partner }), 'title');
    expect(await shown('')).to.deep.equal(['Съюз']);
    expect(await shown('съюз')).to.deep.equal(['Съюз']);
    expect(await shown('б')).to.deep.equal(['Б']);
  });

  it('shows another one when it changes', async () => {
    const card = await cardOf(LIST);
    card.partner = 'ikem';
    await whenNamed(card, 'Electric Vehicles Industrial Cluster');
    card.removeAttribute('partner');
    card.partner = '';
    await whenNamed(card, 'Първи');
  });

  it('says that an unknown one cannot be shown, and shows the fallback', async () => {
    const card = fixtureCard({ partner: 'няма', lang: 'bg' }, scriptOf(LIST) + FALLBACK);
    const { error } = await nextEvent<PartnerCardErrorEvent>(document, 'partner-card-error');
    expect([error.kind, error.url]).to.deep.equal(['config', document.baseURI]);
    await whenFailed(card);
    expect(visibleText(card)).to.contain('Партньорът не може да бъде показан в момента.');
    expect(isVisible(card.querySelector('a'))).to.equal(true);
  });

  it('tells of an unknown one once, and of each further one', async () => {
    const card = fixtureCard({ partner: 'няма' }, scriptOf(LIST));
    const unknown: string[] = [];
    card.addEventListener('partner-card-error', () => unknown.push(card.partner));
    await whenFailed(card);
    card.lang = 'bg';
    await frames();
    card.partner = 'никой';
    await frames();
    card.partner = 'ikem';
    await whenNamed(card, 'Индустриален клъстер „Електромобили“');
    card.partner = 'никой';
    await whenFailed(card);
    expect(unknown).to.deep.equal(['няма', 'никой', 'никой']);
  });

  it('shows what the attributes say of one that the document does not know', async () => {
    const card = fixtureCard({ partner: 'няма', name: 'Наше име' }, scriptOf(LIST));
    const errors = errorsOf(card);
    await whenNamed(card, 'Наше име');
    expect(errors.map(({ kind }) => kind)).to.deep.equal(['config']);
    expect(parts(card, 'error')).to.have.length(0);
  });

  it('has none to pick from an empty list', async () => {
    const card = fixtureCard({}, scriptOf(listOf()));
    const { error } = await nextEvent<PartnerCardErrorEvent>(document, 'partner-card-error');
    expect(error.kind).to.equal('config');
    await whenFailed(card);
  });
});
