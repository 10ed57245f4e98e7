import type { Article, FeedQuery } from '../model.js';
import { toLine } from '../fields.js';
import { fold } from '../fold.js';

/** The same slug, whether or not it is percent-encoded as WordPress does with Cyrillic. */
function sameSlug(slug: string | undefined, wanted: string): boolean {
  const encoded = encodeURIComponent(toLine(wanted)).toLowerCase();
  return slug !== undefined && (slug === wanted || slug === encoded);
}

/** Whether `wanted`, a name or a slug, means this category. */
export function isCategory(category: { name: string; slug?: string }, wanted: string): boolean {
  return fold(category.name) === fold(wanted) || sameSlug(category.slug, wanted);
}

/** Whether an article answers a query: in the category, and with every word of the search. */
export function matches(article: Article, { search, category }: FeedQuery): boolean {
  if (category && !article.categories.some((each) => isCategory(each, category))) return false;
  if (!search) return true;
  const names = article.categories.map(({ name }) => name);
  const content = fold([article.title, article.summary, ...article.authors, ...names].join(' '));
  return fold(search)
    .split(/\s+/)
    .every((word) => content.includes(word));
}
