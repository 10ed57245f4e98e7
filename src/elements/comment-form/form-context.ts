import type { ReactiveElement } from 'lit';
import type { QueueRequest } from '../../controllers/shared-queues.js';
import type { Submission, SubmissionEvent } from '../../data/comments/submission.js';
import type { CommentDraft } from '../../data/model.js';
import type { Language } from '../../i18n/language.js';
import type { Draft } from './draft.js';

/** The form as the code for sending sees it. */
export interface FormContext {
  host: ReactiveElement & {
    readonly debug: boolean;
    readonly post: string;
    readonly optionalAuthor: boolean;
    readonly challenge: ((draft: CommentDraft) => Promise<Record<string, string>>) | undefined;
  };
  draft: Draft;
  /** When the form was made, on the clock of `performance.now()`. */
  startedAt: number;
  language(): Language;
  request(): QueueRequest;
  /** What has become of the last comment. */
  submission(): Submission;
  /** Moves the submission on, and renders the form again. */
  advance(event: SubmissionEvent): void;
}
