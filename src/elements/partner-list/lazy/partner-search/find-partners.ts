import type { Partner } from '../../../../data/model.js';
import { textsIn } from '../../../../i18n/local-text.js';
import type { Language } from '../../../../i18n/language.js';
import { toLatin } from '../../../../text/transliterate.js';
import { foldName, HYPHEN } from './fold-name.js';

/** What a reader looks for. */
export interface PartnerQuery {
  /** Words, in Cyrillic or Latin. */
  search: string;
  /** A sector, as it is called in the reader's language; empty for all. */
  sector: string;
}

/** What is searched of each partner, made once: with thousands it would take longer than a frame. */
const indexed = new WeakMap<Partner, string>();

/** Letters of Latin alphabets as Bulgarian readers write what they hear: "Škoda" is "Шкода". */
const HEARD: Record<string, string> = { š: 'ш', ž: 'ж', č: 'ч', ć: 'ч' };
const toHeard = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[šžčć]/g, (letter) => HEARD[letter] ?? letter);

/** A text as it is, in Latin letters, and as it is heard, in Latin letters, too. */
function spellingsOf(text: string): string[] {
  const plain = foldName(text);
  return [...new Set([plain, toLatin(plain), toLatin(foldName(toHeard(text)))])];
}

/** The words of a partner in every language and spelling. A hyphen parts them for some, and joins them for others. */
function indexOf(partner: Partner): string {
  const known = indexed.get(partner);
  if (known !== undefined) return known;
  const { name, alternateName, slogan, sectors, locality } = partner;
  const texts = [name, alternateName, slogan, sectors, locality].flat();
  const words = texts.map(({ text }) => text).join('\n');
  const index = spellingsOf(words).join('\n').replace(HYPHEN, '');
  indexed.set(partner, index);
  return index;
}

/** Makes the first search as fast as the next. */
export function prepareSearch(partners: readonly Partner[]): void {
  for (const partner of partners) indexOf(partner);
}

/** Those in the sector and with every word: "ikem" finds "ИКЕМ", and "икем" finds "IKEM". */
export function findPartners(
  partners: readonly Partner[],
  { search, sector }: PartnerQuery,
  language: Language,
): readonly Partner[] {
  const words = search
    .replace(HYPHEN, ' ')
    .split(/\s+/)
    .filter((word) => foldName(word));
  const spellings = words.map(spellingsOf);
  return partners.filter((partner) => {
    if (sector && !textsIn(partner.sectors, language).some(({ text }) => text === sector)) {
      return false;
    }
    const index = spellings.length ? indexOf(partner) : '';
    return spellings.every((word) => word.some((spelling) => index.includes(spelling)));
  });
}
