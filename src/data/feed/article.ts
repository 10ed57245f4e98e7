import * as z from '../schema.js';
import {
  toCount,
  toDateTime,
  toId,
  toLine,
  toMembers,
  toProse,
  toText,
  unknown,
} from '../fields.js';
import type { Article, ArticleImage } from '../model.js';
import { linkUrl, webUrl } from '../net/url.js';
import { toLanguage, toNamed } from './leaves.js';

/** What becomes an article: the fields of {@link Article}, unchecked. */
export interface ArticleFields {
  id: unknown;
  title: unknown;
  url: unknown;
  summary: unknown;
  image: unknown;
  datePublished: unknown;
  authors: unknown;
  categories: unknown;
  language: unknown;
}

/** What its texts are read with. */
export interface Reading {
  /** What relative URLs are resolved against. */
  base?: string | undefined;
  /** Makes plain text of a title or a name. */
  read: (text: string) => string;
}

/** An article of fields that nobody has checked; undefined for one without id. */
export function toArticle(fields: ArticleFields, { base, read }: Reading): Article | undefined {
  const id = toId(fields.id);
  if (!id) return undefined;
  return {
    id,
    title: toLine(read(toText(fields.title))),
    url: linkUrl(fields.url, base),
    summary: toProse(fields.summary),
    image: toImage(fields.image, base),
    datePublished: toDateTime(fields.datePublished),
    authors: toNamed(fields.authors, read).map(({ name }) => name),
    categories: toNamed(fields.categories, read),
    language: toLanguage(fields.language),
  };
}

const picture = z.object({
  url: unknown,
  src: unknown,
  alt: unknown,
  width: unknown,
  height: unknown,
  srcset: unknown,
});

/** The first of its pictures that has an address: an address alone, or an object with one. */
function toImage(value: unknown, base: string | undefined): ArticleImage | undefined {
  for (const each of toMembers(value)) {
    const fields = z.safeParse(picture, each).data;
    const url = webUrl(fields ? fields.url : each, base) ?? webUrl(fields?.src, base);
    if (!url) continue;
    const [width, height] = [toCount(fields?.width), toCount(fields?.height)];
    const srcset = toText(fields?.srcset);
    // One file of an unknown scheme makes all of them doubtful; the picture's own address stays.
    const isSafe = srcset.split(', ').every((file) => webUrl(file));
    return {
      url,
      alt: toLine(fields?.alt),
      ...(width && height && { width, height }),
      ...(isSafe && { srcset }),
    };
  }
  return undefined;
}
