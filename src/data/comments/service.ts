import type { Comment, CommentDraft, Page } from '../model.js';
import type { SendingLimits } from './retries.js';

/** Which comments are wanted. */
export interface CommentQuery {
  post: string;
  /** By date: the oldest first, or the newest. */
  order: 'asc' | 'desc';
  /** How many at a time. */
  count: number;
}

/** What an endpoint says of a comment that it has stored. */
export interface Receipt {
  /** Empty when the endpoint does not say it. */
  id: string;
  /** `held` until somebody has approved it. */
  status: 'approved' | 'held';
}

/** An endpoint for comments. Both functions throw `CommentError` or `DataError`, nothing else. */
export interface CommentService {
  /** The first page; its `more` loads the next one. */
  list(query: CommentQuery, signal: AbortSignal): Promise<Page<Comment>>;
  /** Stores a comment: once, however often the same draft is sent. @throws CommentError */
  create(draft: CommentDraft, signal: AbortSignal): Promise<Receipt>;
  /** When it wants to be asked, and asked again; as for endpoints where it says nothing. */
  readonly limits?: Partial<SendingLimits>;
}
