import { expect, fixtureSync } from '@open-wc/testing';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import { frames, isVisible, part, texts } from '../../support/dom.js';
import { whenNamed } from '../../support/partner-card/fixtures.js';
import { IKEM, listOf } from '../../support/partners/documents.js';
import { scriptOf, whenFailed, whenShown } from '../../support/partners/fixtures.js';

const NAME = 'Electric Vehicles Industrial Cluster';
const LINK = '<a href="https://example.org/">Партньор</a>';

/** Elements of a page that is older than the script; a fixture would be gone after the first test. */
function oldPage(): Record<string, PartnerCard> {
  const page = document.createElement('main');
  page.innerHTML = `
    <partner-card id="attributes" name="Волта" layout="row" heading-level="2"></partner-card>
    <partner-card id="properties"></partner-card>
    <partner-card id="both" name="Атрибут" layout="row"></partner-card>
    <partner-card id="children">${LINK}${scriptOf(IKEM)}</partner-card>
    <partner-card id="listened" name="Волта"></partner-card>
    <partner-card id="picked" partner="втори">${scriptOf(listOf('Първи', 'Втори'))}</partner-card>`;
  document.body.append(page);
  return Object.fromEntries([...page.children].map((child) => [child.id, child as PartnerCard]));
}

describe('<partner-card> before its script runs', () => {
  let cards: Record<string, PartnerCard>;
  let loads = 0;

  function old(id: string): PartnerCard {
    const card = cards[id];
    if (!card) throw new Error(`No such element: ${id}`);
    return card;
  }

  before(async () => {
    cards = oldPage();
    Object.assign(old('properties'), {
      name: 'Волта',
      url: 'https://volta.example/',
      layout: 'row',
    });
    old('both').name = 'Свойство';
    old('listened').addEventListener('partner-card-load', () => (loads += 1));
    expect(isVisible(old('children').querySelector('a')), 'the fallback link').to.equal(true);
    // This file alone does not import it above: it looks at what stands there before.
    await import('../../../src/elements/partner-card/define.js');
  });

  after(() => document.querySelector('main')?.remove());

  it('takes the attributes that stand there', async () => {
    const card = await whenShown(old('attributes'));
    expect(texts(card, 'title')).to.deep.equal(['Волта']);
    expect(part(card, 'title').getAttribute('aria-level')).to.equal('2');
  });

  it('takes properties that were set before', async () => {
    const card = await whenShown(old('properties'));
    expect(part<HTMLAnchorElement>(card, 'link').href).to.equal('https://volta.example/');
    card.name = 'Друго';
    await card.updateComplete;
    expect(texts(card, 'title'), 'the property still works').to.deep.equal(['Друго']);
  });

  it('prefers a property to an attribute', async () => {
    expect(texts(await whenShown(old('both')), 'title')).to.deep.equal(['Свойство']);
  });

  it('takes the place of its fallback children', async () => {
    const card = old('children');
    await whenNamed(card, NAME);
    expect(isVisible(card.querySelector('a'))).to.equal(false);
  });

  it('shows the organisation that stands in the page and is picked', async () => {
    await whenNamed(old('picked'), 'Втори');
  });

  it('tells listeners that were there before', async () => {
    await whenShown(old('listened'));
    expect(loads).to.equal(1);
  });

  it('takes attributes that come later', async () => {
    const card = await whenFailed(fixtureSync<PartnerCard>('<partner-card></partner-card>'));
    card.setAttribute('name', 'Волта');
    card.setAttribute('url', 'https://volta.example/');
    await whenNamed(card, 'Волта');
    expect(part<HTMLAnchorElement>(card, 'link').href).to.equal('https://volta.example/');
  });

  it('is made by a script, with properties before it stands in the page', async () => {
    const card = document.createElement('partner-card');
    card.name = 'Волта';
    card.layout = 'logo';
    await frames(2);
    expect(card.shadowRoot?.innerHTML ?? '').to.equal('');
    fixtureSync<HTMLElement>('<div></div>').append(card);
    await whenShown(card);
    expect(texts(card, 'logo')).to.deep.equal(['Волта']);
  });

  it('leaves the element of an earlier copy of the script in place', async () => {
    const first = customElements.get('partner-card');
    const copy = '/src/elements/partner-card/define.ts?copy';
    await import(copy);
    expect(customElements.get('partner-card') === first).to.equal(true);
  });
});
