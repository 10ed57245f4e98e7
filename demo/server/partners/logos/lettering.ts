import { glyphOf, type Side } from './alphabet.js';

/** How letters are written. */
export interface Hand {
  color: string;
  /** Height of the capitals. */
  size: number;
  /** Thickness of the strokes as a part of the height. */
  weight?: number;
  /** Added between letters, as a part of the height. */
  tracking?: number;
  /** Round ends and corners. */
  soft?: boolean;
  /** Degrees to the right. */
  slant?: number;
}

/** Letters with their place; what they take up, strokes included. */
export interface Lettering {
  width: number;
  markup: string;
}

const UNITS = 10;
const BEARING: Readonly<Record<Side, number>> = { s: 1, r: 0.65, d: 0.2, o: 0.3 };

interface Placed {
  strokes: string;
  x: number;
  width: number;
}

/** The letters one after the other, in units of the alphabet, from 0 on. */
function place(text: string, { weight = 0.15, tracking = 0 }: Hand): Placed[] {
  const gap = weight * UNITS + tracking * UNITS;
  let x = 0;
  let before = 0;
  return [...text].map((letter, index) => {
    const [width, sides, strokes] = glyphOf(letter);
    const [left, right] = [...sides].map((side) => BEARING[side as Side]);
    if (index > 0) x += before + gap + (left ?? 0);
    const placed = { strokes, x, width };
    x += width;
    before = right ?? 0;
    return placed;
  });
}

/** Numbers as they stand in the drawing: short. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function strokeAttributes({ color, weight = 0.15, soft }: Hand): string {
  const ends = soft
    ? 'stroke-linecap="round" stroke-linejoin="round"'
    : 'stroke-linecap="butt" stroke-miterlimit="2.4"';
  return `fill="none" stroke="${color}" stroke-width="${round(weight * UNITS)}" ${ends}`;
}

/** How wide a text is; to fit it in before it is written. */
export function measure(text: string, hand: Hand): number {
  const last = place(text, hand).at(-1);
  return last ? ((last.x + last.width) * hand.size) / UNITS + weightOf(hand) : 0;
}

function weightOf({ weight = 0.15, size }: Hand): number {
  return weight * size;
}

/** A line of letters. @param x where it begins, or its middle. @param y its upper edge */
export function write(
  text: string,
  hand: Hand,
  x: number,
  y: number,
  align: 'start' | 'middle' = 'start',
): Lettering {
  const width = measure(text, hand);
  const scale = hand.size / UNITS;
  const left = (align === 'middle' ? x - width / 2 : x) + weightOf(hand) / 2;
  const letters = place(text, hand)
    .filter(({ strokes }) => strokes)
    .map(({ strokes, x: at }) => `<path transform="translate(${round(at)})" d="${strokes}"/>`);
  const skew = hand.slant
    ? `translate(${round(Math.tan((hand.slant * Math.PI) / 180) * 5)}) skewX(${-hand.slant})`
    : '';
  const transform = `translate(${round(left)} ${round(y)}) scale(${round(scale)})${skew && ` ${skew}`}`;
  return {
    width,
    markup: `<g transform="${transform}" ${strokeAttributes(hand)}>${letters.join('')}</g>`,
  };
}

/** The largest hand not above `hand.size` with which the text is no wider than `width`. */
export function fit(text: string, hand: Hand, width: number): Hand {
  const natural = measure(text, hand);
  return natural > width ? { ...hand, size: (hand.size * width) / natural } : hand;
}

/** Letters around a circle at the origin, their middle at the top, or below and upright there. */
export function writeRound(
  text: string,
  hand: Hand,
  radius: number,
  side: 'top' | 'bottom' = 'top',
): string {
  const scale = hand.size / UNITS;
  const placed = place(text, hand);
  const last = placed.at(-1);
  const length = last ? last.x + last.width : 0;
  const turn = side === 'top' ? 1 : -1;
  const foot = side === 'top' ? -radius - hand.size : radius;
  const letters = placed
    .filter(({ strokes }) => strokes)
    .map(({ strokes, x, width }) => {
      const along = (x + width / 2 - length / 2) * scale;
      const angle = (turn * along * 180) / (Math.PI * (radius + hand.size / 2));
      const to = `rotate(${round(angle)}) translate(${round((-width / 2) * scale)} ${round(foot)})`;
      return `<path transform="${to} scale(${round(scale)})" d="${strokes}"/>`;
    });
  return `<g ${strokeAttributes(hand)}>${letters.join('')}</g>`;
}
