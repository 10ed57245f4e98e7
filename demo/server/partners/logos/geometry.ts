import { round } from './lettering.js';

type Point = readonly [number, number];

/** A point on a circle at the origin; 0 degrees is the top, and they run clockwise. */
export function onCircle(radius: number, degrees: number): Point {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))];
}

/** A closed path through points. */
function polygon(points: readonly Point[]): string {
  return `M${points.map((point) => point.join(' ')).join('L')}z`;
}

/** A regular polygon around the origin, standing on a side or on a corner. */
export function regular(corners: number, radius: number, turn = 0): string {
  const step = 360 / corners;
  return polygon(Array.from({ length: corners }, (_, i) => onCircle(radius, i * step + turn)));
}

/** A cogwheel around the origin, without its hole. */
export function cog(teeth: number, outer: number, inner: number): string {
  const step = 360 / teeth;
  const points = Array.from({ length: teeth }, (_, i) => {
    const at = i * step;
    return [
      onCircle(inner, at - step * 0.3),
      onCircle(outer, at - step * 0.2),
      onCircle(outer, at + step * 0.2),
      onCircle(inner, at + step * 0.3),
    ];
  });
  return polygon(points.flat());
}

/** A circle as a piece of a path, drawn against the clock so that it cuts a hole. */
export function hole(radius: number): string {
  return `M0-${radius}a${radius} ${radius} 0 0 0 0 ${2 * radius}a${radius} ${radius} 0 0 0 0-${2 * radius}z`;
}
