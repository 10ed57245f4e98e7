/** The official transliteration: Transliteration Act of 2009 (State Gazette 19/2009), Article 4. */
const LATIN: Record<string, string> = {};
const LETTERS =
  'аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsht ъa ьy юyu яya';
for (const [letter = '', ...latin] of LETTERS.split(' ')) LATIN[letter] = latin.join('');

/**
 * Bulgarian in lower case as Latin letters: "икем" is "ikem". Articles 5 and 6 have the exceptions:
 * the country's name, and "ия" at the end of a word.
 */
export function toLatin(text: string): string {
  return text
    .replace(/българия(?!\p{Letter})/gu, 'bulgaria')
    .replace(/ия(?!\p{Letter})/gu, 'ia')
    .replace(/[а-я]/g, (letter) => LATIN[letter] ?? letter);
}
