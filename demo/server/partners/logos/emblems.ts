import { at, box, dot, motifAt, WHITE, type Draw } from './drawing.js';
import { regular } from './geometry.js';
import { fit, write, writeRound } from './lettering.js';
import { fill, stroke } from './motif.js';

/** A school's seal: letters around a ring, the year below, the motif in the middle. */
export const seal: Draw = ({ letters, line, motif, colors: [main, accent] }) => {
  const around = fit(letters, { color: WHITE, size: 13, weight: 0.15, tracking: 0.1 }, 295);
  const ring =
    writeRound(letters, around, 67.5 - around.size / 2) +
    (line ? writeRound(line, { ...around, size: 11, color: accent }, 61.5, 'bottom') : '');
  const body =
    dot(0, 0, 80, main) +
    `<circle r="76.5" fill="none" stroke="${accent}" stroke-width="1.5"/>` +
    dot(0, 0, 55, accent) +
    dot(0, 0, 52.5, WHITE) +
    motifAt(motif, [0, 0], 64, main, WHITE) +
    ring;
  return { width: 160, height: 160, body: at(80, 80, body) };
};

const SHIELD = 'M6 6H134V84C134 124 106 148 70 162 34 148 6 124 6 84z';

/** A shield with letters in its head. */
export const crest: Draw = ({ letters, line, motif, colors: [main, accent] }) => {
  const head = fit(letters, { color: main, size: 22, weight: 0.19, tracking: 0.06 }, 100);
  const foot = fit(line ?? '', { color: WHITE, size: 10, weight: 0.16, tracking: 0.12 }, 52);
  const body =
    fill(main, SHIELD) +
    fill(accent, 'M6 6H134V50H6z') +
    fill(WHITE, 'M6 50H134V54H6z') +
    write(letters, head, 70, 28 - head.size / 2, 'middle').markup +
    motifAt(motif, [70, 92], line ? 54 : 62, WHITE, main) +
    (line ? write(line, foot, 70, 127, 'middle').markup : '') +
    `<path fill="none" stroke="${main}" stroke-width="4" d="${SHIELD}"/>`;
  return { width: 140, height: 168, body };
};

/** A town's coat of arms: a wall for a crown, the motif above water. */
export const arms: Draw = ({ letters, motif, colors: [main, accent] }) => {
  const name = fit(letters, { color: main, size: 15, weight: 0.16, tracking: 0.16 }, 138);
  const crown = 'M22 38V16H31V22H40V16H49V22H57V8H66V14H78V8H87V22H95V16H104V22H113V16H122V38z';
  const body =
    fill(accent, crown) +
    stroke(main, 1.6, 'M22 31H122') +
    fill(main, 'M72 35V40') +
    fill(main, 'M20 44H124V104C124 134 100 150 72 160 44 150 20 134 20 104z') +
    motifAt(motif, [72, 82], 60, WHITE, main) +
    fill(
      accent,
      'M20 112c13-8 26-8 39 0s26 8 39 0 17-8 26-4C123 136 99 150.5 72 160 45 150.5 21 136 20 112z',
    ) +
    stroke(
      WHITE,
      2.6,
      'M30 128c10-6 20-6 30 0s20 6 30 0 17-6 25-3M48 143c8-5 16-5 24 0s16 5 24 0',
    ) +
    write(letters, name, 72, 176, 'middle').markup;
  return { width: 144, height: 198, body };
};

/** One or two letters on a disc of two colours. */
export const monogram: Draw = ({ letters, colors: [main, accent] }) => {
  const hand = fit(letters, { color: WHITE, size: 50, weight: 0.2, tracking: 0.02 }, 84);
  const body =
    stroke(main, 1, 'M20 100L100 20') +
    fill(main, 'M19 101A58 58 0 0 1 101 19z') +
    fill(accent, 'M19 101A58 58 0 0 0 101 19z') +
    write(letters, hand, 60, 60 - hand.size / 2, 'middle').markup;
  return { width: 120, height: 120, body };
};

/** A honeycomb cell in a cell. */
export const hexagon: Draw = ({ letters, motif, colors: [main, accent] }) => {
  const hand = fit(
    letters,
    { color: main, size: 22, weight: 0.17, tracking: 0.1, soft: true },
    148,
  );
  const cell =
    `<path fill="${main}" stroke="${main}" stroke-width="8" stroke-linejoin="round" d="${regular(6, 58)}"/>` +
    `<path fill="none" stroke="${accent}" stroke-width="4" stroke-linejoin="round" d="${regular(6, 50)}"/>` +
    motifAt(motif, [0, 0], 54, WHITE, main);
  const body = at(80, 66, cell) + write(letters, hand, 80, 146, 'middle').markup;
  return { width: 160, height: 182, body };
};

/** Four letters in a square frame, the last one turned inside out. */
export const stamp: Draw = ({ letters, colors: [main, accent] }) => {
  const places = [
    [40, 40],
    [100, 40],
    [40, 100],
    [100, 100],
  ] as const;
  const cells = [...letters.slice(0, 4)].map((letter, index) => {
    const [x, y] = places[index] ?? [0, 0];
    const color = index === 3 ? WHITE : main;
    const hand = fit(letter, { color, size: 32, weight: 0.2 }, 40);
    return write(letter, hand, x, y - hand.size / 2, 'middle').markup;
  });
  const body =
    `<rect x="6" y="6" width="128" height="128" fill="none" stroke="${main}" stroke-width="7"/>` +
    box([70, 70, 60.5, 60.5], accent) +
    cells.join('');
  return { width: 140, height: 140, body };
};

/** Paths around a core, as science likes to be drawn. */
export const orbit: Draw = ({ letters, line, colors: [main, accent] }) => {
  const hand = fit(letters, { color: main, size: 24, weight: 0.13, tracking: 0.14 }, 176);
  const small = fit(line ?? '', { color: main, size: 9, weight: 0.13, tracking: 0.24 }, 176);
  const paths = [0, 60, 120].map(
    (turn) =>
      `<ellipse rx="58" ry="21" fill="none" stroke="${main}" stroke-width="5" transform="rotate(${turn})"/>`,
  );
  const core =
    dot(0, 0, 11, accent) +
    dot(50, -10.6, 6, accent) +
    dot(-15.8, 48.6, 6, accent) +
    dot(-34, -38, 6, accent);
  const body =
    at(92, 60, paths.join('') + core) +
    write(letters, hand, 92, 134, 'middle').markup +
    (line ? write(line, small, 92, 170, 'middle').markup : '');
  return { width: 184, height: line ? 184 : 164, body };
};

/** The motif above the letters. */
export const stack: Draw = ({ letters, line, motif, colors: [main, accent] }) => {
  const hand = fit(letters, { color: main, size: 26, weight: 0.2, tracking: 0.04 }, 164);
  const small = fit(line ?? '', { color: main, size: 10, weight: 0.14, tracking: 0.2 }, 164);
  const body =
    motifAt(motif, [86, 52], 96, accent, WHITE) +
    write(letters, hand, 86, 116, 'middle').markup +
    (line ? write(line, small, 86, 118 + hand.size + 10, 'middle').markup : '');
  return { width: 172, height: line ? 168 : 150, body };
};

/** A pennant with the letters one below the other: higher than it is wide. */
export const tower: Draw = ({ letters, motif, colors: [main, accent] }) => {
  const step = 33;
  const end = 82 + letters.length * step;
  const column = [...letters].map((letter, index) => {
    const hand = fit(letter, { color: WHITE, size: 23, weight: 0.2 }, 46);
    return write(letter, hand, 44, 78 + index * step, 'middle').markup;
  });
  const body =
    fill(main, `M4 4H84V${end + 22}L44 ${end}L4 ${end + 22}z`) +
    fill(accent, 'M4 4H84V12H4z') +
    motifAt(motif, [44, 42], 42, accent, main) +
    column.join('');
  return { width: 88, height: end + 26, body };
};
