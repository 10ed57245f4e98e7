import * as z from 'zod';
import { Problem, type FieldCode, type FieldError } from './problem.js';

/** Bytes in UTF-8; a Cyrillic letter takes two. The first four are what WordPress stores. */
const LIMITS = {
  content: 65_525,
  name: 245,
  email: 100,
  url: 200,
  post: 200,
  key: 200,
  lang: 35,
} as const;

/** Something, `@`, and a domain with a dot, Cyrillic ones included: only a letter can tell more. */
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const WEBSITE = /^https?:\/\/[^\s<>"]+$/i;
const LANGUAGE = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i;
const ID = /^\d{0,15}$/;

/**
 * What is stored of a text. A lone surrogate is no character, and SQLite's functions take U+0000 for
 * the end of a text: U+FFFD stands in the place of both.
 */
export function tidy(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD').replaceAll('\r\n', '\n').trim();
}

// The messages of this schema are the codes of the contract.
const code = (value: FieldCode): FieldCode => value;
const missingOrInvalid = ({ input }: { input?: unknown }): FieldCode =>
  input === undefined || input === null ? 'required' : 'invalid';

const string = z.string({ error: missingOrInvalid });
const stringOrNumber = z
  .union([z.string(), z.number()], { error: missingOrInvalid })
  .transform(String);

const fits = (limit: number) => (value: string) => Buffer.byteLength(value) <= limit;
const emptyOr = (pattern: RegExp) => (value: string) => value === '' || pattern.test(value);

function required<Schema extends z.ZodType<string>>(schema: Schema, limit: number) {
  return schema
    .transform(tidy)
    .refine((value) => value !== '', code('required'))
    .refine(fits(limit), code('too_long'));
}

/** A text that may be missing; it is empty then. */
function optional(limit: number, pattern: RegExp) {
  return z
    .preprocess((value) => value ?? '', string.transform(tidy))
    .refine(fits(limit), code('too_long'))
    .refine(emptyOr(pattern), code('invalid'));
}

/** An object; anything else counts as one without fields, so that every missing field is named. */
function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const isRecord = (value: unknown) => typeof value === 'object' && !Array.isArray(value);
  return z.preprocess((value) => (isRecord(value) && value) || {}, z.object(shape));
}

const body = record({
  content: required(string, LIMITS.content),
  author: record({
    name: required(string, LIMITS.name),
    email: required(string, LIMITS.email).refine(emptyOr(EMAIL), code('invalid')),
    url: optional(LIMITS.url, WEBSITE),
  }),
  post: required(stringOrNumber, LIMITS.post),
  parent: z
    .preprocess((value) => value ?? 0, stringOrNumber.transform(tidy))
    .refine((value) => ID.test(value), code('invalid'))
    .transform(Number),
  key: required(string, LIMITS.key),
  lang: optional(LIMITS.lang, LANGUAGE),
});

type Body = z.output<typeof body>;

/** A comment as it was sent, after all checks that need no database. `parent` is 0 for none. */
export type Draft = Omit<Body, 'author'> & Body['author'];

/** Reads the body of a request. @throws Problem `json` or `invalid` */
export function readDraft(text: string): Draft {
  const { data, error } = body.safeParse(parse(text));
  if (!data) throw new Problem('invalid', { errors: fieldErrors(error) });
  const { author, ...rest } = data;
  return { ...rest, ...author };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('json');
  }
}

/** The first problem of each field. */
function fieldErrors({ issues }: z.ZodError): FieldError[] {
  const found = new Map<string, FieldError>();
  for (const { path, message } of issues) {
    const field = String(path.at(-1));
    if (!found.has(field)) found.set(field, { field, code: message as FieldCode });
  }
  return [...found.values()];
}
