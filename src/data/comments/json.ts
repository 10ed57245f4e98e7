import * as z from '../schema.js';
import { DataError } from '../errors.js';
import {
  optional,
  text,
  toCount,
  toDateTime,
  toId,
  toLine,
  toList,
  toProse,
  unknown,
} from '../fields.js';
import type { Comment, Page } from '../model.js';
import { requestJson } from '../net/request.js';
import { nextUrl } from '../net/next-url.js';
import { webUrl } from '../net/url.js';

/** The JSON endpoint of the README; `demo/server` is its reference. */

const author = z.object({ name: text, url: text, avatar: text });
const comment = z.object({
  id: unknown,
  parent: unknown,
  author: optional(author),
  content_text: text,
  date_published: unknown,
});
const document = z.object({ items: unknown, total: unknown, next_url: unknown });

/**
 * A page of comments. An entry without an id is dropped: no answer could name it, and a reload could not find it again.
 *
 * @param visited the URLs of the pages before it, so that pages that name each other come to an end
 */
export async function listJson(
  address: string,
  signal: AbortSignal,
  visited: readonly string[] = [],
): Promise<Page<Comment>> {
  const { url, json } = await requestJson(address, signal);
  const { data } = z.safeParse(document, json);
  if (!Array.isArray(data?.items)) throw new DataError('format', { url });
  const items = toList(data.items, comment)
    .map((each) => toComment(each, url))
    .filter(({ id }) => id);
  const seen = [...visited, address];
  const next = nextUrl(data.next_url, url, seen);
  return {
    items,
    dropped: data.items.length - items.length,
    total: toCount(data.total),
    more: next ? (_, following) => listJson(next, following, seen) : undefined,
  };
}

/** WordPress and its exporters write 0 for "answers nobody". */
function toComment(each: z.output<typeof comment>, base: string): Comment {
  const parent = toId(each.parent);
  return {
    id: toId(each.id),
    parent: parent === '0' ? '' : parent,
    author: {
      name: toLine(each.author?.name),
      url: webUrl(each.author?.url, base),
      avatar: webUrl(each.author?.avatar, base),
    },
    text: toProse(each.content_text),
    datePublished: toDateTime(each.date_published),
  };
}
