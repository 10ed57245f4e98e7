import { expect, fixtureSync } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import type { PartnerCardLoadEvent } from '../../../src/elements/partner-card/events.js';
import { findButton, frames, isVisible, parts, texts } from '../../support/dom.js';
import { answers, requestCount, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { fixtureCard, shownCard, whenNamed } from '../../support/partner-card/fixtures.js';
import { IKEM, listOf } from '../../support/partners/documents.js';
import { isLoading, scriptOf, whenFailed, whenShown } from '../../support/partners/fixtures.js';
import { useQuickRequests } from '../../support/times.js';
import { Deferred, nextEvent, until } from '../../support/waiting.js';

const NAME = 'Electric Vehicles Industrial Cluster';

/** An endpoint that waits at its gate, and answers with a partner of that name. */
async function gated(name: string): Promise<{ id: string; src: string }> {
  const id = uniqueId();
  await answers.put(id, { json: listOf(name) });
  return { id, src: answers.url('gated', { id }) };
}

/** The connection is back. */
const online = (): boolean => dispatchEvent(new Event('online'));

describe('<partner-card> life cycle', () => {
  useQuickRequests();

  it('tells the page what has come', async () => {
    const { url } = await serveJson(IKEM);
    const card = fixtureCard({ src: url });
    const event = await nextEvent<PartnerCardLoadEvent>(document, 'partner-card-load');
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    expect(event.target).to.equal(card);
    expect(event.partner.name.map(({ lang }) => lang)).to.deep.equal(['bg', 'en']);
  });

  it('tells it once, whatever else changes', async () => {
    const loads: Event[] = [];
    const card = fixtureCard({}, scriptOf(IKEM));
    card.addEventListener('partner-card-load', (event) => loads.push(event));
    await whenShown(card);
    card.lang = 'bg';
    card.layout = 'row';
    await frames();
    expect(loads).to.have.length(1);
  });

  it('asks again when the page wants it', async () => {
    const { id, url } = await serveJson(listOf('Старо'), listOf('Ново'));
    const card = await shownCard({ src: url });
    await card.reload();
    expect(texts(card, 'title')).to.deep.equal(['Ново']);
    expect(await requestCount(id)).to.equal(2);
  });

  it('keeps what it shows when it cannot be refreshed, and tells the page', async () => {
    const { url } = await serve({ json: IKEM }, { status: 404 });
    const card = await shownCard({ src: url });
    const errors: Event[] = [];
    card.addEventListener('partner-card-error', (event) => errors.push(event));
    await card.reload();
    expect(texts(card, 'title')).to.deep.equal([NAME]);
    expect(errors).to.have.length(1);
  });

  it('has nothing to ask without an address, and does not fail for it', async () => {
    const card = await shownCard({ name: 'Волта' });
    await card.reload();
    expect(texts(card, 'title')).to.deep.equal(['Волта']);
  });

  it('asks again when the reader wants it', async () => {
    const { url } = await serve({ status: 404 }, { json: IKEM });
    const card = await whenFailed(fixtureCard({ src: url, lang: 'bg' }));
    findButton(card, 'Опитай отново')?.click();
    await whenNamed(card, 'Индустриален клъстер „Електромобили“');
    expect(parts(card, 'error')).to.have.length(0);
  });

  it('asks again when the connection is back after a failure, and only then', async () => {
    const { id, url } = await serve(
      { status: 500 },
      { status: 500 },
      { status: 500 },
      { json: IKEM },
    );
    const card = await whenFailed(fixtureCard({ src: url }));
    online();
    await whenNamed(card, NAME);
    const asked = await requestCount(id);
    online();
    await frames();
    expect(await requestCount(id)).to.equal(asked);
  });

  it('does not ask when the connection is back once it is gone', async () => {
    const { id, url } = await serve({ status: 404 });
    const card = await whenFailed(fixtureCard({ src: url }));
    card.remove();
    online();
    await frames();
    expect(await requestCount(id)).to.equal(1);
  });

  it('asks for nothing when its address changes while it is out of the page', async () => {
    const [first, second] = [await serveJson(listOf('Първи')), await serveJson(listOf('Втори'))];
    const card = await shownCard({ src: first.url });
    const { parentElement: place } = card;
    card.remove();
    card.src = second.url;
    await card.updateComplete;
    await frames();
    expect(await requestCount(second.id)).to.equal(0);
    place?.append(card);
    await whenNamed(card, 'Втори');
  });

  it('keeps its partner and its boxes when it is moved', async () => {
    const { id, url } = await serveJson(IKEM);
    const card = await shownCard({ src: url });
    const [title] = parts(card, 'title');
    card.parentElement?.append(document.createElement('p'), card);
    await frames();
    expect(parts(card, 'title')[0] === title).to.equal(true);
    expect(await requestCount(id)).to.equal(1);
  });

  it('loads when it is moved on the way', async () => {
    const { id, src } = await gated('Волта');
    const card = fixtureCard({ src });
    await answers.arrived(id);
    card.parentElement?.append(document.createElement('p'), card);
    await answers.open(id);
    await whenNamed(card, 'Волта');
  });

  it('gives up its request when it is removed, and asks again when it comes back', async () => {
    const { id, src } = await gated('Волта');
    const card = fixtureCard({ src });
    await answers.arrived(id);
    const { parentElement: place } = card;
    card.remove();
    await answers.aborted(id);
    place?.append(card);
    await answers.open(id);
    await whenNamed(card, 'Волта');
  });

  it('shows what has come for others while it was away', async () => {
    const { url } = await serveJson(listOf('Старо'), listOf('Ново'));
    const [card, other] = [await shownCard({ src: url }), await shownCard({ src: url })];
    const { parentElement: place } = card;
    card.remove();
    await other.reload();
    place?.append(card);
    await whenNamed(card, 'Ново');
  });

  it('uses its rare code when it was taken away before that had come', async () => {
    const place = fixtureSync<HTMLElement>('<div></div>');
    const card = document.createElement('partner-card');
    Object.assign(card, { name: 'Волта', jsonld: true });
    place.append(card);
    await card.updateComplete;
    card.remove();
    await import('../../../src/elements/partners/lazy/publish-json-ld.js');
    await frames();
    place.append(card);
    await until(() => card.querySelector('script'), 'the data block');
  });

  it('takes a child script that comes later', async () => {
    const card = await whenFailed(fixtureCard({}, '<a href="https://example.org/">Партньор</a>'));
    card.insertAdjacentHTML('beforeend', scriptOf(IKEM));
    await whenNamed(card, NAME);
    expect(isVisible(card.querySelector('a'))).to.equal(false);
    card.querySelector('script')?.remove();
    await whenFailed(card);
    expect(isVisible(card.querySelector('a'))).to.equal(true);
  });

  it('shows the partner of another address when src changes', async () => {
    const [first, second] = [await serveJson(listOf('Първи')), await serveJson(listOf('Втори'))];
    const card = await shownCard({ src: first.url });
    card.src = second.url;
    await card.updateComplete;
    expect(texts(card, 'title'), 'the old partner').to.deep.equal([]);
    expect(isLoading(card)).to.equal(true);
    await whenNamed(card, 'Втори');
    card.removeAttribute('src');
    card.src = '';
    await whenFailed(card);
  });

  it('race: A -> B, the answer of A comes last and does not count', async () => {
    const [first, second] = [await gated('А'), await gated('Б')];
    const card = fixtureCard({ src: first.src });
    await answers.arrived(first.id);
    card.src = second.src;
    await answers.open(second.id);
    await whenNamed(card, 'Б');
    await answers.open(first.id);
    await frames();
    expect(texts(card, 'title')).to.deep.equal(['Б']);
  });

  it('race: A -> B -> A', async () => {
    const [first, second] = [await gated('А'), await gated('Б')];
    const card = fixtureCard({ src: first.src });
    await answers.arrived(first.id);
    card.src = second.src;
    await answers.arrived(second.id);
    card.src = first.src;
    await answers.open(second.id);
    await answers.open(first.id);
    await whenNamed(card, 'А');
    await frames();
    expect(texts(card, 'title')).to.deep.equal(['А']);
  });

  it('race: two reloads, the answer of the first does not count', async () => {
    const id = uniqueId();
    await answers.put(id, ...['0', '1', '2'].map((name) => ({ json: listOf(name) })));
    const card = fixtureCard({ src: answers.url('gated', { id }) });
    await answers.open(id, 1);
    await whenNamed(card, '0');
    const first = card.reload();
    await answers.arrived(id, 2);
    const second = card.reload();
    await answers.arrived(id, 3);
    await answers.open(id);
    await Promise.all([first, second]);
    await whenNamed(card, '2');
  });

  it('never rejects when it is taken away in the middle of a reload', async () => {
    const { id, src } = await gated('Волта');
    const card = fixtureCard({ src });
    const over = new Deferred();
    void card.reload().then(over.resolve, over.reject);
    await answers.arrived(id, 1);
    card.remove();
    await over.promise;
    await until(() => !card.isConnected, 'the removal');
  });
});
