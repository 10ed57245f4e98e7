import * as z from '../schema.js';
import type { Category, Page } from '../model.js';
import { text, toList, unknown } from '../fields.js';

const page = z.object({ items: unknown });
const category = z.object({ id: z.string(), name: z.string(), slug: text });

/** A stored list of categories; undefined for garbage. */
export function reviveCategories(stored: unknown): Page<Category> | undefined {
  const { data } = z.safeParse(page, stored);
  return data && { items: toList(data.items, category), dropped: 0 };
}
