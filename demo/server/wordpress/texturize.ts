import { firstWords, toPlainText } from '../../content/text.js';
import type { Entry } from '../../content/index.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&#038;',
  '<': '&lt;',
  '>': '&gt;',
  '–': '&#8211;',
  '’': '&#8217;',
  '„': '&#8222;',
  '“': '&#8220;',
  '”': '&#8221;',
  '…': '&#8230;',
};

/** Text as WordPress renders it: signs become numeric entities, as `wptexturize()` makes them. */
export function texturize(text: string): string {
  return text.replace(/[&<>–’„“”…]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** `excerpt.rendered`: the summary, or the first 55 words of the body and `[&hellip;]`. */
export function renderExcerpt(entry: Entry): string {
  const text = entry.summary ?? firstWords(toPlainText(entry.body), 55, ' [[hellip]]');
  return `<p>${texturize(text).replace('[[hellip]]', '[&hellip;]')}</p>\n`;
}
