import { fold } from '../../../../data/fold.js';

/** Letters that no decomposition leads to those that people type. */
const LETTERS: Record<string, string> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' },
};
/** What is not seen, and apostrophes, which are left out as often as they are written. */
const UNSEEN = /[\p{Cf}'‘’ʼ`´′]/gu;
/** Hyphens, dashes and the minus. */
export const HYPHEN = /[\p{Pd}\u2212]/gu;

/** A name as search compares it: `fold`, without apostrophes, soft hyphens and zero-width characters. */
export function foldName(text: string): string {
  return fold(text)
    .replace(UNSEEN, '')
    .replace(/[łøđßæœı]/g, (letter) => LETTERS[letter] ?? letter);
}
