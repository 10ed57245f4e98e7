import { toWellFormed } from '../data/cut.js';
import { linkUrl } from '../data/net/url.js';
import { parseInert, UNREADABLE } from './plain-text.js';

/** What a comment may be made of; of other elements their text is left. */
const NAMES =
  'p|br|a|em|strong|b|i|code|pre|blockquote|del|q|cite|ul|ol|li|dl|dt|dd|div|table|thead|tbody|tr|td|th';
const ALLOWED = new Set(NAMES.split('|'));
/** The names of all other tags. Sanitisers drop those that they do not know with their words. */
const OTHERS = new RegExp(
  `<(/?)(?!(?:${NAMES}|img|svg|math|script|style|title|iframe|template)\\b)([a-z][\\w:-]*)`,
  'gi',
);
/** Parsers open these again in each paragraph, for as long as they are not closed: of alike ones, three at most. */
const STYLED = /<(b|i|em|strong|code)[\s/][^>]*>/gi;
/** Those of them that stand in lines of their own. */
const BLOCK =
  /^(h\d|hr|section|article|aside|header|footer|main|nav|address|fig\w+|caption|summary)$/i;
/** Of pictures their words are left: smileys are pictures in WordPress. */
const OPTIONS: SanitizerOptions = {
  sanitizer: {
    elements: ['html', 'body', 'img', ...ALLOWED],
    replaceWithChildrenElements: ['span'],
    attributes: ['href', 'alt'],
  },
};

/**
 * A comment's HTML as nodes of our own: each is made here, with no attribute but the `href` of a
 * link. Nothing of the HTML itself reaches the page.
 * @param base what relative URLs are resolved against
 */
export function toCommentNodes(html: string, base: string): Node[] {
  const { body } = parseInert(html.replace(OTHERS, toKnownTag).replace(STYLED, '<$1>'), OPTIONS);
  for (const element of body.querySelectorAll(UNREADABLE)) element.remove();
  return copyChildren(body, base);
}

const toKnownTag = (_: string, slash: string, name: string): string =>
  `<${slash}${BLOCK.test(name) ? 'div' : 'span'}`;

function copyChildren(parent: Node, base: string): Node[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      return [document.createTextNode(toWellFormed(node.textContent ?? ''))];
    }
    return node instanceof Element ? copyElement(node, base) : [];
  });
}

function copyElement(element: Element, base: string): Node[] {
  const children = copyChildren(element, base);
  if (element.localName === 'img')
    return [document.createTextNode(element.getAttribute('alt') ?? '')];
  if (!ALLOWED.has(element.localName)) return children;
  const copy = document.createElement(element.tagName);
  if (copy instanceof HTMLAnchorElement) {
    const href = linkUrl(element.getAttribute('href'), base);
    if (!href) return children;
    copy.href = href;
    copy.rel = 'nofollow ugc noopener noreferrer';
  }
  copy.append(...children);
  return [copy];
}
