import * as z from './schema.js';
import { cut, toWellFormed } from './cut.js';

/**
 * The leaves of feed documents, read as real feeds write them: what is of the wrong type counts
 * as absent, so that one bad field never costs the article. Few kinds of schemas are used: each
 * one more costs every page some hundred bytes.
 */

/** `schema`, or undefined for anything else, or for nothing at all. */
export function optional<T>(schema: z.Schema<T>): z.Schema<T | undefined> {
  return z.withDefault(schema, undefined);
}

/** A string; any other value is left out. */
export const text = optional(z.string());
/** Something that one of the functions below reads. */
export const unknown = optional(z.unknown());

/** The usable members of what may be an array. */
export function toList<T extends z.Schema>(value: unknown, schema: T): z.output<T>[] {
  const members: unknown[] = Array.isArray(value) ? value : [];
  return members.flatMap((member) => {
    const { success, data } = z.safeParse(schema, member);
    return success ? [data] : [];
  });
}

/**
 * Characters that a text of a document may have: a title, a name or a tag; anything longer; a date. What is
 * beyond is cut before an expression, a parser or a page sees it.
 */
const LINE = 2_000;
const PROSE = 100_000;
const DATE = 64;

/** A title, a name or a tag. Empty when there is none. */
export const toLine = (value: string | undefined): string => clean(value, LINE);

/** A text of any kind. Empty when there is none. */
export const toProse = (value: string | undefined): string => clean(value, PROSE);

/** Lone halves of surrogate pairs cannot be encoded as UTF-8 and break what they are put into. */
function clean(value = '', length: number): string {
  return toWellFormed(cut(value, length)).trim();
}

/** An object whose members are texts; undefined for any other value. */
export function toTexts(value: unknown): Record<string, string> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const members = Object.entries(value);
  const areTexts = members.every((each): each is [string, string] => typeof each[1] === 'string');
  return areTexts ? Object.fromEntries(members) : undefined;
}

/** The value of a JSON text; undefined for what is none. */
export function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // SyntaxError
  }
}

/** A count, of pixels or items; undefined for anything that is none. */
export function toCount(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined;
}

/** JSON Feed 1.1 says string; numbers are coerced as it asks. Empty when there is none. */
export function toId(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? toProse(String(value)) : '';
}

const LOCAL = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?)?$/;

/**
 * A date as a valid `datetime` of `<time>`; undefined for what is none (`0000-00-00`).
 * A date alone or a time without zone is kept as it is: it has no instant to convert.
 * @param value ISO 8601, or what else JavaScript reads as a date with its zone
 */
export function toDateTime(value: unknown): string | undefined {
  const text = toId(value);
  if (text.length > DATE) return undefined;
  const [, day, time] = LOCAL.exec(text) ?? [];
  if (!day) return toInstant(/\d{4}.*(Z|[+-]\d\d:?\d\d|GMT)$/.test(text) ? text : NaN);
  // Engines read 30 February as a day of March.
  const exists = toInstant(`${day}T${time ?? '00:00'}Z`)?.startsWith(day);
  return exists ? day + (time ? `T${time}` : '') : undefined;
}

/** A UTC instant as ISO 8601; undefined for what is none. */
export function toInstant(value: string | number): string | undefined {
  const date = new Date(typeof value === 'string' ? value.slice(0, DATE) : value);
  const year = date.getUTCFullYear(); // NaN for an invalid date
  return year > 0 && year < 10_000 ? date.toISOString() : undefined;
}
