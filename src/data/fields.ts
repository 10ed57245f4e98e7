import * as z from './schema.js';
import { cut, toVisible, toWellFormed } from './cut.js';

/**
 * The leaves of documents, read as real ones write them: a leaf of another type that is plainly meant is read, any
 * other counts as absent, so that one bad field never costs the article. Schemas say which fields there are, the
 * functions below read them: each kind of schema costs every page some hundred bytes.
 */

/** `schema`, or undefined for anything else, or for nothing at all. */
export function optional<T>(schema: z.Schema<T>): z.Schema<T | undefined> {
  return z.withDefault(schema, undefined);
}

/** A string; any other value is left out. */
export const text = optional(z.string());
/** Something that one of the functions below reads. */
export const unknown = optional(z.unknown());

/** Whether a value may have members: an object or a list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * The members of what should be a list: one thing alone is a list of one, and lists with holes come from PHP as
 * objects (`{"0": …, "2": …}`).
 */
export function toMembers(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (value === undefined || value === null) return [];
  const isList = isObject(value) && Object.keys(value).every((key) => /^\d+$/.test(key));
  return isList ? Object.values(value) : [value];
}

/** The usable members of what should be a list. */
export function toList<T extends z.Schema>(value: unknown, schema: T): z.output<T>[] {
  return toMembers(value).flatMap((member) => {
    const { success, data } = z.safeParse(schema, member);
    return success ? [data] : [];
  });
}

/**
 * Characters that a text of a document may have: a title, a name or a tag; anything longer. What is beyond is cut
 * before an expression, a parser or a page sees it.
 */
const LINE = 2_000;
const PROSE = 100_000;

/** A title, a name or a tag: a text, or a number that stands for one. Empty for anything else. */
export const toLine = (value: unknown): string => clean(value, LINE);

/** A text of any kind, read in the same way. */
export const toProse = (value: unknown): string => clean(value, PROSE);

/** JSON Feed 1.1 says string; numbers are coerced as it asks. Empty when there is none. */
export const toId = toProse;

/** A text as it is, however long: for what reads HTML. */
export function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Lone halves of surrogate pairs cannot be encoded as UTF-8 and break what they are put into. */
function clean(value: unknown, length: number): string {
  return toVisible(toWellFormed(cut(toText(value), length)));
}

/** An object whose members are texts; undefined for any other value. */
export function toTexts(value: unknown): Record<string, string> | undefined {
  if (!isObject(value)) return undefined;
  const members = Object.entries(value);
  const areTexts = members.every((each): each is [string, string] => typeof each[1] === 'string');
  return areTexts ? Object.fromEntries(members) : undefined;
}

/** A count, of pixels or items; undefined for anything that is none. */
export function toCount(value: unknown): number | undefined {
  const count = Number(toLine(value));
  return count > 0 && Number.isFinite(count) ? count : undefined;
}

/** Characters of the longest date that is looked at. */
const DATE = 100;
/** ISO 8601 and what databases, Ruby and Go write: a day, a time, and its zone as an offset, by name, or both. */
const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d{1,3})\d*)? ?(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?(?: (?![AP]M)[A-Z]{2,5})?)?$/;
/** RFC 822 and JavaScript: the month is a word, so that nobody has to guess which number is the day. */
const WITH_MONTH = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b.* \d{4}\b/;
/** The zone that such a date ends with, also as RFC 822 names those of America. */
const ZONE = /(GMT|UTC|Z|[ECMP][SD]T|[+-]\d\d:?\d\d)$/;
/** The zone in words behind its offset (JavaScript, Java); the reading of another clock (Go). */
const BEHIND = / (\(.*\)|m=.*)$|\[.*\]$/;
/** The year first, as in ISO 8601. */
const SLASHES = /^(\d{4})\/(\d\d)\/(\d\d)\b/;
/** Seconds since 1970, with a fraction or not, or milliseconds: as many digits as dates of these years have. */
const EPOCH = /^(\d{9,10})(?:\.\d+)?$|^\d{13}$/;

/**
 * A date as a valid `datetime` of `<time>`; undefined for what is none (`0000-00-00`) or may be one of two
 * (`05/06/2019`). A date alone or a time without zone is kept as it is: it has no instant to convert.
 */
export function toDateTime(value: unknown): string | undefined {
  const text = cut(toLine(value), DATE).replace(BEHIND, '').replace(SLASHES, '$1-$2-$3');
  const epoch = EPOCH.exec(text);
  if (epoch) return toInstant(epoch[1] ? Number(text) * 1000 : Number(text));
  const [, day, time, fraction = '0', utc, hours, minutes = '00'] = ISO.exec(text) ?? [];
  if (!day) return WITH_MONTH.test(text) ? toDateOfWords(text) : undefined;
  // Engines read 30 February as a day of March.
  const exists = toInstant(`${day}T${time ?? '00:00'}Z`)?.startsWith(day);
  if (!exists || !time) return exists ? day : undefined;
  if (!utc && !hours) return `${day}T${time}`;
  return toInstant(
    `${day}T${time}${time.length > 5 ? `.${fraction}` : ''}${utc ? 'Z' : `${hours}:${minutes}`}`,
  );
}

/** Without a zone it stays a day, or a time without zone. */
function toDateOfWords(text: string): string | undefined {
  if (ZONE.test(text)) return toInstant(text);
  const date = toInstant(`${text} UTC`);
  const day = Number(date?.slice(8, 10)); // another one where there is no such day in that month
  return new RegExp(`\\b0?${day}\\b`).test(text)
    ? date?.slice(0, /\d:\d\d/.test(text) ? 19 : 10)
    : undefined;
}

/** A UTC instant as ISO 8601; undefined for what is none. */
export function toInstant(value: string | number): string | undefined {
  const date = new Date(typeof value === 'string' ? value.slice(0, DATE) : value);
  const year = date.getUTCFullYear(); // NaN for an invalid date
  return year > 0 && year < 10_000 ? date.toISOString() : undefined;
}
