import * as z from '../schema.js';
import type { Article, ArticleImage, FeedQuery, FeedSource, Page } from '../model.js';
import { linkUrl, webUrl } from '../net/url.js';
import { optional, text, toCount, toDateTime, toList, unknown } from '../fields.js';

/**
 * The copy of a page in the browser's storage, checked like any document: anyone may have
 * written it.
 */

const category = z.object({ id: z.string(), name: z.string(), slug: text });
const image = z.object({
  url: z.string(),
  alt: z.string(),
  width: unknown,
  height: unknown,
  srcset: text,
});
const article = z.object({
  id: z.string(),
  title: z.string(),
  url: text,
  summary: z.string(),
  image: optional(image),
  datePublished: unknown,
  authors: unknown,
  categories: unknown,
  language: text,
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
  const items = toList(data.items, article).map((each) => ({
    ...each,
    url: linkUrl(each.url),
    datePublished: toDateTime(each.datePublished),
    image: reviveImage(each.image),
    authors: toList(each.authors, z.string()),
    categories: toList(each.categories, category),
  }));
  if (!items.length && data.items.length) return undefined; // not what we have stored
  const more: Page<Article>['more'] = async (count, signal) =>
    (await open()).load(query, items.length + count, signal);
  return { items, dropped: 0, total: toCount(data.total), more: data.more ? more : undefined };
}

function reviveImage(stored: z.output<typeof image> | undefined): ArticleImage | undefined {
  if (!stored || !webUrl(stored.url)) return undefined;
  const srcset = stored.srcset?.split(', ').every((file) => webUrl(file))
    ? stored.srcset
    : undefined;
  return { ...stored, srcset, width: toCount(stored.width), height: toCount(stored.height) };
}
