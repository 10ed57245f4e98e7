import * as z from 'zod/mini';
import { DataError } from '../errors.js';
import { optional, text, toInstant, toId, toList, unknown } from '../fields.js';
import type { Comment, Page } from '../model.js';
import { requestJson } from '../net/request.js';
import { webUrl, withParameters } from '../net/url.js';
import type { CommentQuery } from './service.js';

/** The WordPress REST API. https://developer.wordpress.org/rest-api/reference/comments/ */

/** The addresses of avatars go by their size in pixels. */
const comment = z.object({
  id: unknown,
  parent: unknown,
  author_name: text,
  author_url: text,
  author_avatar_urls: optional(z.object({ '96': text })),
  date_gmt: text,
  content: optional(z.object({ rendered: z.string() })),
});
type Answered = z.output<typeof comment>;
const FIELDS = 'id,parent,author_name,author_url,author_avatar_urls,date_gmt,content';

/** The comments at `…/wp-json/wp/v2/comments`. @param toText for names, which are HTML */
export function listWordPress(
  url: string,
  { post, order, count }: CommentQuery,
  toText: (html: string) => string,
  signal: AbortSignal,
): Promise<Page<Comment>> {
  const query = { post, order, per_page: String(Math.min(count, 100)), _fields: FIELDS };
  return loadPage(withParameters(url, query), 1, toText, signal);
}

async function loadPage(
  address: string,
  number: number,
  toText: (html: string) => string,
  signal: AbortSignal,
): Promise<Page<Comment>> {
  const page = withParameters(address, { page: String(number) });
  const { url, json, headers } = await requestJson(page, signal);
  if (!Array.isArray(json)) throw new DataError('format', { url });
  const items = toList(json, comment)
    .map((each) => toComment(each, url, toText))
    .filter(({ id }) => id);
  const isLast = number >= Number(headers.get('X-WP-TotalPages'));
  return {
    items,
    dropped: json.length - items.length,
    total: Number(headers.get('X-WP-Total')) || undefined,
    more: isLast ? undefined : (_, next) => loadPage(address, number + 1, toText, next),
  };
}

function toComment(each: Answered, base: string, toText: (html: string) => string): Comment {
  return {
    id: toId(each.id),
    parent: toId(each.parent || ''),
    author: {
      name: toText(each.author_name ?? ''),
      url: webUrl(toText(each.author_url ?? ''), base), // WordPress escapes its ampersands
      avatar: webUrl(each.author_avatar_urls?.['96'], base),
    },
    html: each.content?.rendered ?? '',
    datePublished: toInstant(`${each.date_gmt}Z`),
  };
}
