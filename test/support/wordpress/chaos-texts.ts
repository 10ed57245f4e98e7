/** What a text may end with that WordPress stores otherwise than it came. */
const ENDINGS = [
  '',
  ' & Ко',
  ' <b>да</b>',
  ' C:\\път',
  ' "да" и „не“',
  '\n\nи още 🚗',
  ' 5 < 6 > 4',
];

/** A comment of its own for each number. */
export function chaosText(number: number): string {
  return `Коментар № ${number}.${ENDINGS[number % ENDINGS.length]}`;
}

/** The number of a comment: as it was written, or as an endpoint has stored it. NaN for other texts. */
export function numberIn(text: string): number {
  return Number(/№ (\d+)\./.exec(text)?.[1] ?? NaN);
}

/** The number of the comment that a request carries, as JSON or as form values; NaN for a request that carries none. */
export function numberOfRequest(body: string): number {
  return numberIn(decodeURIComponent(body.replaceAll('+', ' ')));
}
