import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-list/define.js';
import { isVisible, parts, visibleText } from '../../support/dom.js';
import { serveJson } from '../../support/endpoints.js';
import { fixtureList, listFrom } from '../../support/partner-list/fixtures.js';
import { listOf } from '../../support/partners/documents.js';
import { scriptOf, whenFailed, whenShown } from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

const LINK = '<a href="https://example.org/">Партньори</a>';
const EMPTY = '<p slot="empty">Станете първият.</p>';
const ERROR = '<p slot="error">Пишете ни.</p>';
const GOOD = scriptOf(listOf('Волта'));

describe('<partner-list> without partners', () => {
  for (const [lang, words] of [
    ['bg', 'Все още няма партньори.'],
    ['en', 'There are no partners yet.'],
  ] as const) {
    it(`says so: ${words}`, async () => {
      const list = fixtureList({ lang }, scriptOf(listOf()) + LINK);
      await until(() => visibleText(list).includes(words), words);
      expect(isVisible(list.querySelector('a'))).to.equal(false);
      expect(parts(list, 'error')).to.have.length(0);
    });
  }

  it('does not say so of a list of which nothing is usable', async () => {
    const list = fixtureList({}, scriptOf(listOf({ '@type': 'NGO' }, { '@type': 'NGO' })));
    await until(() => parts(list, 'error').length, 'the sentence');
    expect(visibleText(list)).to.contain('The partners cannot be shown right now.');
  });

  it('says it in the words of the page', async () => {
    const list = fixtureList({}, scriptOf(listOf()) + EMPTY);
    await until(() => isVisible(list.querySelector('p')), 'the words of the page');
    expect(visibleText(list)).not.to.contain('no partners yet');
  });

  it('counts nothing and offers nothing to choose', async () => {
    const list = fixtureList({ search: true, filter: true }, scriptOf(listOf()));
    await until(() => parts(list, 'status')[0], 'the bar');
    expect(parts(list, 'status')[0]?.textContent?.trim()).to.equal('');
    expect(parts(list, 'chip')).to.have.length(0);
  });

  it('shows partners that come later', async () => {
    const { url } = await serveJson(listOf(), listOf('Волта'));
    const list = fixtureList({ src: url }, EMPTY);
    await until(() => isVisible(list.querySelector('p')), 'the words of the page');
    await list.reload();
    await whenShown(list);
    expect(isVisible(list.querySelector('p'))).to.equal(false);
  });
});

describe('<partner-list> fallback children', () => {
  it('are shown when all fails, and hidden while partners are shown', async () => {
    const list = await whenFailed(fixtureList({}, LINK));
    expect(isVisible(list.querySelector('a'))).to.equal(true);
    list.insertAdjacentHTML('beforeend', GOOD);
    await whenShown(list);
    expect(isVisible(list.querySelector('a'))).to.equal(false);
  });
});

describe('<partner-list> slot "error"', () => {
  it('is what the page says of a failure instead of the own sentence', async () => {
    const list = await whenFailed(fixtureList({}, ERROR + LINK));
    await until(() => isVisible(list.querySelector('p')), 'the words of the page');
    expect(visibleText(list)).not.to.contain('cannot be shown');
    expect(isVisible(list.querySelector('a'))).to.equal(true);
  });

  it('is not seen while there are partners', async () => {
    const list = await listFrom(listOf('Волта'));
    list.insertAdjacentHTML('beforeend', EMPTY + ERROR);
    for (const words of list.querySelectorAll('p')) expect(isVisible(words)).to.equal(false);
  });
});
