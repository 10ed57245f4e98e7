import type { DataError } from '../../data/errors.js';
import type { Comment } from '../../data/model.js';
import { PageEvent } from '../shared/page-event.js';

const INIT = { bubbles: true, composed: true };

/** The comments that are shown have come or changed. */
export class CommentListLoadEvent extends PageEvent {
  /** What is shown, in the order in which it came. */
  readonly comments: readonly Comment[];
  /** Comments of the article, as far as it is known. */
  readonly total: number;

  constructor(comments: readonly Comment[], total: number) {
    super('comment-list-load', INIT);
    this.comments = comments;
    this.total = total;
  }
}

/** A request has failed; what was shown before stays. */
export class CommentListErrorEvent extends PageEvent {
  readonly error: DataError;

  constructor(error: DataError) {
    super('comment-list-error', INIT);
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'comment-list-load': CommentListLoadEvent;
    'comment-list-error': CommentListErrorEvent;
  }
}
