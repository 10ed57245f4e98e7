import { linkUrl, webUrl } from '../data/net/url.js';
import { ATTRIBUTES, ELEMENTS, UNWRAPPED } from './allowed-html.js';
import { limitNesting } from './bounded-html.js';

/**
 * The one door through which HTML reaches the page: the browser's own sanitiser, or, where
 * there is none, DOMPurify, which is loaded for that.
 * @param markup unvetted
 * @param base what relative URLs in it are resolved against
 */
export async function toSafeFragment(markup: string, base: string): Promise<DocumentFragment> {
  const html = limitNesting(markup);
  const holder = document.implementation.createHTMLDocument().createElement('div');
  if (holder.setHTML) {
    holder.setHTML(html, {
      sanitizer: {
        elements: ELEMENTS,
        replaceWithChildrenElements: UNWRAPPED,
        attributes: ATTRIBUTES,
      },
    });
  } else {
    const { purify } = await import('./purify.js');
    holder.append(purify(html));
  }
  vetUrls(holder, base);
  const fragment = document.createDocumentFragment();
  while (holder.firstChild) fragment.append(holder.firstChild);
  return fragment;
}

/** The same rules for URLs as everywhere else in the library. */
function vetUrls(root: Element, base: string): void {
  for (const link of root.querySelectorAll('[href]')) {
    setOrRemove(link, 'href', linkUrl(link.getAttribute('href'), base));
    link.setAttribute('rel', 'noopener');
  }
  for (const image of root.querySelectorAll('img')) {
    setOrRemove(image, 'src', webUrl(image.getAttribute('src'), base));
    image.setAttribute('referrerpolicy', 'no-referrer');
    image.setAttribute('loading', 'lazy');
  }
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
