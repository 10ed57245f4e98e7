import type { Category, Detail, FeedQuery, Page } from '../model.js';
import { requestJson } from '../net/request.js';
import { withDefaults } from '../net/url.js';
import { collectionOf, siblingRoute } from '../net/wordpress-site.js';
import type { HtmlToText } from './format.js';
import { toNamed } from './leaves.js';
import { isCategory } from './query.js';
import { MOST } from './ways.js';

/** What a WordPress site knows besides its list of posts. */

/** The categories that a reader can choose from, those with most posts first. */
export async function loadCategories(
  postsUrl: string,
  toText: HtmlToText,
  signal: AbortSignal,
): Promise<Page<Category>> {
  const order = { orderby: 'count', order: 'desc', hide_empty: 'true' };
  const items = await loadTerms(postsUrl, 'categories', order, toText, signal);
  return { items, dropped: 0 };
}

/** The query parameters of the posts that answer a query; undefined for an unknown category. */
export async function toFilter(
  postsUrl: string,
  { search, category }: FeedQuery,
  toText: HtmlToText,
  signal: AbortSignal,
): Promise<Record<string, string> | undefined> {
  const own = new URL(postsUrl).searchParams.get('search') ?? '';
  const words: Record<string, string> = search ? { search: `${own} ${search}`.trim() } : {};
  if (!category) return words;
  for (const taxonomy of ['categories', 'tags']) {
    const name = { search: longestWord(category) };
    const terms = await loadTerms(postsUrl, taxonomy, name, toText, signal);
    const found = terms.find((each) => isCategory(each, category));
    if (found) return { ...words, [taxonomy]: found.id };
  }
  return undefined;
}

/** WordPress looks for the letters as they are stored, and stores `&` as an entity. */
function longestWord(name: string): string {
  const words = name.split(/[^\p{Letter}\p{Number}]+/u);
  return words.sort((a, b) => b.length - a.length)[0] ?? '';
}

/**
 * `wp/v2/categories` and `wp/v2/tags`: at most 100, which is what a reader can choose from, and only those that the
 * address of the posts leaves to be chosen from.
 */
async function loadTerms(
  postsUrl: string,
  taxonomy: string,
  parameters: Record<string, string>,
  toText: HtmlToText,
  signal: AbortSignal,
): Promise<Category[]> {
  const { searchParams } = new URL(postsUrl);
  const [include, exclude] = [taxonomy, `${taxonomy}_exclude`].map((name) =>
    searchParams.get(name),
  );
  const address = withDefaults(siblingRoute(postsUrl, taxonomy), {
    ...{ per_page: String(MOST), _fields: 'id,name,slug' },
    ...(include && { include }),
    ...(exclude && { exclude }),
    ...parameters,
  });
  const { json } = await requestJson(address, signal);
  return toNamed(json, toText);
}

/** One post with its body. */
export function loadPost(postsUrl: string, id: string, signal: AbortSignal): Promise<Detail> {
  const address = withDefaults(siblingRoute(postsUrl, `${collectionOf(postsUrl)}/${id}`), {
    _fields: 'content',
  });
  return requestJson(address, signal);
}
