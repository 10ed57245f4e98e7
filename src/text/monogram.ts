import { initialsOf } from './initials.js';

/** Letters that an abbreviation has at most: "ИКЕМ". */
const SHORT = 5;
/** Words of a name that stand for it: neither "по" nor the quotes around it. */
const WORDS = /[\p{Letter}\p{Number}]{3,}/gu;

/** What stands in the place of a logo: the organisation's own abbreviation, or two initials. */
export function monogramOf(name: string, abbreviations: readonly string[]): string {
  const abbreviation = abbreviations.find((each) => each.length <= SHORT);
  if (abbreviation) return abbreviation;
  // Some systems write й as two characters.
  const words = name.normalize().match(WORDS) ?? [];
  return initialsOf(words.slice(0, 2).join(' ') || name);
}
