/** Draws a motif around the origin, 48 units wide and high, in a colour and that of its ground. */
export type DrawMotif = (ink: string, ground: string) => string;

/** Filled shapes. */
export function fill(color: string, d: string): string {
  return `<path fill="${color}" d="${d}"/>`;
}

/** Lines with round ends. */
export function stroke(color: string, width: number, d: string): string {
  return `<path fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;
}
