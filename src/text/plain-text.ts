import { toWellFormed } from '../data/cut.js';
import { cutHtml, limitNesting } from './bounded-html.js';
import { isEmoji } from './emoji.js';

/** Characters of HTML that are read: more is no title, and no summary. */
const LONGEST = 100_000;
/** Tags at which a reader sees a gap, so that `<p>a</p><p>b</p>` does not become "ab". */
const GAP = /<(?=\/?(?:p|div|h\d|li|d[dt]|t[dhr]|[bh]r|pre|section|blockquote|fig\w+)\b)/gi;
/** What is in these is no text. */
export const UNREADABLE = 'script,style,iframe';
const DRAWING = /<(?=(?:svg|math)\b)/i;
const TO_ITS_END = /^[^]*?(?:<\/(?:svg|math)>|$)/i;
/** The names of all other tags. Sanitisers drop those that they do not know with their words. */
const WORDS = /<(\/?)(?!(?:script|style|title|iframe|template)\b)[a-z][\w:-]*/gi;

/** A picture, and the values of its attributes that tell whether it stands for a sign. */
const PICTURE = /<img\b[^>]*>/gi;
const ALT = /\balt=(["'])(.*?)\1/i;
const CLASS = /\bclass=(["'])(.*?)\1/i;

/** The sign that a picture stands for. */
function signOf(picture: string): string {
  const alt = ALT.exec(picture)?.[2] ?? '';
  return isEmoji(alt, CLASS.exec(picture)?.[2] ?? '') ? alt : picture;
}

/**
 * The text of HTML: entities decoded, tags gone, white space folded. The HTML is parsed into a
 * document that runs nothing and loads nothing.
 */
export function toPlainText(markup: string): string {
  const html = cutHtml(markup, LONGEST);
  if (!/[&<]/.test(html)) return withSingleSpaces(html);
  const [start, ...drawings] = html.split(DRAWING);
  const undrawn = start + drawings.map((each) => each.replace(TO_ITS_END, '')).join('');
  const words = undrawn.replace(PICTURE, signOf).replace(GAP, ' <').replace(WORDS, '<$1span');
  const { body } = parseInert(words);
  for (const element of body.querySelectorAll(UNREADABLE)) element.remove();
  return withSingleSpaces(body.textContent ?? '');
}

function withSingleSpaces(text: string): string {
  // Lone halves of surrogate pairs cannot be encoded as UTF-8.
  return toWellFormed(text).replace(/\s+/g, ' ').trim();
}

/** Not in TypeScript's library yet. https://wicg.github.io/sanitizer-api/ */
const parser = globalThis.Document as {
  parseHTML?: (html: string, options?: SanitizerOptions) => Document;
};

/** `Document.parseHTML` is no Trusted Types sink; older engines have only `DOMParser`. */
export function parseInert(markup: string, options?: SanitizerOptions): Document {
  const html = limitNesting(markup);
  return parser.parseHTML?.(html, options) ?? new DOMParser().parseFromString(html, 'text/html');
}
