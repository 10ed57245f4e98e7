import * as z from '../schema.js';
import type { Category } from '../model.js';
import { text, toId, toLine, toList, unknown } from '../fields.js';
import type { HtmlToText } from './format.js';

/** What the routes of the WordPress REST API have in common. */

/** A field that holds HTML. */
export const rendered = z.object({ rendered: z.string() });

const term = z.object({ id: unknown, name: z.string(), slug: text });

/** Terms of a taxonomy, as `wp/v2/categories` answers them and posts embed them. */
export function toCategories(terms: unknown, toText: HtmlToText): Category[] {
  return toList(terms, term)
    .map(({ id, name, slug }) => ({ id: toId(id), name: toLine(toText(name)), slug }))
    .filter(({ name }) => name);
}
