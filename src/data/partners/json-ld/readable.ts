/** What only HTML has. Signs that people write stay: `A < B & C`. */
const HTML = /&(#\d+|#x[\da-f]+|[a-z]+\d*);|<\/?[a-z][^<>]*>/i;
const GAP = /<\/?(p|div|br|li|h\d|tr|td)\b[^<>]*>/gi;
const TAG = /<\/?[a-z!][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi;
const NAMED: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', ndash: '–', mdash: '—' },
  ...{ laquo: '«', raquo: '»', bdquo: '„', ldquo: '“', rdquo: '”', hellip: '…', shy: '\u00AD' },
};

/**
 * Publishers' systems write the HTML of their pages into names and descriptions: the text that it shows. It is
 * shown as text, whatever it holds.
 */
export function toReadable(text: string): string {
  if (!HTML.test(text)) return text;
  const words = text.replace(GAP, ' ').replace(TAG, '');
  return words.replace(ENTITY, toCharacter).replace(/ +/g, ' ').trim();
}

function toCharacter(entity: string, decimal?: string, hex?: string, name = ''): string {
  const code = Number(decimal ?? `0x${hex}`);
  if (decimal || hex)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : '';
  return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? '') : entity;
}
