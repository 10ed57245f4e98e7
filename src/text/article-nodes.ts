import { SHARING, withoutShortcodes } from '../data/feed/leftovers.js';
import { toWellFormed } from '../data/cut.js';
import { linkUrl, webUrl } from '../data/net/url.js';
import { GLOBAL, GONE, nameOf, OWN } from './allowed-html.js';
import { isEmoji } from './emoji.js';
import { frameUrl, isPictureLink, mediaUrl, pictureUrl } from './media.js';

/** What a link says that stands for a frame. @param title that of the frame; empty when it has none */
export type FrameText = (url: URL, title: string) => string;

/** Only rows and cells may stand in these. */
const TABLE = 'table, thead, tbody, tfoot, tr';
const BOXES = /^(div|p|h\d|[uod]l|table|pre|blockquote|figure|section|article|details)$/;
const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * The nodes of an article, made anew of what a sanitiser has left: no word is lost, and no picture, film or recording.
 * What becomes of an element is decided here alone, so that every sanitiser leads to the same nodes.
 */
export class ArticleNodes {
  /** What relative URLs are resolved against. */
  readonly #base: string;
  readonly #frameText: FrameText;
  /** Nothing is loaded before it stands in the page. */
  readonly #document = document.implementation.createHTMLDocument();
  /** Addresses of the pictures and frames that are there already. */
  readonly #shown = new Set<string>();

  constructor(base: string, frameText: FrameText) {
    this.#base = base;
    this.#frameText = frameText;
  }

  /** The nodes for what is in an element. */
  childrenOf(parent: Node, isCode = false): Node[] {
    return [...parent.childNodes].flatMap((node) => {
      if (node.nodeType === Node.TEXT_NODE) return this.#toText(node.textContent ?? '', isCode);
      return node instanceof Element ? this.#toNodes(node, isCode) : [];
    });
  }

  #toText(text: string, isCode: boolean): Node {
    return this.#document.createTextNode(toWellFormed(isCode ? text : withoutShortcodes(text)));
  }

  #toNodes(element: Element, isCode: boolean): Node[] {
    const { localName: name, namespaceURI } = element;
    const className = element.getAttribute('class') ?? '';
    const isGone = namespaceURI !== XHTML || GONE.includes(name);
    if (isGone || SHARING.test(className)) return [];
    if (name === 'img' || name === 'amp-img') return this.#toImage(element);
    if (name === 'map') return this.#toLink(element);
    if (name === 'video' || name === 'audio') return this.#toMedia(element, name);
    if (isNoscript(element)) return this.#toOthers(element);
    const kept = nameOf(name);
    const children = this.childrenOf(element, isCode || kept === 'pre' || kept === 'code');
    const isMisplaced = kept === 'div' && element.parentElement?.matches(TABLE);
    if (!kept || isMisplaced) return children;
    if (kept === 'p' && isEmptied(element, children)) return [];
    if (kept === 'rt' && !isBracketed(element)) return this.#toReading(children);
    const copy = this.#copy(element, kept);
    for (const child of name === kept ? children : this.#parted(children)) copy.append(child);
    if (copy instanceof HTMLAnchorElement) this.#setHref(copy, element);
    return [copy];
  }

  /** How a word is read, in brackets for whatever shows them beside each other. */
  #toReading(children: Node[]): Node[] {
    return ['rp', 'rt', 'rp'].map((name, index) => {
      const copy = this.#document.createElement(name);
      copy.append(...(name === 'rt' ? children : [index ? ')' : '(']));
      return copy;
    });
  }

  /** What stood in a box of another kind, with a line break behind each of the boxes in it: text needs it that is copied. */
  #parted(children: Node[]): Node[] {
    return children.flatMap((child) =>
      child instanceof Element && BOXES.test(child.localName)
        ? [child, this.#document.createTextNode('\n')]
        : [child],
    );
  }

  /** An element of that name with the attributes that it may have. */
  #copy<Name extends keyof HTMLElementTagNameMap>(
    element: Element,
    name: Name,
  ): HTMLElementTagNameMap[Name];
  #copy(element: Element, name: string): HTMLElement;
  #copy(element: Element, name: string): HTMLElement {
    const copy = this.#document.createElement(name);
    const allowed = [...GLOBAL, ...(OWN[name] ?? [])];
    for (const { name: attribute, value } of element.attributes) {
      if (allowed.includes(attribute)) copy.setAttribute(attribute, value);
    }
    return copy;
  }

  /** Galleries may be links to their pictures, with nothing in them. */
  #setHref(link: HTMLAnchorElement, { attributes }: Element): void {
    const href = linkUrl(attributes.getNamedItem('href')?.value, this.#base);
    if (href) {
      link.href = href;
      link.rel = 'noopener';
    }
    if (href && isPictureLink(href) && !link.firstChild) link.append(this.#image(href, ''));
  }

  #toImage(element: Element): Node[] {
    const alt = element.getAttribute('alt') ?? '';
    if (isEmoji(alt, element.getAttribute('class') ?? ''))
      return [this.#document.createTextNode(alt)];
    const url = pictureUrl(element, this.#base);
    // What a browser without scripts is shown instead stands behind a placeholder.
    if (!url && isNoscript(element.nextElementSibling)) return [];
    const image = this.#copy(element, 'img');
    return [this.#image(url, alt, image)];
  }

  #image(url: string | undefined, alt: string, image = this.#document.createElement('img')): Node {
    image.alt = alt;
    image.referrerPolicy = 'no-referrer';
    image.loading = 'lazy';
    if (url) image.src = url; // last: what is set behind it would come too late
    if (url) this.#shown.add(url);
    return image;
  }

  /** What is for browsers without scripts: pictures and frames that are not there yet. */
  #toOthers(noscript: Element): Node[] {
    return [...noscript.querySelectorAll('img, map')].flatMap((each) => {
      const url =
        each.localName === 'map' ? frameUrl(each, this.#base)?.href : pictureUrl(each, this.#base);
      return url && !this.#shown.has(url) ? this.#toNodes(each, false) : [];
    });
  }

  /** A film plays when a reader wants it; of a source without an address nothing is left. */
  #toMedia(element: Element, name: 'video' | 'audio'): Node[] {
    const urls = [element, ...element.querySelectorAll('source')].flatMap(
      (each) => mediaUrl(each, this.#base) ?? [],
    );
    if (!urls.length) return [];
    const media = this.#copy(element, name);
    media.controls = true;
    media.preload = 'metadata';
    const poster = element.getAttribute('poster');
    if (media instanceof HTMLVideoElement && poster)
      media.poster = webUrl(poster, this.#base) ?? '';
    for (const url of new Set(urls)) {
      const source = this.#document.createElement('source');
      source.src = url;
      media.append(source);
    }
    return [media];
  }

  /** Nothing is loaded from where a frame would be. */
  #toLink(frame: Element): Node[] {
    const url = frameUrl(frame, this.#base);
    if (!url || this.#shown.has(url.href)) return [];
    this.#shown.add(url.href);
    const link = this.#document.createElement('a');
    link.href = url.href;
    link.rel = 'noopener';
    link.textContent = this.#frameText(url, frame.getAttribute('title') ?? '');
    return [link];
  }
}

/** What is for browsers without scripts, under the name that brings it through. */
function isNoscript(element: Element | null): boolean {
  return element !== null && element.matches('data.noscript');
}

function isBracketed({ previousElementSibling }: Element): boolean {
  return previousElementSibling?.localName === 'rp';
}

/** A paragraph of nothing but codes of a page builder. */
function isEmptied({ textContent }: Element, children: Node[]): boolean {
  const isBlank = children.every(
    (each) => each.nodeType === Node.TEXT_NODE && !each.textContent?.trim(),
  );
  return isBlank && Boolean(textContent?.trim());
}
