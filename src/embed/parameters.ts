import { endpointUrl } from '../data/net/url.js';
import { parsed, type Properties, type Property } from '../elements/shared/attributes.js';

/** What is wrong with the address of an embedded page, or with its frame. */
export type Problem =
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'value'; readonly name: string; readonly value: string }
  | { readonly kind: 'repeated'; readonly name: string }
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'sandbox' };

/** The parameters that a page takes: their names are those of the attributes. */
export type Table = ReadonlyMap<string, Property<unknown>>;

/** What the address says. */
export interface Parameters {
  /** The values that are good, by attribute. */
  readonly values: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** How an address says that something is on. */
const ON = new Set(['', '1', 'true']);

/**
 * The attributes of an element, by their names. Properties that only scripts can set are none.
 * @param omitted those that make no sense in a frame
 */
export function tableOf(properties: Properties, omitted: readonly string[] = []): Table {
  const attributes = Object.entries(properties).map(
    ([name, property]) => [property.attribute ?? name, property] as const,
  );
  return new Map(
    attributes.flatMap(([name, property]) =>
      name === false || omitted.includes(name) ? [] : [[name, property] as const],
    ),
  );
}

/** The parameter that names the endpoint: http and https only. @param base address of the page */
export function sourceProperty(base: string): Property<string> {
  return parsed('', (value) => (endpointUrl(value, 'en', base) ? value : undefined));
}

/** Reads the query of an address: every parameter counts once, and only with a value that its table understands. */
export function readParameters(query: URLSearchParams, table: Table): Parameters {
  const values = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of new Set(query.keys())) {
    const [value = '', ...others] = query.getAll(name);
    const property = table.get(name);
    if (!property) problems.push({ kind: 'unknown', name });
    else if (others.length) problems.push({ kind: 'repeated', name });
    else if (isGood(value, property)) values.set(name, value);
    else problems.push({ kind: 'value', name, value });
  }
  return { values, problems };
}

function isGood(value: string, { fallback, parse }: Property<unknown>): boolean {
  return fallback === false ? ON.has(value) : parse(value) !== undefined;
}
