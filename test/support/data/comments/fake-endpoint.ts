import type { CommentErrorKind } from '../../../../src/data/comments/errors.js';
import { toCommentError } from '../../../../src/data/comments/to-comment-error.js';
import type { Receipt } from '../../../../src/data/comments/service.js';
import { DataError } from '../../../../src/data/errors.js';
import type { CommentDraft } from '../../../../src/data/model.js';
import { Deferred } from '../../waiting.js';

/** An endpoint for comments that answers when the test says so, and what it says. */
export class FakeEndpoint {
  /** What has come, in its order. */
  readonly drafts: CommentDraft[] = [];
  readonly #answers: Deferred<Receipt>[] = [];

  readonly create = (draft: CommentDraft): Promise<Receipt> => {
    const answer = new Deferred<Receipt>();
    this.drafts.push(draft);
    this.#answers.push(answer);
    return answer.promise;
  };

  get keys(): string[] {
    return this.drafts.map(({ key }) => key);
  }

  /** Says that the oldest unanswered comment is stored. */
  async accept(status: Receipt['status'] = 'approved'): Promise<void> {
    this.#next().resolve({ id: `id-${this.drafts.length}`, status });
    await settled();
  }

  /** Refuses the oldest unanswered comment. @param retryAfter seconds that the answer asks for */
  async refuse(kind: CommentErrorKind, retryAfter?: number): Promise<void> {
    const status = kind === 'server' ? 503 : 400;
    const url = 'https://blog.example/';
    const cause = new DataError('status', { url, status, retryAfter });
    this.#next().reject(toCommentError(cause, () => [kind]));
    await settled();
  }

  #next(): Deferred<Receipt> {
    const answer = this.#answers.shift();
    if (!answer) throw new Error('Nothing has come.');
    return answer;
  }
}

/** Everything has been done that waits for nothing but promises. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

let count = 0;

/** A comment with its own key and text. */
export function draft(changes: Partial<CommentDraft> = {}): CommentDraft {
  count++;
  return {
    post: '7',
    parent: '',
    author: { name: 'Мария', email: 'maria@example.org', url: '' },
    content: `Коментар ${count}`,
    lang: 'bg',
    key: `key-${count}`,
    ...changes,
  };
}
