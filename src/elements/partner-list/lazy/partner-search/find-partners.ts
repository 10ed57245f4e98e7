import { fold } from '../../../../data/fold.js';
import type { Partner } from '../../../../data/model.js';
import { textsIn } from '../../../../i18n/local-text.js';
import type { Language } from '../../../../i18n/language.js';
import { toLatin } from '../../../../text/transliterate.js';

/** What a reader looks for. */
export interface PartnerQuery {
  /** Words, in Cyrillic or Latin. */
  search: string;
  /** A sector, as it is called in the reader's language; empty for all. */
  sector: string;
}

/** What is searched of each partner, made once: with thousands it would take longer than a frame. */
const indexed = new WeakMap<Partner, string>();

/** The words of a partner in every language, as they are and in Latin letters. */
function indexOf(partner: Partner): string {
  const known = indexed.get(partner);
  if (known !== undefined) return known;
  const { name, alternateName, slogan, sectors, locality } = partner;
  const texts = [name, alternateName, slogan, sectors, locality].flat();
  const words = fold(texts.map(({ text }) => text).join('\n'));
  const index = `${words}\n${toLatin(words)}`;
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
  const words = fold(search).split(/\s+/).filter(Boolean);
  const spellings = words.map((word) => [word, toLatin(word)] as const);
  return partners.filter((partner) => {
    if (sector && !textsIn(partner.sectors, language).some(({ text }) => text === sector)) {
      return false;
    }
    const index = spellings.length ? indexOf(partner) : '';
    return spellings.every(([word, latin]) => index.includes(word) || index.includes(latin));
  });
}
