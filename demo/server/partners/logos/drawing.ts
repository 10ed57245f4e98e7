import type { LogoPlan, Motif } from '../../../content/partners/model.js';
import { motifs } from './motifs.js';

/** A finished logo: its size, and what stands in it. */
export interface Drawing {
  width: number;
  height: number;
  body: string;
}

/** One way of putting a logo together. */
export type Draw = (plan: LogoPlan) => Drawing;

export const WHITE = '#fff';

/** A motif of a size around a point. */
export function motifAt(
  motif: Motif | undefined,
  [x, y]: readonly [number, number],
  size: number,
  ink: string,
  ground: string,
): string {
  const inner = motifs[motif ?? 'bolt'](ink, ground);
  return `<g transform="translate(${x} ${y}) scale(${Math.round((size / 48) * 1000) / 1000})">${inner}</g>`;
}

/** A group around a point. */
export function at(x: number, y: number, inner: string): string {
  return `<g transform="translate(${x} ${y})">${inner}</g>`;
}

/** A filled rectangle with round corners. */
export function box(
  [x, y, width, height]: readonly [number, number, number, number],
  color: string,
  radius = 0,
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${color}"/>`;
}

/** A filled circle. */
export function dot(x: number, y: number, radius: number, color: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}"/>`;
}
