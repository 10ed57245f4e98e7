import * as z from '../schema.js';
import { DataError } from '../errors.js';
import type { Article, FeedSource, Page } from '../model.js';
import { requestJson } from '../net/request.js';
import { webUrl, withParameters } from '../net/url.js';
import type { HtmlToText } from './format.js';
import { toCount, toDateTime, toLine, toList, toMembers, unknown } from '../fields.js';
import { toArticle, type ArticleFields } from './article.js';
import { toHtml } from './rendered.js';
import { postsUrl } from './ways.js';
import { loadCategories, loadPost, toFilter } from './wordpress-routes.js';

/** The WordPress REST API. https://developer.wordpress.org/rest-api/reference/posts/ */

const postSchema = z.object({
  id: unknown,
  date: unknown,
  date_gmt: unknown,
  link: unknown,
  title: unknown,
  excerpt: unknown,
  _embedded: unknown,
});
type Post = z.output<typeof postSchema>;

const embedded = z.object({ author: unknown, 'wp:term': unknown, 'wp:featuredmedia': unknown });

/** A private file has an error object in its place, a deleted one the index of the whole site. */
const media = z.object({ source_url: unknown, alt_text: unknown, media_details: unknown });
type Media = z.output<typeof media>;
const measures = z.object({ width: unknown, height: unknown, sizes: unknown });
const size = z.object({ source_url: unknown, width: unknown, height: unknown });

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
    detail: ({ id }, signal) => loadPost(url, id, signal),
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
  const posts = toMembers(answer.json);
  const items = toList(posts, postSchema).flatMap((post) => {
    const fields = toFields(post, answer.url, toText);
    return toArticle(fields, { base: answer.url, read: toText }) ?? [];
  });
  const isList = Array.isArray(answer.json) || posts.length > 0;
  if (!isList || (posts.length && !items.length)) {
    throw new DataError('format', { url: answer.url, answer: answer.json, dropped: posts.length });
  }
  const header = (name: string): number => Number(answer.headers.get(name) ?? NaN);
  const pages = header('X-WP-TotalPages'); // NaN when a proxy hides it
  const isFull = posts.length >= Number(searchParams.get('per_page'));
  const isLast = Number.isNaN(pages) ? !isFull : number >= pages;
  const next = withParameters(address, { page: String(number + 1) });
  return {
    items,
    dropped: posts.length - items.length,
    total: header('X-WP-Total') || undefined,
    more: isLast ? undefined : (_, following) => loadPosts(next, toText, following),
  };
}

function toFields(post: Post, base: string, toText: HtmlToText): ArticleFields {
  const {
    author,
    'wp:term': terms,
    'wp:featuredmedia': files,
  } = z.safeParse(embedded, post._embedded).data ?? {};
  const utc = toDateTime(`${toLine(post.date_gmt)}Z`); // written without its Z
  return {
    id: post.id,
    title: toHtml(post.title),
    url: post.link,
    summary: toText(toHtml(post.excerpt)).replace(/\s*\[…\]$/, '…'),
    image: toList(files, media).map((file) => toPicture(file, base)),
    datePublished: utc ?? post.date, // the day in `date` is the site's, not that of the zone shown
    authors: author,
    categories: toMembers(terms)[0],
    language: undefined,
  };
}

function toPicture({ source_url: url, alt_text: alt, media_details }: Media, base: string): object {
  const { width, height, sizes } = z.safeParse(measures, media_details).data ?? {};
  const ratio = (toCount(width) ?? NaN) / (toCount(height) ?? NaN);
  return { url, alt, width, height, srcset: toSrcset(sizes, ratio, base) };
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
