import type { CommentError } from '../../data/comments/errors.js';
import type { CommentDraft } from '../../data/model.js';
import { PageEvent } from '../shared/page-event.js';

const INIT = { bubbles: true, composed: true };

/** A reader sends a comment. Cancel it to do something else with it; the text stays in the form. */
export class CommentFormSubmitEvent extends PageEvent {
  readonly draft: CommentDraft;

  constructor(draft: CommentDraft) {
    super('comment-form-submit', { ...INIT, cancelable: true });
    this.draft = draft;
  }
}

/** The endpoint has stored a comment. */
export class CommentFormSentEvent extends PageEvent {
  /** Empty when the endpoint does not say it. */
  readonly id: string;
  /** `held` until somebody has approved it. */
  readonly status: 'approved' | 'held';

  constructor(id: string, status: 'approved' | 'held') {
    super('comment-form-sent', INIT);
    this.id = id;
    this.status = status;
  }
}

/** A comment was not sent: the reader has to change something, or it waits for its next try. */
export class CommentFormErrorEvent extends PageEvent {
  readonly error: CommentError;
  /** It will be tried again without the reader. */
  readonly queued: boolean;

  constructor(error: CommentError, queued: boolean) {
    super('comment-form-error', INIT);
    this.error = error;
    this.queued = queued;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'comment-form-submit': CommentFormSubmitEvent;
    'comment-form-sent': CommentFormSentEvent;
    'comment-form-error': CommentFormErrorEvent;
  }
}
