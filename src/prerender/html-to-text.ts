import { parseFragment } from 'parse5';
import { textOf } from './html.js';

/** As in `text/plain-text.ts`: tags at which a reader sees a gap, and what is no text. */
const GAP = /<(?=\/?(?:p|div|h\d|li|d[dt]|t[dhr]|[bh]r|pre|section|blockquote|fig\w+)\b)/gi;
const UNREADABLE = /<(script|style|iframe|svg|math)\b[^]*?(?:<\/\1\s*>|$)/gi;
/** Characters of HTML that are read: more is no title, and no summary. */
const LONGEST = 100_000;

/** The text of HTML, for the formats of feeds that have HTML in their fields. */
export function htmlToText(markup: string): string {
  const html = markup.slice(0, LONGEST).replace(UNREADABLE, '').replace(GAP, ' <');
  const text = /[&<]/.test(html) ? textOf(parseFragment(html)) : html;
  return text.toWellFormed().replace(/\s+/g, ' ').trim();
}
