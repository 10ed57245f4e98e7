import type { ComplexAttributeConverter } from 'lit';

/** An attribute's converter that knows which values it accepts; any other means the default. */
export interface Checked<T> extends ComplexAttributeConverter<T> {
  fromAttribute(value: string | null): T;
  accepts(value: string): boolean;
  /** What may be written, for the page's owner. */
  readonly expected: string;
}

/** Whatever `parse` understands; it answers undefined for what it does not. */
export function parsed<T>(
  fallback: T,
  expected: string,
  parse: (value: string) => T | undefined,
): Checked<T> {
  return {
    expected,
    accepts: (value) => parse(value) !== undefined,
    fromAttribute: (value) => (value === null ? undefined : parse(value)) ?? fallback,
  };
}

/** One of a few words; the first is the default. */
export function oneOf<T extends string>(...words: [T, ...T[]]): Checked<T> {
  return parsed(words[0], words.join(', '), (value) => words.find((word) => word === value));
}

/** A whole number from `min` to `max`. */
export function wholeNumber(fallback: number, min: number, max = 1e6): Checked<number> {
  return parsed(fallback, `${min}–${max}`, (value) => {
    const number = Number(value);
    const fits = value.trim() && Number.isInteger(number) && number >= min && number <= max;
    return fits ? number : undefined;
  });
}
