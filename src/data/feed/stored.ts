import * as z from '../schema.js';
import type { Article, FeedQuery, FeedSource, Page } from '../model.js';
import { toCount, unknown } from '../fields.js';
import { toArticle, type ArticleFields } from './article.js';

/**
 * The copy of a page in the browser's storage, checked like any document: anyone may have
 * written it.
 */

const article: z.Schema<ArticleFields> = z.object({
  id: unknown,
  title: unknown,
  url: unknown,
  summary: unknown,
  image: unknown,
  datePublished: unknown,
  authors: unknown,
  categories: unknown,
  language: unknown,
});
const page = z.object({ items: unknown, total: unknown, more: unknown });

/** A stored page of articles; what follows it is loaded from the source when it is wanted. */
export function reviveArticles(
  stored: unknown,
  open: () => Promise<FeedSource>,
  query: FeedQuery,
): Page<Article> | undefined {
  const { data } = z.safeParse(page, stored);
  if (!Array.isArray(data?.items)) return undefined;
  const items = data.items.flatMap((each) => {
    const fields = z.safeParse(article, each).data;
    return (fields && toArticle(fields, { read: String })) ?? [];
  });
  if (!items.length && data.items.length) return undefined; // not what we have stored
  const more: Page<Article>['more'] = async (count, signal) =>
    (await open()).load(query, items.length + count, signal);
  return { items, dropped: 0, total: toCount(data.total), more: data.more ? more : undefined };
}
