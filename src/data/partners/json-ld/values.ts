import { toId } from '../../fields.js';
import { toLocalTexts } from '../local-text.js';
import { firstOf, toArray, type Container } from '../node.js';
import { toReadable } from './readable.js';

/** Properties whose values are topics or places. */
const TOPIC = /^(knowsAbout|keywords|industry|areaServed)$/;
const ADDRESS = /^https?:\/\/\S+$/i;
const WIKIPEDIA = /^https?:\/\/([a-z]{2,3})(?:\.m)?\.wikipedia\.org\/wiki\/([^?#]+)/i;

/** A text as readers read it; the title of a topic's article in the place of the article's address. */
export function canonicalText(property: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (!ADDRESS.test(value)) return toReadable(value);
  return TOPIC.test(property) ? titleOf(value) : value;
}

/** Undefined for an address that has no words for people. */
function titleOf(address: string): unknown {
  const [, language, title = ''] = WIKIPEDIA.exec(address) ?? [];
  try {
    const text = decodeURIComponent(title).replaceAll('_', ' ');
    return text && { '@value': text, '@language': language };
  } catch {
    return undefined; // URIError: not encoded as UTF-8
  }
}

/** Codes of UN/CEFACT that stand for what people write. https://unece.org/trade/uncefact/cl-recommendations */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['P1', '%'],
  ['KWT', 'kW'],
  ['MAW', 'MW'],
  ['KWH', 'kWh'],
  ['MTR', 'm'],
  ['KMT', 'km'],
  ['MTK', 'm²'],
  ['KGM', 'kg'],
  ['TNE', 't'],
  ['C62', ''],
]);

/** Gives a node the plain value that it tells in another way: a range, a unit, an address that is its `@id`. */
export function withReadableValue(node: Container): void {
  const {
    '@id': id,
    '@type': type,
    name,
    sameAs,
    url,
    contentUrl,
    minValue,
    maxValue,
    value,
  } = node;
  if (toArray(type).includes('ImageObject') && !url && !contentUrl) node['url'] = id;
  const title = firstOf([id, sameAs, url].flat(), (each) => titleOf(toId(each)));
  if (name === undefined && title) node['name'] = title;
  const range = value ?? rangeOf(toId(minValue), toId(maxValue));
  const amount = withUnit(range, unitOf(node));
  if (amount !== undefined) node['value'] = amount === true ? '✓' : amount;
}

/** "11–50", "185+" or "≤ 50". */
function rangeOf(from: string, to: string): string | undefined {
  if (from && to) return from === to ? from : `${from}–${to}`;
  return from ? `${from}+` : to ? `≤ ${to}` : undefined;
}

function unitOf({ unitText, unitCode }: Container): string {
  const code = toId(unitCode);
  return toLocalTexts(unitText)[0]?.text ?? UNITS.get(code) ?? code;
}

/** Thousands stand apart as in Bulgarian and in the SI, from five digits on: others may be years. */
function withUnit(value: unknown, unit: string): unknown {
  const text = toId(value);
  if (!unit || !text) return value;
  const grouped = text.replace(/\d{5,}(?!\d*\.)/g, (digits) =>
    digits.replace(/\B(?=(\d{3})+$)/g, '\u00A0'),
  );
  return `${grouped}${unit === '%' ? '' : '\u00A0'}${unit}`;
}
