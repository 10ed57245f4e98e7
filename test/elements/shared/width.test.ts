import { expect, fixtureSync } from '@open-wc/testing';
import { frames } from '../../support/dom.js';
import { brokenWords } from '../../support/shared/broken-words.js';
import { LAYOUTS, markupOfFive, TAGS, whenThere } from '../../support/shared/five.js';

/** Boxes of a page that are as wide as what is in them; the element stands for the sign. */
const PLACES: Record<string, string> = {
  float: '<div style="float: left">#</div>',
  'inline-block': '<div style="display: inline-block">#</div>',
  'table cell': '<table><tr><td>Меню</td><td>#</td></tr></table>',
  'cell of a full table': '<table width="100%"><tr><td>Меню с думи</td><td>#</td></tr></table>',
  'flex row': '<div style="display: flex"><p>Меню</p>#</div>',
  'box in a flex row': '<div style="display: flex"><div>Меню</div><div>#</div></div>',
  'grid that centres': '<div style="display: grid; place-items: center">#</div>',
  'fit-content': '<div style="width: fit-content">#</div>',
  'absolute box': '<div style="position: relative"><div style="position: absolute">#</div></div>',
  dialog: '<dialog open style="position: static">#</dialog>',
  popover: '<div popover>#</div>',
  'page that says nowrap':
    '<div style="float: left; white-space: nowrap; text-indent: -99em">#</div>',
};

/** An element in a box of a page that is so wide. */
async function elementIn(place: string, markup: string, width: number): Promise<HTMLElement> {
  const page = fixtureSync<HTMLElement>(
    `<div style="width: ${width}px">${place.replace('#', markup)}</div>`,
  );
  page.querySelector<HTMLElement>('[popover]')?.showPopover?.();
  const element = TAGS.map((tag) => page.querySelector<HTMLElement>(tag)).find(Boolean);
  if (!element) throw new Error('The page has none of the elements.');
  await whenThere(element);
  await frames(2);
  return element;
}

describe('the width of all elements', () => {
  for (const [name, place] of Object.entries(PLACES)) {
    for (const tag of TAGS) {
      it(`<${tag}> has one of its own in a ${name}, and fits into a phone`, async () => {
        const { [tag]: markup } = await markupOfFive();
        const wide = await elementIn(place, markup, 760);
        expect(wide.offsetWidth, 'wide').to.be.within(400, 760);
        wide.parentElement?.closest('[popover]')?.remove();
        // A popover is as wide as the window lets it be.
        const tight = name === 'popover' ? innerWidth : 330;
        const narrow = await elementIn(place, markup, 320);
        expect(narrow.offsetWidth, 'on a phone').to.be.within(180, tight);
      });
    }
  }

  for (const tag of TAGS) {
    it(`<${tag}> takes the width, the margin and the display that its page gives it`, async () => {
      const { [tag]: markup } = await markupOfFive();
      const style =
        '<style>.own { width: 133px; margin: 7px } .inline { display: inline-block } .none { display: none }</style>';
      const element = await elementIn(`${style}<div style="display: flex">#</div>`, markup, 700);
      element.classList.add('own');
      expect(element.offsetWidth).to.equal(133);
      expect(getComputedStyle(element).marginLeft).to.equal('7px');
      element.className = 'none';
      expect(element.getClientRects()).to.have.length(0);
      element.className = '';
      element.hidden = true;
      expect(element.getClientRects()).to.have.length(0);
    });
  }

  for (const [tag, attributes] of LAYOUTS) {
    const boxes: [title: string, width: number, style: string][] = [
      ['a column of 160 pixels', 160, ''],
      ['a phone with text of 200 %', 328, 'font-size: 32px'],
    ];
    for (const [title, width, style] of boxes) {
      it(`<${tag} ${attributes}> breaks no word in ${title}, and nothing sticks out of it`, async () => {
        const { [tag]: markup } = await markupOfFive();
        const place = `<div style="${style}">#</div>`;
        const element = await elementIn(
          place,
          markup.replace(`<${tag}`, `<${tag} ${attributes}`),
          width,
        );
        expect(brokenWords(element)).to.deep.equal([]);
        expect(element.shadowRoot?.querySelector('.root')?.scrollWidth).to.be.at.most(width);
      });
    }
  }
});
