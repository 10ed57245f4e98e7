import * as z from '../schema.js';
import { DataError } from '../errors.js';
import type { Article, FeedSource, Page } from '../model.js';
import { requestJson, type Request } from '../net/request.js';
import { webUrl, withParameters } from '../net/url.js';
import type { HtmlToText } from './format.js';
import { toCount, toDateTime, toLine, toList, toMembers, unknown } from '../fields.js';
import { toArticle, type ArticleFields } from './article.js';
import { toSummary } from './leftovers.js';
import { toHtml } from './rendered.js';
import { FIELDS, postsUrl } from './ways.js';
import { loadCategories, loadPost, toFilter } from './wordpress-routes.js';

/** The WordPress REST API. https://developer.wordpress.org/rest-api/reference/posts/ */

const postSchema = z.object({
  id: unknown,
  date: unknown,
  date_gmt: unknown,
  link: unknown,
  title: unknown,
  excerpt: unknown,
  content: unknown,
  _embedded: unknown,
});
type Post = z.output<typeof postSchema>;

const embedded = z.object({ author: unknown, 'wp:term': unknown, 'wp:featuredmedia': unknown });

/** A private file has an error object in its place, a deleted one the index of the whole site. */
const media = z.object({ source_url: unknown, alt_text: unknown, media_details: unknown });
type Media = z.output<typeof media>;
const measures = z.object({ width: unknown, height: unknown, sizes: unknown });
const size = z.object({ source_url: unknown, width: unknown, height: unknown });

/** Asked for where posts come without excerpts, as some types of them do: bodies are large. */
const CONTENT = ',content';

/** Opens the posts at `…/wp-json/wp/v2/posts?…`; what the query of the URL says is kept. */
export function openWordPress(
  url: string,
  toText: HtmlToText,
  request: Request = requestJson,
): FeedSource {
  const loading: Loading = { toText, request, isBare: false };
  return {
    load: async (query, count, signal) => {
      const isWhole = !query.search && !query.category;
      const filter = isWhole ? {} : await toFilter(url, query, toText, signal);
      if (!filter) return { items: [], dropped: 0 }; // there is no such category
      return loadPosts(postsUrl(url, count, filter), loading, signal);
    },
    categories: (signal) => loadCategories(url, toText, signal),
    detail: ({ id }, signal) => loadPost(url, id, signal),
  };
}

interface Loading {
  toText: HtmlToText;
  request: Request;
  /** Its posts are known to come without excerpts. */
  isBare: boolean;
}

async function loadPosts(
  wanted: string,
  loading: Loading,
  signal: AbortSignal,
): Promise<Page<Article>> {
  const fields = loading.isBare && { _fields: FIELDS + CONTENT };
  const address = fields ? withParameters(wanted, fields) : wanted;
  const { searchParams } = new URL(address);
  const answer = await loading.request(address, signal).catch((error: unknown) => {
    // Past the end: posts were deleted, or a proxy hides how many pages there are.
    const isLater = Number(searchParams.get('page')) > 1;
    if (isLater && error instanceof DataError && error.status === 400) return undefined;
    throw error;
  });
  if (!answer) return { items: [], dropped: 0 };
  const { url, json } = answer;
  const { toText: read } = loading;
  const posts = toList(json, postSchema);
  const items = posts.flatMap(
    (post) => toArticle(toFields(post, url, read), { base: url, read }) ?? [],
  );
  const count = toMembers(json).length;
  if (!items.length && (count || !Array.isArray(json))) {
    throw new DataError('format', { url, answer: json, dropped: count });
  }
  const isBare = posts.every(({ excerpt }) => excerpt === undefined);
  if (items.length && isBare && !searchParams.get('_fields')?.endsWith(CONTENT)) {
    loading.isBare = true;
    return loadPosts(address, loading, signal);
  }
  const { total, next } = rangeOf(address, answer.headers, count);
  const more = (_: number, following: AbortSignal): Promise<Page<Article>> =>
    loadPosts(next ?? address, loading, following);
  return { items, dropped: count - items.length, total, more: next ? more : undefined };
}

/** How many posts there are, as far as that is said, and the address of those behind `count` that have come. */
function rangeOf(
  address: string,
  headers: Headers,
  count: number,
): { total: number | undefined; next: string | undefined } {
  const { searchParams } = new URL(address);
  const [number = 0, size = 0, offset = 0] = ['page', 'per_page', 'offset'].map((name) =>
    Number(searchParams.get(name)),
  );
  const header = (name: string): number => Number(headers.get(name) ?? NaN); // a proxy may hide it
  const total = header('X-WP-Total');
  const most = total || header('X-WP-TotalPages') * size;
  const end = offset ? offset + size : number * size;
  const isLast = Number.isNaN(most) ? count < size : end >= most;
  const onward: Record<string, string> = offset ? { offset: `${end}` } : { page: `${number + 1}` };
  return { total: total || undefined, next: isLast ? undefined : withParameters(address, onward) };
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
    summary: toSummary(toHtml(post.excerpt ?? post.content), toText),
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
