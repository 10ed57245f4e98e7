import type { Partner } from '../../data/model.js';
import { textIn } from '../../i18n/local-text.js';
import type { Language } from '../../i18n/language.js';

/** Quotes and brackets before a name: „Зелен ток“ stands under З. */
const PUNCTUATION = /^[^\p{Letter}\p{Number}]+/u;

/** Partners by name, in the order of the language's alphabet. */
export function sortByName(partners: readonly Partner[], language: Language): readonly Partner[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return partners
    .map((partner) => ({
      partner,
      key: textIn(partner.name, language)?.text.replace(PUNCTUATION, '') ?? '',
    }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ partner }) => partner);
}
