/** One property of an element, as Lit takes it: what its attribute may say, and what counts without it. */
export interface Property<T> {
  /** The attribute's name, where it is not the property's; false for a property without one. */
  readonly attribute?: string | false;
  readonly converter: { fromAttribute(value: string | null): T };
  /** Undefined for a value that counts as missing. */
  readonly parse: (value: string) => T | undefined;
  /** What counts when the attribute is missing or bad. */
  readonly fallback: T;
}

/** The properties of an element by their names. The comment at each is what editors say of it. */
export type Properties = Readonly<Record<string, Property<unknown>>>;

/** The values that an element's properties have: what its class extends as an interface. */
export type ValuesOf<P> = {
  [Name in keyof P]: P[Name] extends Property<infer T> ? T : never;
};

/** Whatever `parse` understands; it answers undefined for what it does not. */
// @__NO_SIDE_EFFECTS__
export function parsed<T>(fallback: T, parse: (value: string) => T | undefined): Property<T> {
  return {
    fallback,
    parse,
    converter: {
      fromAttribute: (value) => (value === null ? undefined : parse(value)) ?? fallback,
    },
  };
}

/** One of a few words; the first is the default. */
// @__NO_SIDE_EFFECTS__
export function oneOf<T extends string>(...words: [T, ...T[]]): Property<T> {
  return parsed(words[0], (value) => words.find((word) => word === value));
}

/** A whole number from `min` to `max`; an empty value counts as 0. */
// @__NO_SIDE_EFFECTS__
export function wholeNumber(fallback: number, min: number, max = 1e6): Property<number> {
  return parsed(fallback, (value) => {
    const number = Number(value);
    const fits = Number.isInteger(number) && number >= min && number <= max;
    return fits ? number : undefined;
  });
}

/** Any text; none without the attribute. */
// @__NO_SIDE_EFFECTS__
export function text(): Property<string> {
  return parsed('', (value) => value);
}

/** Whether the attribute is there. */
// @__NO_SIDE_EFFECTS__
export function flag(): Property<boolean> {
  return parsed<boolean>(false, () => true);
}

/** A property whose attribute has a name of its own. */
// @__NO_SIDE_EFFECTS__
export function named<T>(attribute: string, property: Property<T>): Property<T> {
  return { ...property, attribute };
}

/** A property that only scripts can set. */
// @__NO_SIDE_EFFECTS__
export function scripted<T>(): Property<T | undefined> {
  return { ...parsed<T | undefined>(undefined, () => undefined), attribute: false };
}

/** Whether what Lit knows of a property was declared here. */
export function isProperty(options: object): options is Property<unknown> {
  return 'parse' in options;
}

/** The values of properties that nobody has set. */
export function defaultsOf(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { fallback }]) => [name, fallback]),
  );
}

/** What the attributes of an element say, whether or not its class is there, in a page or in Node. */
export function valuesOf<P extends Properties>(
  element: Pick<Element, 'getAttribute'>,
  properties: P,
): ValuesOf<P> {
  const values = Object.entries(properties).map(([name, { attribute, converter }]) => {
    const written = typeof attribute === 'string' ? attribute : name;
    return [name, converter.fromAttribute(element.getAttribute(written))] as const;
  });
  // Each value is what its own declaration makes of the attribute, which `fromEntries` cannot say.
  return Object.fromEntries(values) as ValuesOf<P>;
}
