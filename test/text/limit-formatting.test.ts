import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { limitFormatting } from '../../src/text/limit-formatting.js';

function elementsIn(html: string): number {
  return new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*').length;
}

describe('limitFormatting', () => {
  const untouched: Record<string, string> = {
    'bold italics in another language': '<p><b><i lang="la">а</i></b>'.repeat(1000),
    'end tags without a beginning': '</b></i>'.repeat(1000),
    'other elements': '<p><br><blockquote><strike-out><image>'.repeat(1000),
  };
  for (const [name, html] of Object.entries(untouched)) {
    it(`leaves ${name} alone`, () => {
      expect(limitFormatting(html)).to.equal(html);
    });
  }

  const unclosed: Record<string, string> = {
    'and are all the same': '<b>',
    'and are all different': '<b id=#>',
    'and whose end tags stand in attributes': '<b id=#><br title="></b>">',
    'in cells': '<table><td><b id=#></table><b id=#>',
  };
  for (const [name, html] of Object.entries(unclosed)) {
    it(`leaves few of the styles that are never closed ${name}`, () => {
      const styles = Array.from({ length: 1000 }, (_, id) => html.replaceAll('#', `${id}`)).join(
        '',
      );
      const limited = limitFormatting(`<p>${styles}${'<p>а'.repeat(1000)}`);
      expect(elementsIn(limited)).to.be.below(40_000);
      expect(limited.match(/а/g)).to.have.length(1000);
    });
  }

  it('lets no piece of a text become many elements', () => {
    const pieces = ['b', 'i', 'font', 'a'].map((name) =>
      fc.nat(300).map((id) => `<${name} c=${id}>`),
    );
    const others = ['<p>', '<div>', '</b>', '</p>', '<br title="></b>">', '<!--</i>-->', 'а'];
    const cells = ['<table>', '</table>', '<td>', '<button>', '<object>', '<svg>', '<p>а'];
    const piece = fc.oneof(...pieces, fc.constantFrom(...others, ...cells));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 1000, size: 'max' }), (all) => {
        expect(elementsIn(limitFormatting(all.join('')))).to.be.at.most(40 * all.length + 3);
      }),
    );
  });
});
