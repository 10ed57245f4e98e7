import { toBody } from '../../../../src/data/feed/body.js';
import { openFeed } from '../../../../src/data/feed/feed.js';
import type { FeedOptions } from '../../../../src/data/feed/format.js';
import type {
  Article,
  ArticleBody,
  Category,
  FeedQuery,
  FeedSource,
  Page,
} from '../../../../src/data/model.js';
import { toPlainText } from '../../../../src/text/plain-text.js';
import { answers, uniqueId, type AnswerDocument } from '../../endpoints.js';
import { never } from '../net/requests.js';

type Options = Partial<Omit<FeedOptions, 'url'>>;

/** Opens the feed at an address as an element does. */
export async function openAt(url: string, options: Options = {}): Promise<FeedSource> {
  return openFeed({ url, format: 'auto', toText: toPlainText, ...options });
}

/** A feed that is opened at answers of the test's own. */
export interface Served {
  id: string;
  url: string;
  source: FeedSource;
}

interface ServeOptions extends Options {
  /** The address behind `/answers/`: `get/…` or `gated/…`. */
  path?: string;
}

/** Registers answers, given one after another, and opens the feed there. */
export async function serve(
  documents: AnswerDocument[],
  { path = 'get/feed.json', ...options }: ServeOptions = {},
): Promise<Served> {
  const id = uniqueId();
  await answers.put(id, ...documents);
  const url = answers.url(path, { id });
  return { id, url, source: await openAt(url, options) };
}

/** What there is to read of an article. */
export async function bodyIn(source: FeedSource, article: Article): Promise<ArticleBody> {
  return toBody(await source.detail(article, never()), toPlainText);
}

/** The first articles of a feed. */
export function load(
  source: FeedSource,
  count = 10,
  query: FeedQuery = {},
): Promise<Page<Article>> {
  return source.load(query, count, never());
}

/** What follows a page; fails at the end of the list. */
export async function loadNext<Item>(page: Page<Item>, count = 10): Promise<Page<Item>> {
  if (!page.more) throw new Error('The list is at its end.');
  return page.more(count, never());
}

/** Every page of a list up to its end; fails when there is none within a hundred. */
export async function loadAll<Item>(first: Page<Item>, count = 10): Promise<Page<Item>[]> {
  const pages = [first];
  for (let page = first; page.more; pages.push(page)) {
    if (pages.length > 100) throw new Error('The list has no end.');
    page = await page.more(count, never());
  }
  return pages;
}

/** The names of the categories that a reader can choose from. */
export async function categoryNames(source: FeedSource): Promise<string[]> {
  const { items }: Page<Category> = await source.categories(never());
  return items.map(({ name }) => name);
}

/** The articles of a JSON Feed with these items. */
export async function articlesOf(
  items: unknown[],
  feed: Record<string, unknown> = {},
): Promise<readonly Article[]> {
  const { source } = await serve([{ json: { ...feed, items } }]);
  return (await load(source, items.length)).items;
}

/** The one article that these fields of a JSON Feed item make; an `id` is there already. */
export async function articleOf(fields: Record<string, unknown>): Promise<Article> {
  return only(await articlesOf([{ id: '1', ...fields }]));
}

/** The only member of a list; fails when there are none or more. */
export function only<T>(list: readonly T[]): T {
  const [first, ...others] = list;
  if (first === undefined || others.length > 0) throw new Error(`${list.length} instead of one`);
  return first;
}

/** Every text in a value, however deep it stands. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** Path and query of the requests that carried an id. */
export async function pathsAsked(id: string): Promise<string[]> {
  return (await answers.log(id)).map(({ url }) => url);
}
