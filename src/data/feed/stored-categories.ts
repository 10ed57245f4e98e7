import * as z from '../schema.js';
import type { Category, Page } from '../model.js';
import { unknown } from '../fields.js';
import { toNamed } from './leaves.js';

const page = z.object({ items: unknown });

/** A stored list of categories; undefined for garbage. */
export function reviveCategories(stored: unknown): Page<Category> | undefined {
  const { data } = z.safeParse(page, stored);
  return data && { items: toNamed(data.items, (name) => name), dropped: 0 };
}
