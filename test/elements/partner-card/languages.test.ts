import { expect, fixtureSync } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import { part, parts, texts } from '../../support/dom.js';
import { answers, requestCount, uniqueId } from '../../support/endpoints.js';
import { cardOf, shownCard, whenNamed } from '../../support/partner-card/fixtures.js';
import { both, IKEM, organization } from '../../support/partners/documents.js';
import { facts, fixtureIn, scriptOf, whenShown } from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

const BULGARIAN = 'Индустриален клъстер „Електромобили“';
const ENGLISH = 'Electric Vehicles Industrial Cluster';

/** The language of what stands in a part, as a screen reader hears it. */
function spoken(card: PartnerCard, name: string): (string | null | undefined)[] {
  return parts(card, name).map((each) => each.closest('[lang]')?.getAttribute('lang'));
}

/** The words of a part that carry a language of their own. */
function foreign(card: PartnerCard, name: string): string[] {
  const words = [...part(card, name).querySelectorAll('[lang]')];
  return words.map((word) => `${word.getAttribute('lang')}: ${word.textContent?.trim()}`);
}

describe('<partner-card> languages', () => {
  it('stand side by side on one page', async () => {
    const markup = (lang: string): string =>
      `<partner-card lang="${lang}">${scriptOf(IKEM)}</partner-card>`;
    const box = fixtureSync<HTMLElement>(`<div>${markup('bg')}${markup('en')}</div>`);
    const [bulgarian, english] = [...box.children] as [PartnerCard, PartnerCard];
    await Promise.all([whenNamed(bulgarian, BULGARIAN), whenNamed(english, ENGLISH)]);
    expect([facts(bulgarian)[1], facts(english)[1]]).to.deep.equal(['Членове: 55', 'Members: 55']);
  });

  it('follow a change anywhere above, at once and without a request', async () => {
    const id = uniqueId();
    const url = await answers.put(id, { json: IKEM });
    const card = fixtureIn<PartnerCard>('lang="bg"', `<partner-card src="${url}"></partner-card>`);
    await whenShown(card);
    await whenNamed(card, BULGARIAN);
    (card.parentElement as HTMLElement).lang = 'en';
    await whenNamed(card, ENGLISH);
    expect(texts(card, 'meta')[0]).to.match(/^National branch organisation\s·\sSofia$/);
    card.lang = 'bg-BG';
    await whenNamed(card, BULGARIAN);
    expect(await requestCount(id)).to.equal(1);
  });

  it('follow when the element is moved into another one', async () => {
    const card = await cardOf(IKEM);
    fixtureSync<HTMLElement>('<section lang="bg"></section>').append(card);
    await whenNamed(card, BULGARIAN);
  });

  it('are told to screen readers and hyphenation', async () => {
    const card = await cardOf(IKEM, { lang: 'bg' });
    expect(spoken(card, 'title')).to.deep.equal(['bg']);
    expect(spoken(card, 'description')).to.deep.equal(['bg']);
    card.lang = 'en';
    await until(() => spoken(card, 'title')[0] === 'en', 'the other language');
  });
});

describe('<partner-card> with texts in another language', () => {
  const one = (text: string, lang = 'bg'): unknown => ({ '@value': text, '@language': lang });
  const FOREIGN = organization(one('Волта'), {
    description: one('Прави батерии.'),
    knowsAbout: [one('батерии'), one('ток')],
    address: { addressLocality: both('Русе', 'Ruse') },
    additionalProperty: [{ name: one('Ученици'), value: one('хиляда') }],
  });

  it('says so for each of them', async () => {
    const card = await cardOf(FOREIGN, { lang: 'en' });
    expect(spoken(card, 'title')).to.deep.equal(['bg']);
    expect(spoken(card, 'description')).to.deep.equal(['bg']);
    expect(foreign(card, 'facts')).to.deep.equal(['bg: Ученици', 'bg: хиляда']);
    expect(foreign(card, 'meta')).to.deep.equal(['bg: батерии', 'bg: ток']);
    expect(texts(card, 'meta')[0]).to.match(/^батерии\s·\sток\s·\sRuse$/);
  });

  it('says so of a name in the place of a logo', async () => {
    const card = await cardOf(FOREIGN, { lang: 'en', layout: 'logo' });
    expect(spoken(card, 'logo')).to.deep.equal(['bg']);
  });

  it('says nothing of texts that name no language', async () => {
    const card = await cardOf(organization('Волта', { description: 'Прави батерии.' }));
    expect(spoken(card, 'title')).to.deep.equal(['en']);
  });

  it('keeps a third language, and prefers what names none', async () => {
    const french = await cardOf(organization({ fr: 'Réseau' }));
    expect([texts(french, 'title')[0], spoken(french, 'title')[0]]).to.deep.equal(['Réseau', 'fr']);
    const neutral = await cardOf(
      organization([{ '@value': 'Réseau', '@language': 'fr' }, 'Volta']),
    );
    expect(texts(neutral, 'title')).to.deep.equal(['Volta']);
  });

  it("takes the document's own language for texts that name none", async () => {
    const context = ['https://schema.org', { '@language': 'bg' }];
    const card = await cardOf({ '@context': context, ...organization('Волта') });
    expect(spoken(card, 'title')).to.deep.equal(['bg']);
  });

  it('reads language maps as well as arrays', async () => {
    const card = await shownCard(
      { lang: 'bg' },
      scriptOf(organization({ bg: ['Волта'], en: 'Volta' })),
    );
    expect(texts(card, 'title')).to.deep.equal(['Волта']);
  });
});
