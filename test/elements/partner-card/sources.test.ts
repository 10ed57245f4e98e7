import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import type { PartnerCardErrorEvent } from '../../../src/elements/partner-card/events.js';
import { frames, isVisible, part, parts, texts, visibleText } from '../../support/dom.js';
import { answers, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { cardOf, fixtureCard, shownCard, whenNamed } from '../../support/partner-card/fixtures.js';
import { IKEM, listOf } from '../../support/partners/documents.js';
import { facts, isLoading, LOGO, scriptOf, whenFailed } from '../../support/partners/fixtures.js';
import { nextEvent } from '../../support/waiting.js';

const OWN = { name: 'Наше име', url: 'https://nashe.example/', description: 'Наши думи' };

/** An endpoint that waits at its gate. */
async function gated(json: unknown): Promise<{ id: string; src: string }> {
  const id = uniqueId();
  await answers.put(id, { json });
  return { id, src: answers.url('gated', { id }) };
}

describe('<partner-card src>', () => {
  it('shows the organisation of the document', async () => {
    const { url } = await serveJson(IKEM);
    const card = await shownCard({ src: url, lang: 'bg' });
    expect(texts(card, 'title')).to.deep.equal(['Индустриален клъстер „Електромобили“']);
    expect(texts(card, 'description')).to.deep.equal([
      'Обединява предприятия, училища и университети.',
    ]);
    expect(texts(card, 'meta')[0]).to.match(/^Национална браншова организация\s·\sСофия$/);
  });

  it('shows the first of a list', async () => {
    const { url } = await serveJson(listOf('Първи', 'Втори'));
    expect(texts(await shownCard({ src: url }), 'title')).to.deep.equal(['Първи']);
  });

  it('is grey in the shape of a card until the answer is there', async () => {
    const { id, src } = await gated(IKEM);
    const card = fixtureCard({ src });
    await card.updateComplete;
    expect(isLoading(card)).to.equal(true);
    expect(parts(card, 'title')).to.have.length(0);
    expect(card.getBoundingClientRect().height).to.be.above(100);
    await answers.open(id);
    await whenNamed(card, 'Electric Vehicles Industrial Cluster');
    expect(isLoading(card)).to.equal(false);
  });

  it('resolves addresses against the document', async () => {
    const { url } = await serveJson({ ...IKEM, url: '../about', logo: 'image?w=9&h=9' });
    const card = await shownCard({ src: url });
    expect(part<HTMLAnchorElement>(card, 'link').href).to.equal(`${location.origin}/about`);
    const image = part(card, 'logo').querySelector('img');
    expect(image?.src).to.equal(answers.url('image', { w: 9, h: 9 }));
  });

  it('becomes the language of the element in {lang}', async () => {
    const id = uniqueId();
    await answers.put(id, { json: listOf('Първи') }, { json: listOf('First') });
    const card = await shownCard({ src: `${answers.url('get', { id })}&l={lang}`, lang: 'bg' });
    card.lang = 'en';
    await whenNamed(card, 'First');
    const log = await answers.log(id);
    expect(log.map(({ url }) => url.split('l=')[1])).to.deep.equal(['bg', 'en']);
  });
});

describe('<partner-card> with a child script', () => {
  it('shows the organisation in it without a request', async () => {
    const card = await cardOf(IKEM, { lang: 'bg' });
    expect(texts(card, 'title')).to.deep.equal(['Индустриален клъстер „Електромобили“']);
  });

  it('resolves addresses against the page', async () => {
    const card = await cardOf({ ...IKEM, url: '/about' });
    expect(part<HTMLAnchorElement>(card, 'link').href).to.equal(`${location.origin}/about`);
  });

  it('is all that several scripts in it say, in any form of JSON-LD', async () => {
    const scripts = [
      { '@id': '#a', '@type': 'schema:NGO', 'schema:name': 'Алфа' },
      { '@id': '#a', '@type': 'NGO', foundingDate: { '@value': '1998' } },
    ];
    const card = fixtureCard({ lang: 'bg' }, scripts.map(scriptOf).join(''));
    await whenNamed(card, 'Алфа');
    expect(facts(card)).to.deep.equal(['Основаване: 1998\u00A0г.']);
    card.querySelector('script')?.remove();
    card.querySelector('script')?.replaceWith('');
    card.innerHTML = scriptOf({ '@type': 'schema:NGO', 'schema:name': 'Бета' });
    card.requestUpdate();
    await whenNamed(card, 'Бета');
  });

  it('shows it until the endpoint, which counts, has answered', async () => {
    const { id, src } = await gated(listOf('Ново'));
    const card = await shownCard({ src }, scriptOf(listOf('Старо')));
    expect(texts(card, 'title')).to.deep.equal(['Старо']);
    await answers.open(id);
    await whenNamed(card, 'Ново');
  });

  it('keeps showing it when the endpoint fails', async () => {
    const { url } = await serve({ status: 404 });
    const card = fixtureCard({ src: url }, scriptOf(listOf('Старо')));
    await nextEvent(card, 'partner-card-error');
    await whenNamed(card, 'Старо');
  });

  for (const text of ['{', '<!doctype html>', '', '{"@type":"WebPage","name":"Страница"}']) {
    it(`says that nothing can be shown of ${text || 'nothing'}`, async () => {
      const card = await whenFailed(fixtureCard({ lang: 'bg' }, scriptOf(text)));
      expect(visibleText(card)).to.contain('Партньорът не може да бъде показан в момента.');
    });
  }
});

describe('<partner-card> with attributes alone', () => {
  it('shows what they say, without an error', async () => {
    const errors: Event[] = [];
    const note = (event: Event): void => void errors.push(event);
    addEventListener('partner-card-error', note);
    const card = await shownCard({ ...OWN, logo: LOGO });
    removeEventListener('partner-card-error', note);
    expect(texts(card, 'title')).to.deep.equal(['Наше име']);
    expect(texts(card, 'description')).to.deep.equal(['Наши думи']);
    expect(part<HTMLAnchorElement>(card, 'link').href).to.equal('https://nashe.example/');
    expect(part(card, 'logo').querySelector('img')?.src).to.equal(LOGO);
    expect(errors).to.deep.equal([]);
  });

  it('follows them', async () => {
    const card = await shownCard(OWN);
    card.name = 'Друго име';
    card.removeAttribute('url');
    await card.updateComplete;
    expect(texts(card, 'title')).to.deep.equal(['Друго име']);
    expect(parts(card, 'link')).to.have.length(0);
  });

  it('takes no address that is none of the web', async () => {
    const card = await shownCard({ ...OWN, url: 'javascript:alert(1)', logo: 'data:text/html,x' });
    expect(parts(card, 'link')).to.have.length(0);
    expect(part(card, 'logo').querySelector('img')).to.equal(null);
  });

  it('tells the page of an src beside them that is no address', async () => {
    const card = fixtureCard({ ...OWN, src: 'javascript:alert(1)' });
    const { error } = await nextEvent<PartnerCardErrorEvent>(card, 'partner-card-error');
    expect(error.kind).to.equal('config');
    await whenNamed(card, 'Наше име');
  });

  it('says that nothing can be shown without a name', async () => {
    const card = await whenFailed(fixtureCard({ url: OWN.url, description: 'Думи' }));
    expect(parts(card, 'title')).to.have.length(0);
  });
});

describe('<partner-card> with src and attributes', () => {
  it('shows what the attributes say while the document comes', async () => {
    const { id, src } = await gated(IKEM);
    const card = await shownCard({ ...OWN, src });
    expect(texts(card, 'title')).to.deep.equal(['Наше име']);
    await answers.open(id);
    await whenNamed(card, 'Electric Vehicles Industrial Cluster');
    expect(visibleText(card)).not.to.contain('Наши думи');
  });

  it('keeps showing it when the document does not come, and tells the page', async () => {
    const { url } = await serve({ status: 404 });
    const card = fixtureCard({ ...OWN, src: url }, '<a href="https://example.org/">Партньор</a>');
    await nextEvent(card, 'partner-card-error');
    await whenNamed(card, 'Наше име');
    await frames(2);
    expect(parts(card, 'error')).to.have.length(0);
    expect(isVisible(card.querySelector('a'))).to.equal(false);
  });
});
