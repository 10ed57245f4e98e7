import { expect } from '@open-wc/testing';
import { isVisible, parts, texts } from '../../support/dom.js';
import { visitWithout } from '../../support/partners/visit.js';
import { until } from '../../support/waiting.js';

const LINK = '<a href="https://example.org/">Партньор</a>';
/** Firefox asks for a module once. */
const REMEMBERS_FAILURES = navigator.userAgent.includes('Firefox');

const cardWith = (attributes: string): string =>
  `<partner-card name="Волта" ${attributes}>${LINK}</partner-card>`;

describe('<partner-card> without some of its code', () => {
  for (const [module, attribute] of [
    ['partners/lazy/partner-debug', 'debug'],
    ['partners/lazy/publish-json-ld', 'jsonld'],
  ] as const) {
    it(`shows the partner without ${module}`, async () => {
      const { card, kinds, uncaught } = await visitWithout(module, cardWith(attribute));
      await until(() => texts(card, 'title')[0] === 'Волта', 'the partner');
      expect(isVisible(card.querySelector('a'))).to.equal(false);
      expect(parts(card, 'error')).to.have.length(0);
      expect(kinds).to.deep.equal(['code']);
      expect(uncaught).to.deep.equal([]);
    });
  }

  if (REMEMBERS_FAILURES) return;

  for (const how of ['the page reloads the card', 'the connection is back'] as const) {
    it(`does what the code is for when ${how} and the code can be loaded`, async () => {
      const page = await visitWithout('partners/lazy/publish-json-ld', cardWith('jsonld'));
      await page.restore();
      if (how === 'the connection is back') page.window.dispatchEvent(new Event('online'));
      else await page.card.reload();
      await until(() => page.card.querySelector('script'), 'the data block');
    });
  }
});
