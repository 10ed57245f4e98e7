/** The data rooms alone: no DOM, no Lit. They run in Node as they are. */
export { DataError, type DataErrorKind } from './errors.js';
export { toBody } from './feed/body.js';
export { openFeed } from './feed/feed.js';
export type { FeedFormat, FeedOptions, HtmlToText } from './feed/format.js';
export { findPartner, loadPartners, type Partners } from './partners/partners.js';
export { readPartners } from './partners/json-ld/read-partners.js';
export type {
  Article,
  ArticleBody,
  ArticleImage,
  Attachment,
  Category,
  Detail,
  FeedQuery,
  FeedSource,
  LocalText,
  Page,
  Partner,
} from './model.js';
