import * as z from '../schema.js';
import { toId, toLine, toMembers, unknown } from '../fields.js';
import type { Category } from '../model.js';
import type { HtmlToText } from './format.js';

/** Only what ends with its semicolon: in `?year=2024&section=3&copy=2` no entity stands. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
/** For private use: no text has it, and no parser does anything to it. */
const BETWEEN = '\uE000';

/**
 * Plain text as it was written, except for complete entities: feeds made from HTML leave them in fields that JSON Feed
 * defines as plain text.
 */
export function decodeEntities(text: string, htmlToText: HtmlToText): string {
  const entities = [...new Set(text.match(ENTITY))];
  if (!entities.length) return text;
  const decoded = htmlToText(['', ...entities, ''].join(BETWEEN)).split(BETWEEN);
  const signs = new Map(entities.map((entity, index) => [entity, decoded[index + 1]]));
  return text.replace(ENTITY, (entity) => {
    const sign = signs.get(entity);
    // One that nobody knows stays, also where it begins like another: `&notify;` is not "¬ify;".
    return sign && sign.length < 3 ? sign : entity;
  });
}

/** A tag, a category or an author, as an object. */
const named = z.object({
  id: unknown,
  name: unknown,
  title: unknown,
  label: unknown,
  slug: unknown,
  /** Where Strapi and JSON:API keep the rest. */
  attributes: unknown,
});

/**
 * Categories or authors: texts or objects with a name, as a list or one alone. A number is no name, but the id of one.
 * @param read what their names are: HTML, or plain text
 */
export function toNamed(value: unknown, read: (name: string) => string): Category[] {
  return toMembers(value).flatMap((member) => {
    const outer = z.safeParse(named, member).data;
    const each = { ...outer, ...z.safeParse(named, outer?.attributes).data };
    const text = typeof member === 'string' ? member : (each.name ?? each.title ?? each.label);
    const name = toLine(read(toLine(text)));
    const slug = toLine(each.slug);
    return name ? [{ id: toId(outer?.id) || name, name, ...(slug && { slug }) }] : [];
  });
}

/** BCP 47, where a source has it, or a locale of PHP (`bg_BG`); undefined for words. */
export function toLanguage(value: unknown): string | undefined {
  const tag = toLine(value).replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}
