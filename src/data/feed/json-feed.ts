import * as z from '../schema.js';
import type { FeedSource } from '../model.js';
import { linkUrl } from '../net/url.js';
import { parseJson, type Request } from '../net/request.js';
import { openDocuments, type ReadDocument } from './document.js';
import { DataError } from '../errors.js';
import { isObject, toLine, toMembers, toProse, toText, unknown } from '../fields.js';
import { toArticle, type ArticleFields } from './article.js';
import type { FeedDocument, HtmlToText } from './format.js';
import { decodeEntities, toLanguage, toNamed } from './leaves.js';
import { toSummary } from './leftovers.js';

/** JSON Feed 1.1, with the singular `author` of 1.0. https://www.jsonfeed.org/version/1.1/ */

const authored = { author: unknown, authors: unknown };

const feedSchema = z.object({
  ...authored,
  version: unknown,
  items: unknown,
  language: unknown,
  next_url: unknown,
});

const itemSchema = z.object({
  ...authored,
  id: unknown,
  url: unknown,
  external_url: unknown,
  title: unknown,
  summary: unknown,
  content_html: unknown,
  content_text: unknown,
  image: unknown,
  banner_image: unknown,
  date_published: unknown,
  tags: unknown,
  language: unknown,
});
type Item = z.output<typeof itemSchema>;

/** Opens the JSON Feed at `url`. */
export function openJsonFeed(url: string, htmlToText: HtmlToText, request?: Request): FeedSource {
  const read: ReadDocument = (json, base) => readJsonFeed(json, base, htmlToText);
  return openDocuments(url, read, { request });
}

/** Opens the JSON Feed that is the text of an element of the page at `url`. */
export function openJsonText(text: string, url: string, htmlToText: HtmlToText): FeedSource {
  const read: ReadDocument = (json, base) => readJsonFeed(json, base, htmlToText);
  return openDocuments(url, read, { inline: read(parseJson(text, url), url) });
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
  const { data: feed } = z.safeParse(feedSchema, json);
  const items = feed && itemsOf(feed);
  if (!items) throw new DataError('format', { url: base, answer: json });

  const read = (text: string): string => decodeEntities(text, htmlToText);
  return {
    url: base,
    items,
    next: feed.next_url,
    toArticle: (member) => {
      const item = z.safeParse(itemSchema, toItem(member)).data;
      return item && toArticle(toFields(item, { base, read, htmlToText, feed }), { base, read });
    },
    toCategories: (member) => {
      const { tags } = z.safeParse(itemSchema, toItem(member)).data ?? {};
      return toNamed(toMembers(tags).map(toTag), read);
    },
    toItem,
  };
}

/** Its items, of which a document that says what it is may name none; undefined for what is no feed. */
function itemsOf({ items, version }: z.output<typeof feedSchema>): unknown[] | undefined {
  const members = toMembers(items);
  const isFeed = members.length || Array.isArray(items) || /jsonfeed/.test(toLine(version));
  return isFeed ? members : undefined;
}

interface Context {
  base: string;
  /** Makes plain text of what is no HTML. */
  read: (text: string) => string;
  htmlToText: HtmlToText;
  feed: z.output<typeof feedSchema>;
}

function toFields(item: Item, { base, read, htmlToText, feed }: Context): ArticleFields {
  const { id, url, title, summary, content_text: text, content_html: html } = item;
  // JavaScript rounds numbers of 64 bits: then several items have the same one.
  const isRounded = typeof id === 'number' && id > Number.MAX_SAFE_INTEGER;
  const authors = [item.authors, item.author, feed.authors, feed.author];
  return {
    id: isRounded ? `${id} ${toText(url) || toText(title)}` : id,
    title,
    url: linkUrl(url, base) ?? item.external_url,
    summary: read(toProse(summary) || toProse(text)) || toSummary(toText(html), htmlToText),
    image: [item.image, item.banner_image].flatMap(toMembers),
    datePublished: item.date_published,
    authors: authors.find((each) => toNamed(each, read).length),
    categories: toMembers(item.tags).map(toTag),
    language: toLanguage(item.language) ?? feed.language,
  };
}

/** Tags are their own ids; YAML makes a number of a year. */
const toTag = (tag: unknown): unknown => (isObject(tag) ? { ...tag, id: undefined } : toText(tag));
