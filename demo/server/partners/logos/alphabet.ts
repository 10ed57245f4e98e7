/**
 * The skeleton of a letter: its width, the kinds of its left and right side, and its strokes.
 * Capitals are ten units high.
 */
export type Glyph = readonly [width: number, sides: `${Side}${Side}`, strokes: string];

/** Straight, round, diagonal or open: the more open a side, the closer comes the next letter. */
export type Side = 's' | 'r' | 'd' | 'o';

/** Letters that look the same in both alphabets, under their Cyrillic names. */
const TWINS: Readonly<Record<string, string>> = {
  ...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х' },
  3: 'З',
};

const CYRILLIC: Readonly<Record<string, Glyph>> = {
  А: [8, 'dd', 'M0 10L4 0L8 10M1.4 6.8H6.6'],
  Б: [6.6, 'sr', 'M6.1 0H0V10H3.7a2.9 2.9 0 0 0 0-5.8H0'],
  В: [6.6, 'sr', 'M0 4.6H3.9a2.7 2.7 0 0 1 0 5.4H0V0H3.5a2.3 2.3 0 0 1 0 4.6'],
  Г: [5.6, 'so', 'M0 10V0H5.6'],
  Д: [8.8, 'oo', 'M0 12V10H8.8V12M1.2 10L4.4 0L7.6 10'],
  Е: [5.8, 'so', 'M5.8 0H0V10H5.8M0 5H5'],
  Ж: [10, 'dd', 'M5 0V10M0 0L5 5L10 0M0 10L5 5L10 10'],
  З: [
    5.8,
    'or',
    'M0 1.1C1 .3 2 0 3.1 0a2.3 2.3 0 0 1 0 4.6H2M3.1 4.6a2.7 2.7 0 0 1 0 5.4C2 10 .9 9.6 0 8.7',
  ],
  И: [7.4, 'ss', 'M0 0V10L7.4 0V10'],
  Й: [7.4, 'ss', 'M0 0V10L7.4 0V10M1.7-3.2a2.2 2.2 0 0 0 4 0'],
  К: [6.8, 'sd', 'M0 0V10M6.6 0L0 6M2.4 3.9L6.8 10'],
  Л: [7.8, 'dd', 'M0 10L3.9 0L7.8 10'],
  М: [9, 'ss', 'M0 10V0L4.5 7L9 0V10'],
  Н: [7.2, 'ss', 'M0 0V10M7.2 0V10M0 5H7.2'],
  О: [9.4, 'rr', 'M4.7 0a4.7 5 0 0 1 0 10a4.7 5 0 0 1 0-10z'],
  П: [7.2, 'ss', 'M0 10V0H7.2V10'],
  Р: [6.4, 'sr', 'M0 10V0H3.6a2.85 2.85 0 0 1 0 5.7H0'],
  С: [8, 'ro', 'M8 1.44A4.7 5 0 1 0 8 8.56'],
  Т: [7, 'oo', 'M0 0H7M3.5 0V10'],
  У: [7.4, 'dd', 'M0 0L4.2 6.4M7.4 0L3.3 8.2C2.7 9.4 1.9 10 .6 10'],
  Ф: [9.6, 'rr', 'M4.8 0V10M4.8 1.5C-1.6 1.5-1.6 8.5 4.8 8.5C11.2 8.5 11.2 1.5 4.8 1.5z'],
  Х: [7.6, 'dd', 'M0 0L7.6 10M7.6 0L0 10'],
  Ц: [8.4, 'so', 'M0 0V10H8.4V12M7 0V10'],
  Ч: [6.8, 'ss', 'M0 0V3.2C0 5 1 6 3 6H6.8M6.8 0V10'],
  Ш: [9.6, 'ss', 'M0 0V10H9.6V0M4.8 0V10'],
  Щ: [11, 'so', 'M0 0V10H11V12M4.8 0V10M9.6 0V10'],
  Ъ: [8.6, 'or', 'M0 0H2.2V10H5.7a2.9 2.9 0 0 0 0-5.8H2.2'],
  Ь: [6.4, 'sr', 'M0 0V10H3.5a2.9 2.9 0 0 0 0-5.8H0'],
  Ю: [12.2, 'sr', 'M0 0V10M0 5H3M7.6 0a4.6 5 0 0 1 0 10a4.6 5 0 0 1 0-10z'],
  Я: [6.4, 'ds', 'M6.4 10V0H2.8a2.85 2.85 0 0 0 0 5.7H6.4M3 5.7L0 10'],
};

const OTHERS: Readonly<Record<string, Glyph>> = {
  D: [7.6, 'sr', 'M0 0V10H2.6a5 5 0 0 0 0-10z'],
  F: [5.6, 'so', 'M0 10V0H5.6M0 5H4.8'],
  G: [9.4, 'rs', 'M8 1.44A4.7 5 0 1 0 9.4 5.2H5.4'],
  I: [0, 'ss', 'M0 0V10'],
  J: [4.6, 'os', 'M4.6 0V7a2.3 3 0 0 1-4.6 0'],
  L: [5.2, 'so', 'M0 0V10H5.2'],
  N: [7.4, 'ss', 'M0 10V0L7.4 10V0'],
  Q: [9.4, 'rr', 'M4.7 0a4.7 5 0 0 1 0 10a4.7 5 0 0 1 0-10zM6 7L9.6 10.8'],
  R: [6.6, 'sd', 'M0 10V0H3.6a2.85 2.85 0 0 1 0 5.7H0M3.2 5.7L6.6 10'],
  S: [
    6.2,
    'rr',
    'M5.8 1.5C5.2.5 4.3 0 3 0 1.4 0 .2 1 .2 2.5c0 3.6 6 1.6 6 5C6.2 9 4.9 10 3.2 10 1.7 10 .6 9.3 0 8.2',
  ],
  U: [7, 'ss', 'M0 0V6.5a3.5 3.5 0 0 0 7 0V0'],
  V: [7.8, 'dd', 'M0 0L3.9 10L7.8 0'],
  W: [11.6, 'dd', 'M0 0L3 10L5.8 1L8.6 10L11.6 0'],
  Y: [7.4, 'dd', 'M0 0L3.7 5V10M7.4 0L3.7 5'],
  Z: [6.8, 'oo', 'M0 0H6.8L0 10H6.8'],
  0: [6.8, 'rr', 'M3.4 0a3.4 5 0 0 1 0 10a3.4 5 0 0 1 0-10z'],
  1: [2.6, 'os', 'M0 1.8L2.6 0V10'],
  2: [6.2, 'ro', 'M.2 2.4C.4.9 1.5 0 3 0c1.8 0 2.9 1.1 2.9 2.7C5.9 5 3 6.6 0 10H6.2'],
  4: [6.8, 'do', 'M5 10V0L0 7H6.8'],
  5: [6, 'rr', 'M5.4 0H1L.6 4.4C1.3 3.9 2.1 3.7 3 3.7A3.1 3.1 0 0 1 3 10C1.8 10 .8 9.6 0 8.8'],
  6: [6.3, 'rr', 'M4.6 0C1.8 1.7.1 4.1.1 6.8M3.2 3.7a3.1 3.15 0 0 1 0 6.3a3.1 3.15 0 0 1 0-6.3z'],
  7: [6, 'od', 'M0 0H6L2 10'],
  8: [
    5.8,
    'rr',
    'M2.9 0a2.3 2.3 0 0 1 0 4.6a2.3 2.3 0 0 1 0-4.6zM2.9 4.6a2.7 2.7 0 0 1 0 5.4a2.7 2.7 0 0 1 0-5.4z',
  ],
  9: [
    6.3,
    'rr',
    'M1.6 10C4.4 8.3 6.2 5.9 6.2 3.2M3.1 0a3.1 3.15 0 0 1 0 6.3a3.1 3.15 0 0 1 0-6.3z',
  ],
  '&': [
    7.4,
    'rd',
    'M7.4 10L1.6 3.4C-.2 1.2 1.2 0 2.8 0s2.9 1.4 1.4 3L2 4.8C-.8 7 .6 10 3.2 10 5.4 10 6.8 8.2 7 5.6',
  ],
  '·': [0, 'ss', 'M0 4.7V5.3'],
  '-': [3.4, 'oo', 'M0 5.4H3.4'],
  ' ': [2.4, 'ss', ''],
};

const GLYPHS: Readonly<Record<string, Glyph>> = { ...CYRILLIC, ...OTHERS };

/** The skeleton of a capital letter. @throws when there is none */
export function glyphOf(letter: string): Glyph {
  const glyph = GLYPHS[TWINS[letter] ?? letter];
  if (!glyph) throw new Error(`No letter is drawn for “${letter}”`);
  return glyph;
}
