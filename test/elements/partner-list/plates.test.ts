import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-list/define.js';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import { listOf, organization } from '../../support/partners/documents.js';
import { fixtureIn, scriptOf, whenShown } from '../../support/partners/fixtures.js';

const LONG =
  'Професионална гимназия по електротехника, автоматика и възобновяеми източници на енергия „Проф. д-р инж. Асен Златаров“';

describe('<partner-list layout="logo"> without logos', () => {
  for (const width of [320, 900]) {
    it(`shows the whole of a long name at ${width} px`, async () => {
      const json = listOf(
        organization(LONG),
        organization('Волта', { url: 'https://volta.example' }),
        organization(`${LONG} 2`, { url: 'https://pg.example' }),
      );
      const markup = `<partner-list layout="logo">${scriptOf(json)}</partner-list>`;
      const list = await whenShown(fixtureIn<PartnerList>(`style="width: ${width}px"`, markup));
      const words = [...(list.shadowRoot?.querySelectorAll<HTMLElement>('.word') ?? [])];
      expect(words).to.have.length(3);
      for (const word of words) {
        expect(word.scrollHeight).to.be.at.most(word.clientHeight + 1);
        const plate = word.closest('.plate') as HTMLElement;
        const [inner, outer] = [word.getBoundingClientRect(), plate.getBoundingClientRect()];
        expect(inner.top).to.be.at.least(outer.top);
        expect(inner.bottom).to.be.at.most(outer.bottom);
      }
    });
  }
});
