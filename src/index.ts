/** Classes, events and types. Importing this registers nothing. */
export { NewsFeed } from './elements/news-feed/news-feed.js';
export {
  NewsFeedErrorEvent,
  NewsFeedLoadEvent,
  NewsFeedOpenEvent,
} from './elements/news-feed/events.js';
export type { FeedState } from './controllers/feed-controller.js';
export { DataError, type DataErrorKind } from './data/errors.js';
export type { Article, ArticleImage, Category, Page } from './data/model.js';
