import { expect, fixtureSync } from '@open-wc/testing';
import { frames } from '../../support/dom.js';
import { until } from '../../support/waiting.js';
import { markupOfFive, TAGS, whenThere } from '../../support/shared/five.js';

/** What the shadow root of an element is drawn with. */
function looks(element: HTMLElement): string[] {
  const root = element.shadowRoot?.querySelector('.root') as Element;
  const view = element.ownerDocument.defaultView as Window;
  const { display, overflowWrap } = view.getComputedStyle(root);
  return [view.getComputedStyle(element).display, display, overflowWrap];
}

/** An element of this document that is connected nowhere yet. */
function made(markup: string, tag: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return document.importNode(template.content, true).querySelector<HTMLElement>(tag) as HTMLElement;
}

describe('an element that moves into another document', () => {
  for (const tag of TAGS) {
    it(`<${tag}> keeps its styles there, and when it comes back`, async () => {
      const { [tag]: markup } = await markupOfFive();
      const box = fixtureSync<HTMLElement>(`<div>${markup}<iframe></iframe></div>`);
      const element = box.querySelector<HTMLElement>(tag) as HTMLElement;
      const other = box.querySelector('iframe')?.contentDocument as Document;
      await whenThere(element);
      const before = looks(element);
      other.body.append(element);
      await until(() => String(looks(element)) === String(before), 'the styles');
      box.append(element);
      await frames(2);
      expect(looks(element)).to.deep.equal(before);
      expect(element.shadowRoot?.querySelector('.frame')).to.be.an('htmldivelement');
    });

    it(`<${tag}> made here has its styles where it is first connected, and when it comes here`, async () => {
      const { [tag]: markup } = await markupOfFive();
      const box = fixtureSync<HTMLElement>(`<div>${markup}<iframe></iframe></div>`);
      await whenThere(box.querySelector<HTMLElement>(tag) as HTMLElement);
      const expected = looks(box.querySelector<HTMLElement>(tag) as HTMLElement);
      const other = box.querySelector('iframe')?.contentDocument as Document;
      const element = made(markup, tag);
      other.body.append(other.adoptNode(element));
      await whenThere(element);
      await until(() => String(looks(element)) === String(expected), 'the styles there');
      box.append(element);
      await until(() => String(looks(element)) === String(expected), 'the styles here');
    });

    it(`<${tag}> comes to life in a document that nobody sees, and has its styles when it is seen`, async () => {
      const { [tag]: markup } = await markupOfFive();
      const box = fixtureSync<HTMLElement>(`<div>${markup}</div>`);
      await whenThere(box.querySelector<HTMLElement>(tag) as HTMLElement);
      const expected = looks(box.querySelector<HTMLElement>(tag) as HTMLElement);
      const element = made(markup, tag);
      document.implementation.createHTMLDocument().body.append(element);
      await frames(2);
      box.append(element);
      await whenThere(element);
      await until(() => String(looks(element)) === String(expected), 'the styles');
    });
  }
});
