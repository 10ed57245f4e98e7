import type { DataError } from '../../data/errors.js';
import type { Article } from '../../data/model.js';
import { PageEvent } from '../shared/page-event.js';

const INIT = { bubbles: true, composed: true };

/** The articles that are shown have come or changed. */
export class NewsFeedLoadEvent extends PageEvent {
  /** What is shown, in order. */
  readonly articles: readonly Article[];
  /** Articles of the whole feed, when it is known. */
  readonly total: number | undefined;
  /** Items that were left out because they were unusable. */
  readonly dropped: number;

  constructor(articles: readonly Article[], total: number | undefined, dropped: number) {
    super('news-feed-load', INIT);
    this.articles = articles;
    this.total = total;
    this.dropped = dropped;
  }
}

/** A request has failed; what was shown before stays. */
export class NewsFeedErrorEvent extends PageEvent {
  readonly error: DataError;

  constructor(error: DataError) {
    super('news-feed-error', INIT);
    this.error = error;
  }
}

/** A reader opens an article. Cancel it to do something else than following the link. */
export class NewsFeedOpenEvent extends PageEvent {
  readonly article: Article;

  constructor(article: Article) {
    super('news-feed-open', { ...INIT, cancelable: true });
    this.article = article;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-feed-load': NewsFeedLoadEvent;
    'news-feed-error': NewsFeedErrorEvent;
    'news-feed-open': NewsFeedOpenEvent;
  }
}
