import { expect, fixtureSync } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import '../../../src/elements/partner-list/define.js';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import { texts } from '../../support/dom.js';
import { answers, requestCount, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { fixtureCard, shownCard, whenNamed } from '../../support/partner-card/fixtures.js';
import { fixtureList, names } from '../../support/partner-list/fixtures.js';
import { listOf, manyOf, nameOf } from '../../support/partners/documents.js';
import { whenFailed } from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

describe('<partner-card> sharing', () => {
  for (const count of [2, 10]) {
    it(`makes one request for ${count} cards with one source`, async () => {
      const { id, url } = await serveJson(manyOf(count));
      const wanted = Array.from({ length: count }, (_, index) => nameOf(index + 1));
      const markup = wanted.map(
        (name) => `<partner-card src="${url}" partner="${name}"></partner-card>`,
      );
      const box = fixtureSync<HTMLElement>(`<div>${markup.join('')}</div>`);
      const cards = [...box.children] as PartnerCard[];
      await Promise.all(cards.map((card, index) => whenNamed(card, wanted[index] ?? '')));
      expect(await requestCount(id)).to.equal(1);
    });
  }

  it('makes none for a card that comes later', async () => {
    const { id, url } = await serveJson(listOf('Волта'));
    await shownCard({ src: url });
    const later = fixtureCard({ src: url });
    await later.updateComplete;
    await whenNamed(later, 'Волта');
    expect(await requestCount(id)).to.equal(1);
  });

  it('shares it with a list', async () => {
    const { id, url } = await serveJson(listOf('Волта', 'Зевс'));
    const [card, list] = [fixtureCard({ src: url, partner: 'зевс' }), fixtureList({ src: url })];
    await whenNamed(card, 'Зевс');
    await until(() => names(list).length === 2, 'two partners');
    expect(await requestCount(id)).to.equal(1);
  });

  it('shows the answer of one reload in all of them', async () => {
    const { id, url } = await serveJson(listOf('Старо'), listOf('Ново'));
    const [first, second] = await Promise.all([shownCard({ src: url }), shownCard({ src: url })]);
    await first.reload();
    await second.updateComplete;
    expect(texts(second, 'title')).to.deep.equal(['Ново']);
    expect(await requestCount(id)).to.equal(2);
  });

  it('asks once for all of them when the connection is back', async () => {
    const { id, url } = await serve({ status: 404 }, { json: listOf('Волта') });
    const cards = [fixtureCard({ src: url }), fixtureCard({ src: url })];
    await Promise.all(cards.map(whenFailed));
    dispatchEvent(new Event('online'));
    await Promise.all(cards.map((card) => whenNamed(card, 'Волта')));
    expect(await requestCount(id)).to.equal(2);
  });

  it('does not give up a request that another card waits for', async () => {
    const id = uniqueId();
    await answers.put(id, { json: listOf('Волта') });
    const src = answers.url('gated', { id });
    const [gone, stays] = [fixtureCard({ src }), fixtureCard({ src })];
    await answers.arrived(id);
    gone.remove();
    await answers.open(id);
    await whenNamed(stays, 'Волта');
    expect((await answers.log(id)).map(({ aborted }) => aborted)).to.deep.equal([false]);
  });

  it('sends nothing that tells who the reader is', async () => {
    const id = uniqueId();
    await answers.put(id, { json: listOf('Волта') });
    await shownCard({ src: await answers.foreign('cors', 'get', { id }) });
    const log = await answers.log(id);
    expect(log.map(({ method }) => method)).to.deep.equal(['GET']);
    expect(log[0]?.headers).not.to.have.any.keys('cookie', 'authorization', 'x-requested-with');
  });
});
