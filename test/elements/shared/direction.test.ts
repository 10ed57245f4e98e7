import { expect, fixtureSync } from '@open-wc/testing';
import { markupOfFive, TAGS, whenThere } from '../../support/shared/five.js';

describe('on a page that runs from right to left', () => {
  for (const tag of TAGS) {
    it(`<${tag}> runs as its language does, and the page's own words in it as the page does`, async () => {
      const { [tag]: markup } = await markupOfFive();
      const box = fixtureSync<HTMLElement>(`<div dir="rtl">${markup}</div>`);
      const element = box.querySelector<HTMLElement>(tag) as HTMLElement;
      const link = Object.assign(document.createElement('a'), { textContent: 'أخبار', href: '/' });
      if (tag === 'comment-form') link.slot = 'header'; // it shows nothing else of the page's
      element.append(link);
      await whenThere(element);
      const root = element.shadowRoot?.querySelector('.root') as Element;
      expect(getComputedStyle(root).direction).to.equal('ltr');
      expect(getComputedStyle(link).direction).to.equal('rtl');
    });
  }
});
