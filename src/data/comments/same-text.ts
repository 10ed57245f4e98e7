/** Smileys of letters: WordPress makes pictures of them. */
const SMILEY = /:\w+:|[:;=8][-=]?[dpox]\b/gi;
const ENTITY = /&(?:#\w+|\w+);/g;
const TAG = /<[^>]*>/g;

/**
 * Whether a text is what an endpoint has made of one that it was sent. WordPress writes other quotes and dashes, dots
 * and signs for `x` between numbers, pictures for smileys, links for addresses: letters and digits stay.
 * @param html whether what is shown is HTML
 */
export function isSameText(sent: string, shown: string, html: boolean): boolean {
  const plain = html ? shown.replace(TAG, ' ').replace(ENTITY, toCharacter) : shown;
  const [letters, others] = [lettersOf(sent), lettersOf(plain)];
  return letters ? letters === others : !others && withoutSpaces(sent) === withoutSpaces(plain);
}

const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(SMILEY, '')
    .replace(/(\d)\s*[x×]\s*(?=\d)/g, '$1')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Of other entities nothing is left: they stand for signs. */
function toCharacter(entity: string): string {
  const [, hex, decimal] = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(entity) ?? [];
  const code = Number(decimal ?? `0x${hex}`);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
