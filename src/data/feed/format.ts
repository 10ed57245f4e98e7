import type { Article, Category } from '../model.js';

/** Turns HTML into its plain text: `text/` in the page, a parser in Node. */
export type HtmlToText = (html: string) => string;

/** What an endpoint answers with; `auto` looks at the address and at the answer. */
export type FeedFormat = 'auto' | 'jsonfeed' | 'wordpress' | 'custom';

/** Where a feed is, and how it is read. */
export interface FeedOptions {
  /** Absolute URL of the endpoint, or of a WordPress site. */
  url: string;
  format: FeedFormat;
  /** JSON object from field to JSON Pointer, for `custom`. */
  map?: string;
  toText: HtmlToText;
}

/**
 * A feed that comes as documents holding many items each (JSON Feed, mapped JSON). Items are
 * checked only when they are shown: a document of 10,000 costs `JSON.parse` and one page.
 */
export interface FeedDocument {
  /** Where it came from: the base of its relative URLs. */
  url: string;
  /** Unchecked items, in the order of the document. */
  items: readonly unknown[];
  /** The address of the next document, unchecked. */
  next?: unknown;
  /** Checks one item; undefined when it is unusable. */
  toArticle(item: unknown): Article | undefined;
  /** Its categories alone, without what an article costs: there may be ten thousand items. */
  toCategories(item: unknown): readonly Category[];
  /** The item as one of JSON Feed. */
  toItem(item: unknown): unknown;
}
