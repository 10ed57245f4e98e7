import { entries, type Entry } from '../../content/index.js';
import { categories, tags } from '../../content/terms.js';
import { toPlainText } from '../../content/text.js';
import { asLang } from '../data/urls.js';
import { invalidParam, WordPressError } from './error.js';

type Query = Readonly<Record<string, string>>;

/** A page of a collection, and how many there are. */
export interface Collection<Item> {
  items: readonly Item[];
  page: number;
  total: number;
  pages: number;
}

function integer(query: Query, name: string, fallback: number, max: number): number {
  const value = query[name];
  if (value === undefined) return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= max) return number;
  throw invalidParam(name, `${name} must be between 1 (inclusive) and ${max} (inclusive)`);
}

function identifiers(query: Query, name: string): number[] | undefined {
  const value = query[name];
  if (!value) return undefined;
  const numbers = value.split(',').map(Number);
  if (numbers.every(Number.isInteger)) return numbers;
  throw invalidParam(name, `${name}[0] is not of type integer.`);
}

function hasTerm(slugs: readonly string[], terms: typeof categories, ids: number[]): boolean {
  return terms.some(({ id, slug }) => ids.includes(id) && slugs.includes(slug));
}

function mentions(entry: Entry, words: readonly string[]): boolean {
  const text = [entry.title, entry.summary, toPlainText(entry.body)].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The posts that a query asks for, before they are cut into pages. */
export function selectPosts(query: Query): readonly Entry[] {
  const inCategories = identifiers(query, 'categories');
  const inTags = identifiers(query, 'tags');
  const include = identifiers(query, 'include');
  const slugs = query.slug?.split(',');
  const words = (query.search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries[asLang(query.lang) ?? 'bg'].filter(
    (entry) =>
      (!inCategories || hasTerm(entry.post.categories, categories, inCategories)) &&
      (!inTags || hasTerm(entry.post.tags ?? [], tags, inTags)) &&
      (!include || include.includes(entry.id)) &&
      (!slugs || slugs.includes(entry.post.slug)) &&
      mentions(entry, words),
  );
  return query.order === 'asc' ? found.reverse() : found;
}

/** Cuts a list into the page that `page` and `per_page` ask for. */
export function paginate<Item>(list: readonly Item[], query: Query): Collection<Item> {
  const size = integer(query, 'per_page', 10, 100);
  const page = integer(query, 'page', 1, Number.MAX_SAFE_INTEGER);
  const pages = Math.ceil(list.length / size);
  if (list.length > 0 && page > pages) {
    throw new WordPressError(
      'rest_post_invalid_page_number',
      'The page number requested is larger than the number of pages available.',
      400,
    );
  }
  return { items: list.slice((page - 1) * size, page * size), page, total: list.length, pages };
}
