import type { ReactiveElement } from 'lit';
import type { QueueRequest } from '../../../../controllers/shared-queues.js';
import type { CommentService } from '../../../../data/comments/service.js';
import type { DataError } from '../../../../data/errors.js';
import type { Comment, CommentDraft } from '../../../../data/model.js';

/** The list as the reader's contributions see it. */
export type ListHost = ReactiveElement & {
  readonly debug: boolean;
  readonly src: string;
  readonly format: string;
  readonly post: string;
  readonly service: CommentService | undefined;
  readonly challenge: ((draft: CommentDraft) => Promise<Record<string, string>>) | undefined;
  readonly comments: readonly Comment[];
  readonly headingLevel: number;
  readonly optionalAuthor: boolean;
  reload(): Promise<void>;
};

/** What the contributions get to work with. */
export interface ListContext {
  host: ListHost;
  request(): QueueRequest;
  /** Why the last request failed. */
  error(): DataError | undefined;
  /** What the list shows, when nothing newer is on its way. */
  shown(): readonly Comment[] | undefined;
}
