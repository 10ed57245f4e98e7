import type { ComplexAttributeConverter, PropertyDeclarations } from 'lit';

/** An attribute's converter: what its parser does not understand means the default. */
export interface Checked<T> extends ComplexAttributeConverter<T> {
  fromAttribute(value: string | null): T;
  /** Undefined for a value that counts as missing. */
  parse(value: string): T | undefined;
  /** What counts when the attribute is missing or bad. */
  readonly fallback: T;
}

/** Whatever `parse` understands; it answers undefined for what it does not. */
export function parsed<T>(fallback: T, parse: (value: string) => T | undefined): Checked<T> {
  return {
    fallback,
    parse,
    fromAttribute: (value) => (value === null ? undefined : parse(value)) ?? fallback,
  };
}

/** One of a few words; the first is the default. */
export function oneOf<T extends string>(...words: [T, ...T[]]): Checked<T> {
  return parsed(words[0], (value) => words.find((word) => word === value));
}

/** A whole number from `min` to `max`; an empty value counts as 0. */
export function wholeNumber(fallback: number, min: number, max = 1e6): Checked<number> {
  return parsed(fallback, (value) => {
    const number = Number(value);
    const fits = Number.isInteger(number) && number >= min && number <= max;
    return fits ? number : undefined;
  });
}

/** The values of properties that nobody has set: a converter's fallback, false, or no text. */
export function defaultsOf(properties: PropertyDeclarations): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type, converter }]) => [
      name,
      converter ? (converter as Checked<unknown>).fallback : type ? false : '',
    ]),
  );
}
