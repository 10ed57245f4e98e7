import * as z from '../schema.js';
import { DataError } from '../errors.js';
import { optional, text, toInstant, toId, toList, unknown } from '../fields.js';
import type { Comment, Page } from '../model.js';
import { requestJson } from '../net/request.js';
import { webUrl, withParameters } from '../net/url.js';

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

/** A page of comments at `…/wp-json/wp/v2/comments?…&page=1`. @param toText for names, which are HTML */
export async function listWordPress(
  address: string,
  toText: (html: string) => string,
  signal: AbortSignal,
): Promise<Page<Comment>> {
  const { url, json, headers } = await requestJson(address, signal);
  if (!Array.isArray(json)) throw new DataError('format', { url });
  const items = toList(json, comment)
    .map((each) => toComment(each, url, toText))
    .filter(({ id }) => id);
  const { searchParams } = new URL(address);
  const number = Number(searchParams.get('page'));
  // Caches lose the headers: then a full page may not be the last one.
  const pages = headers.get('X-WP-TotalPages');
  const isFull = json.length >= Number(searchParams.get('per_page'));
  const isLast = pages ? number >= Number(pages) : !isFull;
  const next = withParameters(address, { page: String(number + 1) });
  return {
    items,
    dropped: json.length - items.length,
    total: Number(headers.get('X-WP-Total')) || undefined,
    more: isLast ? undefined : (_, following) => listFurther(next, toText, following),
  };
}

/** The page behind the last one is refused: where nobody has said which one that is, it is no failure. */
async function listFurther(...asked: Parameters<typeof listWordPress>): Promise<Page<Comment>> {
  try {
    return await listWordPress(...asked);
  } catch (thrown) {
    if (thrown instanceof DataError && thrown.status === 400) return { items: [], dropped: 0 };
    throw thrown;
  }
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
