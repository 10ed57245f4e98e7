import { expect } from '@open-wc/testing';
import { findButton, isVisible, parts, texts, visibleText } from '../../support/dom.js';
import { visitWithout } from '../../support/partners/visit.js';
import { until } from '../../support/waiting.js';

const LINK = '<a href="https://example.org/">Партньор</a>';
/** Firefox asks for a module once. */
const REMEMBERS_FAILURES = navigator.userAgent.includes('Firefox');

const cardWith = (attributes: string): string =>
  `<partner-card name="Волта" ${attributes}>${LINK}</partner-card>`;

describe('<partner-card> without some of its code', () => {
  it('says that it cannot be shown, and shows the fallback children', async () => {
    const page = await visitWithout('partner-card/parts/drawing', cardWith('lang="bg"'));
    const { card, kinds, uncaught } = page;
    await until(() => parts(card, 'error')[0], 'the sentence');
    expect(visibleText(card)).to.contain('Партньорът не може да бъде показан в момента.');
    expect(isVisible(card.querySelector('a'))).to.equal(true);
    expect(kinds).to.deep.equal(['network']);
    expect(uncaught).to.deep.equal([]);
  });

  for (const name of ['debug', 'jsonld']) {
    it(`shows the partner without ${name}`, async () => {
      const page = await visitWithout(`partner-card/parts/${name}`, cardWith(name));
      const { card, kinds, uncaught } = page;
      await until(() => texts(card, 'title')[0] === 'Волта', 'the partner');
      expect(isVisible(card.querySelector('a'))).to.equal(false);
      expect(parts(card, 'error')).to.have.length(0);
      expect(kinds).to.deep.equal(['network']);
      expect(uncaught).to.deep.equal([]);
    });
  }

  if (REMEMBERS_FAILURES) return;

  for (const [how, act] of [
    ['the reader wants another try', 'click'],
    ['the connection is back', 'online'],
  ] as const) {
    it(`shows the partner when ${how} and the code can be had`, async () => {
      const page = await visitWithout('partner-card/parts/drawing', cardWith('lang="en"'));
      await page.restore();
      const button = await until(() => findButton(page.card, 'Load again'), 'the button');
      if (act === 'click') button.click();
      else page.window.dispatchEvent(new Event('online'));
      await until(() => texts(page.card, 'title')[0] === 'Волта', 'the partner');
      expect(isVisible(page.card.querySelector('a'))).to.equal(false);
      expect(parts(page.card, 'error')).to.have.length(0);
    });
  }
});
