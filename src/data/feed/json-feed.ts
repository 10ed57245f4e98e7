import * as z from '../schema.js';
import type { Article, ArticleImage, FeedSource } from '../model.js';
import { linkUrl, webUrl } from '../net/url.js';
import { parseJson } from '../net/request.js';
import { openDocuments, type ReadDocument } from './document.js';
import { DataError } from '../errors.js';
import { text, toDateTime, toId, toLine, toList, toProse, unknown } from '../fields.js';
import type { FeedDocument, HtmlToText } from './format.js';

/** JSON Feed 1.1, with the singular `author` of 1.0. https://www.jsonfeed.org/version/1.1/ */

const author = z.object({ name: z.string() });
const authored = { author: unknown, authors: unknown };

const feedSchema = z.object({
  ...authored,
  items: unknown,
  language: text,
  next_url: unknown,
});

const itemSchema = z.object({
  ...authored,
  id: unknown,
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  content_text: text,
  image: text,
  banner_image: text,
  date_published: unknown,
  tags: unknown,
  language: text,
});
type Item = z.output<typeof itemSchema>;

/** Opens the JSON Feed at `url`. */
export function openJsonFeed(url: string, htmlToText: HtmlToText): FeedSource {
  return openDocuments(url, (json, base) => readJsonFeed(json, base, htmlToText));
}

/** Opens the JSON Feed that is the text of an element of the page at `url`. */
export function openJsonText(text: string, url: string, htmlToText: HtmlToText): FeedSource {
  const read: ReadDocument = (json, base) => readJsonFeed(json, base, htmlToText);
  return openDocuments(url, read, read(parseJson(text, url), url));
}

/**
 * @param toItem turns a member of `items` into a JSON Feed item, for feeds of another shape
 */
export function readJsonFeed(
  json: unknown,
  base: string,
  htmlToText: HtmlToText,
  toItem: (member: unknown) => unknown = (member) => member,
): FeedDocument {
  const { success, data: feed, error } = z.safeParse(feedSchema, json);
  if (!success || !Array.isArray(feed.items))
    throw new DataError('format', { url: base, cause: error });

  const parse = (member: unknown): Item | undefined => z.safeParse(itemSchema, toItem(member)).data;
  return {
    url: base,
    items: feed.items,
    next: feed.next_url,
    toArticle: (member) => {
      const item = parse(member);
      return item && toArticle(item, { base, htmlToText, feed });
    },
    toItem,
  };
}

interface Context {
  base: string;
  htmlToText: HtmlToText;
  feed: z.output<typeof feedSchema>;
}

/** Undefined for an item without id, which the specification wants dropped. */
function toArticle(item: Item, { base, htmlToText, feed }: Context): Article | undefined {
  const id = toId(item.id);
  if (!id) return undefined;
  // These fields are plain text, but feeds made from HTML leave its entities in them.
  const plain = (value: string | undefined): string =>
    value?.includes('&') ? htmlToText(value.replaceAll('<', '&lt;')) : toProse(value);
  const authors = names(item);
  return {
    id,
    title: toLine(plain(item.title)),
    url: linkUrl(item.url, base) ?? linkUrl(item.external_url, base),
    summary: plain(item.summary || item.content_text) || htmlToText(item.content_html ?? ''),
    image: toImage(item, base),
    datePublished: toDateTime(item.date_published),
    authors: authors.length ? authors : names(feed),
    categories: toList(item.tags, z.string())
      .map(toLine)
      .filter(Boolean)
      .map((name) => ({ id: name, name })),
    language: item.language ?? feed.language,
  };
}

function names({ authors, author: single }: { authors?: unknown; author?: unknown }): string[] {
  const all = toList(authors, author);
  return (all.length ? all : toList([single], author))
    .map(({ name }) => toLine(name))
    .filter(Boolean);
}

function toImage(item: Item, base: string): ArticleImage | undefined {
  const url = webUrl(item.image, base) ?? webUrl(item.banner_image, base);
  return url ? { url, alt: '' } : undefined;
}
