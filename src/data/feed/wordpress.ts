import * as z from '../schema.js';
import { DataError } from '../errors.js';
import type { Article, ArticleImage, FeedSource, Page } from '../model.js';
import { requestJson } from '../net/request.js';
import { linkUrl, webUrl, withParameters } from '../net/url.js';
import type { HtmlToText } from './format.js';
import { optional, text, toDateTime, toId, toLine, toList, toCount, unknown } from '../fields.js';
import { postsUrl } from './ways.js';
import { loadBody, loadCategories, toFilter } from './wordpress-routes.js';
import { rendered, toCategories } from './wordpress-terms.js';

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

/** Opens the posts at `…/wp-json/wp/v2/posts?…`; what the query of the URL says is kept. */
export function openWordPress(url: string, toText: HtmlToText): FeedSource {
  return {
    load: async (query, count, signal) => {
      const isWhole = !query.search && !query.category;
      const filter = isWhole ? {} : await toFilter(url, query, toText, signal);
      if (!filter) return { items: [], dropped: 0 }; // there is no such category
      return loadPosts(postsUrl(url, count, filter), toText, signal);
    },
    categories: (signal) => loadCategories(url, toText, signal),
    body: ({ id }, signal) => loadBody(url, id, signal),
  };
}

async function loadPosts(
  address: string,
  toText: HtmlToText,
  signal: AbortSignal,
): Promise<Page<Article>> {
  const { searchParams } = new URL(address);
  const number = Number(searchParams.get('page'));
  const answer = await requestJson(address, signal).catch((error: unknown) => {
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
  const isFull = answer.json.length >= Number(searchParams.get('per_page'));
  const isLast = Number.isNaN(pages) ? !isFull : number >= pages;
  const next = withParameters(address, { page: String(number + 1) });
  return {
    items,
    dropped: answer.json.length - items.length,
    total: header('X-WP-Total') || undefined,
    more: isLast ? undefined : (_, following) => loadPosts(next, toText, following),
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
