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
  const items = await loadTerms(siblingRoute(postsUrl, 'categories'), order, toText, signal);
  return { items, dropped: 0 };
}

/** The query parameters of the posts that answer a query; undefined for an unknown category. */
export async function toFilter(
  postsUrl: string,
  { search, category }: FeedQuery,
  toText: HtmlToText,
  signal: AbortSignal,
): Promise<Record<string, string> | undefined> {
  const words: Record<string, string> = search ? { search } : {};
  if (!category) return words;
  for (const taxonomy of ['categories', 'tags']) {
    const address = siblingRoute(postsUrl, taxonomy);
    const terms = await loadTerms(address, { search: longestWord(category) }, toText, signal);
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

/** `wp/v2/categories` and `wp/v2/tags`: at most 100, which is what a reader can choose from. */
async function loadTerms(
  address: string,
  parameters: Record<string, string>,
  toText: HtmlToText,
  signal: AbortSignal,
): Promise<Category[]> {
  const fields = { per_page: String(MOST), _fields: 'id,name,slug' };
  const { json } = await requestJson(withDefaults(address, { ...fields, ...parameters }), signal);
  return toNamed(json, toText);
}

/** One post with its body. */
export function loadPost(postsUrl: string, id: string, signal: AbortSignal): Promise<Detail> {
  const address = withDefaults(siblingRoute(postsUrl, `${collectionOf(postsUrl)}/${id}`), {
    _fields: 'content',
  });
  return requestJson(address, signal);
}
