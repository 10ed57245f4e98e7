/** Turns HTML into its plain text: `text/` in the page, a parser in Node. */
export type HtmlToText = (html: string) => string;

export type FeedFormat = 'auto' | 'jsonfeed' | 'wordpress' | 'custom';

export interface FeedOptions {
  /** Absolute URL of the endpoint, or of a WordPress site. */
  url: string;
  format: FeedFormat;
  /** JSON object from field to JSON Pointer, for `custom`. */
  map?: string;
  toText: HtmlToText;
}
