import { expect } from '@open-wc/testing';
import { isVisible, parts } from '../../support/dom.js';
import { names } from '../../support/partner-list/fixtures.js';
import { listOf } from '../../support/partners/documents.js';
import { scriptOf } from '../../support/partners/fixtures.js';
import { visitWithout } from '../../support/partners/visit.js';
import { until } from '../../support/waiting.js';

const LINK = '<a href="https://example.org/">Партньори</a>';

const listWith = (attributes: string): string =>
  `<partner-list ${attributes}>${scriptOf(listOf('Волта', 'Зевс'))}${LINK}</partner-list>`;

describe('<partner-list> without some of its code', () => {
  for (const [module, attributes] of [
    ['partner-list/lazy/partner-search/partner-search', 'search filter'],
    ['partners/lazy/moving-logos', 'layout="logo" moving'],
    ['partners/lazy/partner-debug', 'debug'],
  ] as const) {
    it(`shows the partners without ${module}`, async () => {
      const { list, kinds, uncaught } = await visitWithout(module, listWith(attributes));
      await until(() => names(list).join() === 'Волта,Зевс', 'the partners');
      expect(isVisible(list.querySelector('a'))).to.equal(false);
      expect([...parts(list, 'search'), ...parts(list, 'pause')]).to.have.length(0);
      expect(kinds).to.deep.equal(['code']);
      expect(uncaught).to.deep.equal([]);
    });
  }
});
