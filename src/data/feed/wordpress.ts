import * as z from 'zod/mini';
import { DataError } from '../errors.js';
import type { Article, ArticleImage, Category, FeedQuery, FeedSource, Page } from '../model.js';
import { requestJson, type Answer } from '../request.js';
import { linkUrl, webUrl, withDefaults } from '../url.js';
import { formatError } from './document.js';
import type { HtmlToText } from './format.js';
import { number, optional, text, toDateTime, toList, unknown } from './fields.js';

/** The WordPress REST API. https://developer.wordpress.org/rest-api/reference/posts/ */

export const rendered = z.object({ rendered: z.string() });

const postSchema = z.object({
  id: z.number(),
  date: unknown,
  date_gmt: text,
  link: text,
  title: optional(rendered),
  excerpt: optional(rendered),
  _embedded: optional(
    z.object({ author: unknown, 'wp:term': unknown, 'wp:featuredmedia': unknown }),
  ),
});
type Post = z.output<typeof postSchema>;

const author = z.object({ name: z.string() });

/** A private file has an error object in its place, a deleted one the index of the whole site. */
const media = z.object({
  source_url: z.string(),
  alt_text: text,
  media_details: optional(z.object({ width: number, height: number, sizes: unknown })),
});
type Media = z.output<typeof media>;
const size = z.object({ source_url: z.string(), width: z.number(), height: z.number() });

const POST_FIELDS = 'id,date,date_gmt,link,title,excerpt,_links,_embedded';
const EMBED = 'author,wp:term,wp:featuredmedia';

/**
 * Posts a request asks for. Widgets of different sizes on one page then share one request: the
 * address of the first page does not depend on how many articles each of them shows.
 */
const FEW = 20;
export const MANY = 100;

/** The other routes of the site, which only pages with filters or a reader ask. */
const routes = (): Promise<typeof import('./wordpress-routes.js')> =>
  import('./wordpress-routes.js');

/** Whether a URL is that of a collection of posts, with or without pretty permalinks. */
export function isPostsRoute(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  return /\/wp\/v2\/[^/]+\/?$/.test(searchParams.get('rest_route') ?? pathname);
}

/** Opens the posts at `…/wp-json/wp/v2/posts?…`; what the query of the URL says is kept. */
export function openWordPress(url: string, toText: HtmlToText): FeedSource {
  return {
    load: async (query, count, signal) => {
      const address = await postsUrl(url, query, count, toText, signal);
      return address ? loadPosts(address, 1, toText, signal) : { items: [], dropped: 0 };
    },
    categories: async (signal) => (await routes()).loadCategories(url, toText, signal),
    body: async ({ id }, signal) => (await routes()).loadBody(url, id, signal),
  };
}

/** The address of the posts that answer a query; undefined when there is no such category. */
async function postsUrl(
  url: string,
  { search, category }: FeedQuery,
  count: number,
  toText: HtmlToText,
  signal: AbortSignal,
): Promise<string | undefined> {
  const parameters: Record<string, string> = {
    per_page: String(count > FEW ? MANY : FEW),
    _embed: EMBED,
    _fields: POST_FIELDS,
  };
  if (search) parameters.search = search;
  if (category) {
    const found = await (await routes()).findTerm(url, category, toText, signal);
    if (!found) return undefined;
    parameters[found.taxonomy] = found.id;
  }
  return withDefaults(url, parameters);
}

async function loadPosts(
  address: string,
  number: number,
  toText: HtmlToText,
  signal: AbortSignal,
): Promise<Page<Article>> {
  const answer = await requestPosts(withDefaults(address, { page: String(number) }), signal);
  if (!answer) return { items: [], dropped: 0 };
  if (!Array.isArray(answer.json)) throw formatError(answer.url);
  const posts = toList(answer.json, postSchema);
  const header = (name: string): number => Number(answer.headers.get(name) ?? NaN);
  const pages = header('X-WP-TotalPages'); // NaN when a proxy hides it: then ask until the end
  const next = answer.json.length > 0 && !(number >= pages) ? number + 1 : undefined;
  return {
    items: posts.map((post) => toArticle(post, answer.url, toText)),
    dropped: answer.json.length - posts.length,
    total: header('X-WP-Total') || undefined,
    more: next ? (_, following) => loadPosts(address, next, toText, following) : undefined,
  };
}

/** Undefined past the last page: posts may have been deleted since the first one was loaded. */
async function requestPosts(url: string, signal: AbortSignal): Promise<Answer | undefined> {
  try {
    return await requestJson(url, signal);
  } catch (error) {
    if (error instanceof DataError && error.code === 'rest_post_invalid_page_number') return;
    throw error;
  }
}

function toArticle(post: Post, base: string, toText: HtmlToText): Article {
  const { author: authors, 'wp:term': terms, 'wp:featuredmedia': files } = post._embedded ?? {};
  const [categories] = Array.isArray(terms) ? (terms as unknown[]) : [];
  return {
    id: String(post.id),
    title: toText(post.title?.rendered ?? ''),
    url: linkUrl(post.link, base),
    summary: toText(post.excerpt?.rendered ?? '').replace(/\s*\[…\]$/, '…'),
    image: toImage(toList(files, media)[0], base),
    // UTC without its Z. The day in `date` would be the site's, not that of the zone shown.
    datePublished: toDateTime(`${post.date_gmt}Z`) ?? toDateTime(post.date),
    authors: toList(authors, author)
      .map(({ name }) => toText(name))
      .filter(Boolean),
    categories: toCategories(categories, toText),
  };
}

const term = z.object({ id: z.number(), name: z.string(), slug: text });

/** Terms of a taxonomy, as `wp/v2/categories` answers them and posts embed them. */
export function toCategories(terms: unknown, toText: HtmlToText): Category[] {
  return toList(terms, term).map(({ id, name, slug }) => ({
    id: String(id),
    name: toText(name),
    slug,
  }));
}

function toImage(file: Media | undefined, base: string): ArticleImage | undefined {
  const url = webUrl(file?.source_url, base);
  if (!file || !url) return undefined;
  const { width, height, sizes } = file.media_details ?? {};
  const alt = file.alt_text ?? '';
  if (!width || !height) return { url, alt };
  return { url, alt, width, height, srcset: toSrcset(sizes, width / height, base) };
}

/** The files of one picture in several widths; cropped ones (`thumbnail`) show something else. */
function toSrcset(sizes: unknown, ratio: number, base: string): string | undefined {
  const candidates = toList(Object.values(sizes ?? {}), size).flatMap((each) => {
    const url = webUrl(each.source_url, base);
    // In `srcset` a space or a comma ends the URL.
    const fits = url && !/[\s,]/.test(url) && Math.abs(each.width / each.height - ratio) < 0.02;
    return fits ? [`${url} ${each.width}w`] : [];
  });
  return candidates.join(', ') || undefined;
}
