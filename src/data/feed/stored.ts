import * as z from 'zod/mini';
import type { Article, Category, FeedQuery, FeedSource, Page } from '../model.js';
import { linkUrl, webUrl } from '../url.js';
import { number, optional, text, toList, unknown } from './fields.js';

/**
 * The copy of a page in the browser's storage, checked like any document: anyone may have
 * written it.
 */

const category = z.object({ id: z.string(), name: z.string(), slug: text });
const image = z.object({
  url: z.string(),
  alt: z.string(),
  width: number,
  height: number,
  srcset: text,
});
const article = z.object({
  id: z.string(),
  title: z.string(),
  url: text,
  summary: z.string(),
  image: optional(image),
  datePublished: text,
  authors: unknown,
  categories: unknown,
  language: text,
});
const page = z.object({ items: unknown, total: number, more: unknown });

/** A stored page of articles; what follows it is loaded from the source when it is wanted. */
export function reviveArticles(
  stored: unknown,
  source: FeedSource,
  query: FeedQuery,
): Page<Article> | undefined {
  const { data } = page.safeParse(stored);
  if (!data) return undefined;
  const items = toList(data.items, article).map((each) => ({
    ...each,
    url: linkUrl(each.url),
    image: webUrl(each.image?.url) ? each.image : undefined,
    authors: toList(each.authors, z.string()),
    categories: toList(each.categories, category),
  }));
  const more: Page<Article>['more'] = (count, signal) =>
    source.load(query, items.length + count, signal);
  return { items, dropped: 0, total: data.total, more: data.more ? more : undefined };
}

/** A stored list of categories. */
export function reviveCategories(stored: unknown): Page<Category> | undefined {
  const { data } = page.safeParse(stored);
  return data && { items: toList(data.items, category), dropped: 0 };
}
