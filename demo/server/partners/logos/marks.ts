import type { LogoPlan } from '../../../content/partners/model.js';
import { at, box, dot, motifAt, WHITE, type Draw, type Drawing } from './drawing.js';
import { measure, round, write, type Hand } from './lettering.js';
import { fill, stroke } from './motif.js';

const MARGIN = 6;

/** From so many letters on, a name takes two lines. */
const LONG = 10;

/** A long name parts after its first word. */
function toLines(letters: string): string[] {
  const [first = '', ...rest] = letters.split(' ');
  return letters.length < LONG || !rest.length ? [letters] : [first, rest.join(' ')];
}

/** Letters beside a symbol, with a smaller line below them if there is one. */
function beside(
  { letters, line }: LogoPlan,
  hand: Hand,
  symbol: { width: number; body: string },
  small: string,
): Drawing {
  const x = MARGIN + symbol.width + 16;
  const names = toLines(letters);
  const size = names.length > 1 ? (line ? 19 : 22) : hand.size;
  const step = size + 10;
  const smallHand: Hand = { color: small, size: 9.5, weight: 0.15, tracking: 0.1 };
  const top = 36 - ((names.length - 1) * step + size + (line ? 20 : 0)) / 2;
  const written = names.map((name, index) => write(name, { ...hand, size }, x, top + index * step));
  if (line) written.push(write(line, smallHand, x + 1, top + names.length * step + 1));
  return {
    width: Math.ceil(x + Math.max(...written.map(({ width }) => width)) + MARGIN),
    height: 72,
    body: at(MARGIN, 0, symbol.body) + written.map(({ markup }) => markup).join(''),
  };
}

/** The motif, and the name to the right of it. */
export const lockup: Draw = (plan) => {
  const [main, accent] = plan.colors;
  const hand: Hand = { color: main, size: 28, weight: 0.17, tracking: 0.02, soft: true };
  return beside(
    plan,
    hand,
    { width: 54, body: motifAt(plan.motif, [27, 36], 56, accent, WHITE) },
    main,
  );
};

/** The motif in a tile of colour, and the name to the right of it. */
export const badge: Draw = (plan) => {
  const [main, accent] = plan.colors;
  const hand: Hand = { color: main, size: 25, weight: 0.2, tracking: 0.03 };
  const tile =
    box([0, 6, 60, 60], main, 16) +
    fill(accent, 'M60 40V50A16 16 0 0 1 44 66H14C40 66 56 58 60 40z') +
    motifAt(plan.motif, [30, 36], 40, WHITE, main);
  return beside(plan, hand, { width: 60, body: tile }, accent);
};

/** White letters on a plate of colour. */
export const plate: Draw = ({ letters, motif, colors: [main, accent] }) => {
  const hand: Hand = { color: WHITE, size: 26, weight: 0.18, tracking: 0.08 };
  const left = motif ? 76 : 26;
  const text = write(letters, hand, left, 27);
  const width = Math.ceil(left + text.width + 26);
  const symbol = motif ? motifAt(motif, [42, 40], 44, accent, main) : '';
  return { width, height: 80, body: box([0, 0, width, 80], main, 12) + symbol + text.markup };
};

/** Heavy letters on a short line of colour. */
export const wordmark: Draw = ({ letters, colors: [main, accent] }) => {
  const hand: Hand = { color: main, size: 34, weight: 0.25, tracking: 0.02 };
  const text = write(letters, hand, MARGIN, 12);
  const width = Math.ceil(text.width + 2 * MARGIN);
  const rule = box([MARGIN, 62, round(text.width * 0.62), 7], accent);
  return {
    width,
    height: 76,
    body: `${text.markup}${rule}${dot(MARGIN + text.width * 0.62 + 12, 65.5, 4.5, accent)}`,
  };
};

/** Letters that are on their way. */
export const slant: Draw = ({ letters, colors: [main, accent] }) => {
  const hand: Hand = { color: main, size: 32, weight: 0.22, tracking: 0.04, slant: 14 };
  const text = write(letters, hand, 62, 20);
  const lines = stroke(accent, 5, 'M30 22H56M14 36H52M24 50H48');
  return { width: Math.ceil(62 + text.width + 14), height: 72, body: lines + text.markup };
};

/** Nine tiles, different for every name, and the words one below the other. */
export const mosaic: Draw = ({ letters, colors: [main, accent] }) => {
  const words = letters.split(' ');
  const size = words.length > 1 ? 21 : 28;
  const hand: Hand = { color: main, size, weight: 0.16, tracking: 0.1 };
  const top = words.length > 1 ? 18 : 30;
  const lines = words.map((word, index) => write(word, hand, 104, top + index * (size + 13)));
  const width = 104 + Math.max(...lines.map((line) => line.width)) + MARGIN;
  const body = tiles(letters, main, accent) + lines.map(({ markup }) => markup).join('');
  return { width: Math.ceil(width), height: 88, body };
};

const TILES = [
  'M0 0H26A26 26 0 0 1 0 26z',
  'M26 0V26A26 26 0 0 1 0 0z',
  'M26 26H0A26 26 0 0 1 26 0z',
  'M0 26V0A26 26 0 0 1 26 26z',
  'M13 2a11 11 0 0 1 0 22a11 11 0 0 1 0-22z',
];

/** Which tile stands where follows from the letters, so that a logo is always the same. */
function tiles(letters: string, main: string, accent: string): string {
  let seed = [...letters].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  return Array.from({ length: 9 }, (_, index) => {
    seed = (seed * 137 + 71) % 9973;
    const x = MARGIN + (index % 3) * 26;
    const y = 5 + Math.floor(index / 3) * 26;
    const shape = TILES[seed % TILES.length] ?? '';
    return `<path transform="translate(${x} ${y})" fill="${seed % 3 === 0 ? accent : main}" d="${shape}"/>`;
  }).join('');
}

/** Bars that rise, above thin letters. */
export const bars: Draw = ({ letters, colors: [main, accent] }) => {
  const hand: Hand = { color: main, size: 22, weight: 0.12, tracking: 0.26 };
  const width = Math.max(measure(letters, hand) + 2 * MARGIN, 120);
  const left = width / 2 - 44;
  const heights = [14, 24, 36, 50, 66];
  const columns = heights.map((height, index) =>
    box([left + index * 19, 72 - height, 12, height], index === 4 ? accent : main, 6),
  );
  const text = write(letters, hand, width / 2, 90, 'middle');
  return { width: Math.ceil(width), height: 122, body: columns.join('') + text.markup };
};

/** Two words: one in white on colour, one in colour beside it. */
export const split: Draw = ({ letters, colors: [main, accent] }) => {
  const [first = '', ...rest] = letters.split(' ');
  const hand: Hand = { color: WHITE, size: 24, weight: 0.2, tracking: 0.05 };
  const one = write(first, hand, 18, 22);
  const middle = round(18 + one.width + 16);
  const two = write(rest.join(' '), { ...hand, color: main }, middle + 16, 22);
  const width = Math.ceil(middle + 16 + two.width + 18);
  const body =
    box([2, 2, width - 4, 64], WHITE, 8) +
    `<rect x="2" y="2" width="${width - 4}" height="64" rx="8" fill="none" stroke="${main}" stroke-width="4"/>` +
    fill(main, `M10 2H${middle}V66H10A8 8 0 0 1 2 58V10A8 8 0 0 1 10 2z`) +
    box([middle, 4, 5, 60], accent) +
    one.markup +
    two.markup;
  return { width, height: 68, body };
};

/** Letters standing on a conductor. */
export const circuit: Draw = ({ letters, colors: [main, accent] }) => {
  const hand: Hand = { color: main, size: 28, weight: 0.13, tracking: 0.08, soft: true };
  const text = write(letters, hand, 26, 14);
  const end = round(26 + text.width);
  const trace = stroke(
    accent,
    3,
    `M10 28V46Q10 58 22 58H${round(end * 0.55)}L${round(end * 0.55 + 10)} 68H${end - 4}M${end} 58H${round(end * 0.55 + 18)}`,
  );
  const nodes = [
    [10, 24],
    [end + 1, 68],
    [end + 5, 58],
  ] as const;
  const dots = nodes.map(
    ([x, y]) =>
      `<circle cx="${x}" cy="${y}" r="4.5" fill="none" stroke="${accent}" stroke-width="3"/>`,
  );
  return { width: Math.ceil(end + 16), height: 78, body: text.markup + trace + dots.join('') };
};

/** Thin letters between thin lines: hardly more than a breath. */
export const outline: Draw = ({ letters, motif, colors: [main, accent] }) => {
  const hand: Hand = { color: main, size: 24, weight: 0.085, tracking: 0.42 };
  const text = write(letters, hand, 14, 48);
  const width = Math.ceil(text.width + 28);
  const middle = width / 2;
  const rules = stroke(
    main,
    1.5,
    `M14 22H${middle - 26}M${middle + 26} 22H${width - 14}M14 90H${width - 14}`,
  );
  return {
    width,
    height: 98,
    body: rules + motifAt(motif, [middle, 22], 32, accent, WHITE) + text.markup,
  };
};
