import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import { isVisible, part, parts, textOf } from '../../support/dom.js';
import { answers, requestCount, uniqueId } from '../../support/endpoints.js';
import { cardOf, shownCard, whenNamed } from '../../support/partner-card/fixtures.js';
import { IKEM, organization } from '../../support/partners/documents.js';
import { facts, fixtureIn, LOGO, scriptOf, whenShown } from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

const LAYOUTS = ['card', 'row', 'logo'] as const;
const WITH_LOGO = { ...IKEM, logo: LOGO };
const ENDLESS = 'Непротивоконституционствувателствувайте'.repeat(4);

function links(card: PartnerCard): HTMLAnchorElement[] {
  return [...(card.shadowRoot?.querySelectorAll('a') ?? [])];
}

function cardIn(style: string, layout: string, json: unknown = WITH_LOGO): Promise<PartnerCard> {
  const markup = `<partner-card layout="${layout}">${scriptOf(json)}</partner-card>`;
  return whenShown(fixtureIn<PartnerCard>(`style="${style}"`, markup));
}

describe('<partner-card> layouts', () => {
  it('shows everything as card', async () => {
    const card = await cardOf(WITH_LOGO, { lang: 'bg' });
    for (const name of ['logo', 'title', 'meta', 'description', 'facts', 'links']) {
      expect(isVisible(part(card, name)), name).to.equal(true);
    }
    expect(facts(card)).to.have.length(4);
  });

  it('shows logo, name and what it is as row', async () => {
    const card = await cardOf(WITH_LOGO, { layout: 'row' });
    for (const name of ['logo', 'title', 'meta']) expect(parts(card, name)).to.have.length(1);
    for (const name of ['description', 'facts', 'links', 'more']) {
      expect(parts(card, name), name).to.have.length(0);
    }
  });

  it('shows the logo alone as logo, with the name as its words', async () => {
    const card = await cardOf(WITH_LOGO, { layout: 'logo', lang: 'bg' });
    expect(part(card, 'logo').querySelector('img')?.alt).to.equal(
      'Индустриален клъстер „Електромобили“',
    );
    expect(parts(card, 'title')).to.have.length(0);
    expect(textOf(part(card, 'logo'))).to.equal('');
  });

  it('shows the name in the place of a logo that there is none of, as logo', async () => {
    const card = await cardOf(IKEM, { layout: 'logo', lang: 'bg' });
    expect(textOf(part(card, 'logo'))).to.equal('Индустриален клъстер „Електромобили“');
  });

  it('is a card for what is no layout', async () => {
    const card = await cardOf(WITH_LOGO, { layout: 'mosaic' });
    expect([card.layout, parts(card, 'facts').length]).to.deep.equal(['card', 1]);
  });

  it('changes its layout without another request', async () => {
    const id = uniqueId();
    const card = await shownCard({ src: await answers.put(id, { json: IKEM }) });
    for (const layout of ['logo', 'row', 'card'] as const) {
      card.setAttribute('layout', layout);
      await card.updateComplete;
      expect(parts(card, 'title').length, layout).to.equal(layout === 'logo' ? 0 : 1);
    }
    expect(await requestCount(id)).to.equal(1);
  });

  for (const layout of LAYOUTS) {
    it(`leads to the partner's site with one link that is its name, as ${layout}`, async () => {
      for (const json of [WITH_LOGO, IKEM]) {
        const card = await cardOf({ ...json, sameAs: [], contactPoint: [] }, { layout });
        expect(links(card).map(({ href }) => href)).to.deep.equal(['https://ikem.example/']);
        const [link] = links(card);
        const words = `${link?.textContent ?? ''}${link?.querySelector('img')?.alt ?? ''}`;
        expect(words.trim()).to.equal('Electric Vehicles Industrial Cluster');
      }
    });

    it(`has no link where there is no address, as ${layout}`, async () => {
      const card = await cardOf(organization('Без адрес', { logo: LOGO }), { layout });
      expect(links(card)).to.have.length(0);
    });

    it(`fits into 320 pixels with endless words, as ${layout}`, async () => {
      const json = organization(ENDLESS, {
        ...{ description: ENDLESS, slogan: ENDLESS, url: 'https://example.org/' },
        ...{ email: `${ENDLESS}@example.org`, sameAs: [`https://example.org/${ENDLESS}`] },
        additionalProperty: [{ name: ENDLESS, value: ENDLESS }],
      });
      const card = await cardIn('width: 320px; overflow: auto', layout, json);
      const { scrollWidth, clientWidth } = card.parentElement as HTMLElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }

  it('is a block that honours hidden', async () => {
    const card = await cardOf(IKEM);
    expect(getComputedStyle(card).display).to.equal('block');
    card.hidden = true;
    expect(getComputedStyle(card).display).to.equal('none');
  });

  it('takes accent, lines, radius and plate from custom properties', async () => {
    const style = `--partner-accent: rgb(1, 2, 3); --partner-line: rgb(4, 5, 6);
      --partner-radius: 5px; --partner-plate: rgb(7, 8, 9)`;
    const card = await cardIn(style, 'card');
    const box = getComputedStyle(card.shadowRoot?.querySelector('.card') as Element);
    expect([box.borderTopColor, box.borderTopLeftRadius]).to.deep.equal(['rgb(4, 5, 6)', '5px']);
    expect(getComputedStyle(part(card, 'logo')).backgroundColor).to.equal('rgb(7, 8, 9)');
    expect(getComputedStyle(part(card, 'more')).color).to.equal('rgb(1, 2, 3)');
  });

  it("takes the accent and the lines of the page's news", async () => {
    const card = await cardIn('--news-accent: rgb(1, 2, 3); --news-line: rgb(4, 5, 6)', 'card');
    expect(getComputedStyle(part(card, 'more')).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(part(card, 'logo')).borderTopColor).to.equal('rgb(4, 5, 6)');
  });

  it('shows the font, the size and the colour of the page', async () => {
    const card = await cardIn('font: 20px/2 monospace; color: rgb(10, 20, 30)', 'card');
    const { color, fontFamily, fontSize } = getComputedStyle(part(card, 'description'));
    expect([color, fontFamily, fontSize]).to.deep.equal(['rgb(10, 20, 30)', 'monospace', '20px']);
  });

  it('grows in height, not in width, as its box gets narrow', async () => {
    const card = await cardIn('width: 900px', 'card');
    const { height } = card.getBoundingClientRect();
    (card.parentElement as HTMLElement).style.width = '240px';
    await until(() => card.getBoundingClientRect().height > height, 'a higher card');
    expect(card.getBoundingClientRect().width).to.equal(240);
  });
});

describe('<partner-card heading-level>', () => {
  async function level(given?: string): Promise<string | null> {
    return part(await cardOf(IKEM, { 'heading-level': given }), 'title').getAttribute('aria-level');
  }

  it('is 3 unless it is a level of HTML', async () => {
    expect(await level()).to.equal('3');
    for (const bad of ['0', '7', '2.5', 'h2', '']) expect(await level(bad), bad).to.equal('3');
  });

  it('is what the page wants', async () => {
    expect(await level('2')).to.equal('2');
    const card = await cardOf(IKEM, { 'heading-level': 6 });
    card.headingLevel = 4;
    await whenNamed(card, 'Electric Vehicles Industrial Cluster');
    await card.updateComplete;
    expect(part(card, 'title').getAttribute('aria-level')).to.equal('4');
    expect(part(card, 'title').getAttribute('role')).to.equal('heading');
  });
});
