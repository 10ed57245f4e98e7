import * as z from 'zod/mini';
import { DataError } from '../errors.js';
import type { Article, ArticleImage, FeedSource, Page } from '../model.js';
import { requestJson } from '../net/request.js';
import { linkUrl, webUrl, withDefaults, withParameters } from '../net/url.js';
import type { HtmlToText } from './format.js';
import { optional, text, toDateTime, toId, toLine, toList, toCount, unknown } from '../fields.js';
import { MANY, rendered, toCategories } from './wordpress-terms.js';

/** The WordPress REST API. https://developer.wordpress.org/rest-api/reference/posts/ */

const postSchema = z.object({
  id: unknown,
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
  media_details: optional(z.object({ width: unknown, height: unknown, sizes: unknown })),
});
type Media = z.output<typeof media>;
const size = z.object({ source_url: z.string(), width: unknown, height: unknown });

const FIELDS = 'id,date,date_gmt,link,title,excerpt,_links,_embedded';
const EMBED = 'author,wp:term,wp:featuredmedia';

/**
 * Posts a request asks for. Widgets of different sizes on one page then share one request: the
 * address of the first page does not depend on how many articles each of them shows.
 */
const FEW = 20;

/** The other routes of the site, which only pages with filters or a reader ask. */
const routes = () => import('./wordpress-routes.js');

/** Whether a URL is that of a collection of posts, with or without pretty permalinks. */
export function isPostsRoute(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  return /\/wp\/v2\/[^/]+\/?$/.test(searchParams.get('rest_route') ?? pathname);
}

/** Opens the posts at `…/wp-json/wp/v2/posts?…`; what the query of the URL says is kept. */
export function openWordPress(url: string, toText: HtmlToText): FeedSource {
  return {
    load: async (query, count, signal) => {
      const isWhole = !query.search && !query.category;
      const filter = isWhole ? {} : await (await routes()).toFilter(url, query, toText, signal);
      if (!filter) return { items: [], dropped: 0 }; // there is no such category
      const paging = { per_page: String(count > FEW ? MANY : FEW), _embed: EMBED, _fields: FIELDS };
      const address = withParameters(withDefaults(url, paging), filter);
      const first = Number(new URL(url).searchParams.get('page')) || 1;
      return loadPosts(address, first, toText, signal);
    },
    categories: async (signal) => (await routes()).loadCategories(url, toText, signal),
    body: async ({ id }, signal) => (await routes()).loadBody(url, id, signal),
  };
}

async function loadPosts(
  address: string,
  number: number,
  toText: HtmlToText,
  signal: AbortSignal,
): Promise<Page<Article>> {
  const page = withParameters(address, { page: String(number) });
  const answer = await requestJson(page, signal).catch((error: unknown) => {
    // Past the end: posts were deleted, or a proxy hides how many pages there are.
    if (number > 1 && error instanceof DataError && error.status === 400) return undefined;
    throw error;
  });
  if (!answer) return { items: [], dropped: 0 };
  if (!Array.isArray(answer.json)) throw new DataError('format', { url: answer.url });
  const items = toList(answer.json, postSchema)
    .map((post) => toArticle(post, answer.url, toText))
    .filter(({ id }) => id);
  const header = (name: string): number => Number(answer.headers.get(name) ?? NaN);
  const pages = header('X-WP-TotalPages'); // NaN when a proxy hides it
  const isFull = answer.json.length >= Number(new URL(page).searchParams.get('per_page'));
  const next = (Number.isNaN(pages) ? isFull : number < pages) ? number + 1 : undefined;
  return {
    items,
    dropped: answer.json.length - items.length,
    total: header('X-WP-Total') || undefined,
    more: next ? (_, following) => loadPosts(address, next, toText, following) : undefined,
  };
}

function toArticle(post: Post, base: string, toText: HtmlToText): Article {
  const { author: authors, 'wp:term': terms, 'wp:featuredmedia': files } = post._embedded ?? {};
  const [categories] = toList(terms, unknown);
  return {
    id: toId(post.id),
    title: toLine(toText(post.title?.rendered ?? '')),
    url: linkUrl(post.link, base),
    summary: toText(post.excerpt?.rendered ?? '').replace(/\s*\[…\]$/, '…'),
    image: toImage(toList(files, media)[0], base),
    // UTC without its Z. The day in `date` would be the site's, not that of the zone shown.
    datePublished: toDateTime(`${post.date_gmt}Z`) ?? toDateTime(post.date),
    authors: toList(authors, author)
      .map(({ name }) => toLine(toText(name)))
      .filter(Boolean),
    categories: toCategories(categories, toText),
  };
}

function toImage(file: Media | undefined, base: string): ArticleImage | undefined {
  const url = webUrl(file?.source_url, base);
  if (!file || !url) return undefined;
  const { media_details: details } = file;
  const width = toCount(details?.width);
  const height = toCount(details?.height);
  const alt = file.alt_text ?? '';
  if (!width || !height) return { url, alt };
  return { url, alt, width, height, srcset: toSrcset(details?.sizes, width / height, base) };
}

/** The files of one picture in several widths; cropped ones (`thumbnail`) show something else. */
function toSrcset(sizes: unknown, ratio: number, base: string): string | undefined {
  const candidates = toList(Object.values(sizes ?? {}), size).flatMap((file) => {
    const url = webUrl(file.source_url, base);
    const width = toCount(file.width) ?? 0;
    const isWhole = Math.abs(width / (toCount(file.height) ?? 1) - ratio) < 0.02;
    // In `srcset` a space or a comma ends the URL.
    return url && isWhole && !/[\s,]/.test(url) ? [`${url} ${width}w`] : [];
  });
  return candidates.join(', ') || undefined;
}
