import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import { findButton, isVisible, part, visibleText } from '../../support/dom.js';
import { answers, serve, uniqueId } from '../../support/endpoints.js';
import { fixtureCard, shownCard, whenNamed } from '../../support/partner-card/fixtures.js';
import { IKEM } from '../../support/partners/documents.js';
import { isLoading, scriptOf, whenFailed } from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

const LINK = '<a href="https://example.org/partner">Наш партньор</a>';

describe('<partner-card> fallback children', () => {
  it('are hidden while the partner is shown, and while it comes', async () => {
    const id = uniqueId();
    await answers.put(id, { json: IKEM });
    const card = fixtureCard({ src: answers.url('gated', { id }) }, LINK);
    await card.updateComplete;
    expect(isLoading(card)).to.equal(true);
    expect(isVisible(card.querySelector('a'))).to.equal(false);
    await answers.open(id);
    await whenNamed(card, 'Electric Vehicles Industrial Cluster');
    expect(isVisible(card.querySelector('a'))).to.equal(false);
  });

  it('are shown when all fails, below the sentence', async () => {
    const { url } = await serve({ status: 404 });
    const card = await whenFailed(fixtureCard({ src: url }, LINK));
    const link = card.querySelector('a');
    expect(isVisible(link)).to.equal(true);
    const { bottom } = part(card, 'error').getBoundingClientRect();
    expect(link?.getBoundingClientRect().top).to.be.at.least(bottom);
  });

  it('are shown for a page that names nothing', async () => {
    const card = await whenFailed(fixtureCard({}, LINK));
    expect(isVisible(card.querySelector('a'))).to.equal(true);
  });

  it('go again when the partner comes after all', async () => {
    const { url } = await serve({ status: 404 }, { json: IKEM });
    const card = await whenFailed(fixtureCard({ src: url }, LINK));
    await card.reload();
    expect(isVisible(card.querySelector('a'))).to.equal(false);
  });

  it('are left alone', async () => {
    const children = `<!-- бележка -->${LINK}${scriptOf(IKEM)}`;
    const card = await shownCard({}, children);
    expect(card.innerHTML).to.equal(children);
  });
});

describe('<partner-card> slot "error"', () => {
  const WORDS = '<p slot="error">Пишете ни.</p>';

  it('is what the page says of a failure instead of the own sentence', async () => {
    const card = await whenFailed(fixtureCard({}, WORDS + LINK));
    await until(() => isVisible(card.querySelector('p')), 'the words of the page');
    expect(visibleText(card)).not.to.contain('cannot be shown');
    expect(findButton(card, 'Load again')).not.to.satisfy(isVisible);
    expect(isVisible(card.querySelector('a'))).to.equal(true);
  });

  it('is not seen while there is a partner', async () => {
    const card = await shownCard({ name: 'Волта' }, WORDS);
    expect(isVisible(card.querySelector('p'))).to.equal(false);
  });
});
