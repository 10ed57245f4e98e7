import type { Entry } from './index.js';

/** The text of our own HTML; enough for a search and an excerpt, not for foreign markup. */
export function toPlainText(html: string): string {
  return html
    .replace(/<(figure|table)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&')
    .replace(/[ \n]+/g, ' ')
    .trim();
}

/** The first words of a text, with a sign when something is left out. */
export function firstWords(text: string, count: number, sign = '…'): string {
  const words = text.split(' ');
  return words.length > count ? `${words.slice(0, count).join(' ')}${sign}` : text;
}

/** A name for the post wherever one is needed: its title, or how it begins. */
export function headline(entry: Entry): string {
  return entry.title ?? firstWords(entry.summary ?? toPlainText(entry.body), 9);
}

/** Addresses of our own site made absolute, because a feed is read elsewhere. */
export function absolutize(html: string, origin: string): string {
  return html.replace(/(src|href)="\//g, `$1="${origin}/`);
}
