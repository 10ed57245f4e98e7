import { ArticleNodes, type FrameText } from './article-nodes.js';
import { ATTRIBUTES, GONE } from './allowed-html.js';
import { limitNesting } from './bounded-html.js';
import { limitFormatting } from './limit-formatting.js';

/**
 * Sanitisers take frames away with their addresses, and what is for browsers without scripts. Under the names of
 * elements that have no words of their own they come through, and are read by {@link ArticleNodes}.
 */
const HIDDEN: [RegExp, string][] = [
  [/<iframe\b/gi, '<map'],
  [/<\/iframe\b/gi, '</map'],
  [/<noscript\b/gi, '<data class="noscript"'],
  [/<\/noscript\b/gi, '</data'],
];

/** The browser's sanitiser takes away by itself whatever runs or loads a document. */
const SANITIZER: SanitizerConfig = {
  removeElements: GONE,
  attributes: ATTRIBUTES, // without a list of them, Chromium 156 breaks down at `onfinish` and `onstart`
  dataAttributes: true,
  comments: false,
};

/**
 * The one door through which HTML reaches the page: the browser's own sanitiser, or, where there is none, DOMPurify,
 * which is loaded for that. What they leave is made anew, element by element.
 * @param markup unvetted
 * @param base what relative URLs in it are resolved against
 */
export async function toSafeFragment(
  markup: string,
  base: string,
  frameText: FrameText = ({ hostname }) => hostname,
): Promise<DocumentFragment> {
  const limited = limitNesting(limitFormatting(markup));
  const html = HIDDEN.reduce((text, [tag, name]) => text.replace(tag, name), limited);
  const holder = document.implementation.createHTMLDocument().createElement('div');
  if (holder.setHTML) {
    holder.setHTML(html, { sanitizer: SANITIZER });
  } else {
    const { purify } = await import('./purify.js');
    holder.append(purify(html));
  }
  const fragment = document.createDocumentFragment();
  for (const node of new ArticleNodes(base, frameText).childrenOf(holder)) fragment.append(node);
  fragment.normalize();
  return fragment;
}
