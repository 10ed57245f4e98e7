import { expect, fixtureSync } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import { frames, type Attributes } from '../../support/dom.js';
import { answers, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { fixtureCard, shownCard, whenNamed } from '../../support/partner-card/fixtures.js';
import { listOf } from '../../support/partners/documents.js';
import { LOGO, scriptOf } from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

const TYPE = 'application/ld+json';
const OWN = {
  name: 'Волта ООД',
  url: 'https://volta.example/',
  logo: LOGO,
  description: 'Прави батерии.',
};

/** The data blocks of the page that search engines read. */
function published(): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>(`script[type="${TYPE}"]`)];
}

const data = (): unknown[] => published().map(({ text }) => JSON.parse(text) as unknown);

/** The card when it has said what it has to say. */
async function cardWith(attributes: Attributes, children = ''): Promise<PartnerCard> {
  const card = await shownCard({ jsonld: true, ...attributes }, children);
  await frames();
  return card;
}

const whenPublished = (count = 1): Promise<unknown> =>
  until(() => published().length === count, `${count} data blocks`);

describe('<partner-card jsonld>', () => {
  before(() => import('../../../src/elements/partners/lazy/partner-extras.js'));

  it('tells search engines what the attributes say, once', async () => {
    const card = await cardWith(OWN);
    expect(data()).to.deep.equal([
      { '@context': 'https://schema.org', '@type': 'Organization', ...OWN },
    ]);
    expect(card.contains(published()[0] ?? null)).to.equal(true);
    card.lang = 'bg';
    card.layout = 'row';
    await frames();
    expect(published()).to.have.length(1);
  });

  it('says nothing without the attribute', async () => {
    await shownCard(OWN);
    await frames();
    expect(published()).to.have.length(0);
  });

  it('leaves out what no attribute says, and what is no address', async () => {
    await cardWith({ name: 'Волта', url: 'javascript:alert(1)' });
    expect(data()).to.deep.equal([
      { '@context': 'https://schema.org', '@type': 'Organization', name: 'Волта' },
    ]);
  });

  it('follows the attributes', async () => {
    const card = await cardWith(OWN);
    card.name = 'Волта АД';
    await until(() => JSON.stringify(data()).includes('Волта АД'), 'the new name');
    expect(published()).to.have.length(1);
  });

  it('goes with the attribute, and comes again', async () => {
    const card = await cardWith(OWN);
    card.jsonld = false;
    await card.updateComplete;
    expect(published()).to.have.length(0);
    card.setAttribute('jsonld', '');
    await whenPublished();
  });

  it('goes when there is nothing left to say', async () => {
    const card = await cardWith(OWN);
    card.name = '';
    await whenPublished(0);
  });

  it('goes with the card, and stays with one that is moved', async () => {
    const card = await cardWith(OWN);
    const place = fixtureSync<HTMLElement>('<section></section>');
    place.append(card);
    await frames();
    expect(published()).to.have.length(1);
    card.remove();
    expect(published()).to.have.length(0);
  });

  it('survives a text that would end the block', async () => {
    const description = 'Край: </script><script>alert(1)</script><!-- <script>';
    const card = await cardWith({ ...OWN, description });
    const page = new DOMParser().parseFromString(card.outerHTML, 'text/html');
    expect(page.querySelectorAll('script')).to.have.length(1);
    const copy = JSON.parse(page.querySelector('script')?.text ?? '') as typeof OWN;
    expect(copy.description).to.equal(description);
    expect(data()).to.deep.equal([copy]);
  });
});

describe('<partner-card jsonld> beside other data', () => {
  before(() => import('../../../src/elements/partners/lazy/partner-extras.js'));

  it('says nothing of a partner from src, neither before nor after it has come', async () => {
    const id = uniqueId();
    await answers.put(id, { json: listOf('Волта') });
    const card = await cardWith({ ...OWN, src: answers.url('gated', { id }) });
    expect(published()).to.have.length(0);
    await answers.open(id);
    await whenNamed(card, 'Волта');
    await frames();
    expect(published()).to.have.length(0);
  });

  it('says nothing when src fails or does not know the partner', async () => {
    const missing = await serve({ status: 404 });
    await cardWith({ ...OWN, src: missing.url });
    const other = await serveJson(listOf('Друг'));
    await cardWith({ ...OWN, src: other.url, partner: 'няма' });
    await frames(10);
    expect(published()).to.have.length(0);
  });

  it('adds nothing to a child script', async () => {
    await cardWith(OWN, scriptOf(listOf('Друг')));
    expect(published()).to.have.length(1);
    expect(JSON.stringify(data())).not.to.contain('Волта');
  });

  it('takes its own block for no child script', async () => {
    const card = await cardWith(OWN);
    card.name = 'Друго';
    await whenNamed(card, 'Друго');
    await frames();
    await whenNamed(card, 'Друго');
  });

  it('changes once, and no more, in a card that has been taken out of the page', async () => {
    const card = await cardWith(OWN);
    card.remove();
    const added: Node[] = [];
    new MutationObserver((records) => {
      added.push(...records.flatMap(({ addedNodes }) => [...addedNodes]));
    }).observe(card, { childList: true });
    card.name = 'Друго';
    await frames(10);
    expect(added).to.have.length(1);
    expect(card.querySelectorAll('script')).to.have.length(1);
  });

  it('goes when a child script comes', async () => {
    const card = await cardWith(OWN);
    card.insertAdjacentHTML('beforeend', scriptOf(listOf('Друг')));
    await whenNamed(card, 'Друг');
    await frames();
    expect(JSON.stringify(data())).not.to.contain('Волта');
  });

  it('is not doubled by a second card that says the same', async () => {
    await cardWith(OWN);
    await cardWith({ ...OWN, layout: 'row' });
    expect(published()).to.have.length(1);
  });

  it('stands beside what another card says', async () => {
    await cardWith(OWN);
    await cardWith({ ...OWN, name: 'Друг' });
    expect(published()).to.have.length(2);
  });

  for (const [whose, json] of [
    ['the same words', { '@context': 'https://schema.org', '@type': 'Organization', ...OWN }],
    ['more words', { '@type': 'Corporation', name: OWN.name, url: OWN.url, foundingDate: '1990' }],
    [
      'a graph',
      {
        '@graph': [
          { '@type': 'WebSite', name: 'Сайт' },
          { '@type': 'NGO', ...OWN },
        ],
      },
    ],
    ['a publisher', { '@type': 'NewsArticle', publisher: { '@type': 'Organization', ...OWN } }],
  ] as const) {
    it(`is not doubled by markup of the page itself: ${whose}`, async () => {
      const markup = `<div><script type="${TYPE}">\n${JSON.stringify(json, undefined, 2)}\n</script></div>`;
      fixtureSync<HTMLElement>(markup);
      await cardWith(OWN);
      expect(published()).to.have.length(1);
    });
  }

  it('minds no block of the page that is broken or about something else', async () => {
    const blocks = ['{', '[]', '{"@type":"Product","name":"Волта ООД"}'];
    fixtureSync<HTMLElement>(
      `<div>${blocks.map((text) => `<script type="${TYPE}">${text}</script>`).join('')}</div>`,
    );
    fixtureCard({ ...OWN, jsonld: true });
    await whenPublished(4);
  });
});
