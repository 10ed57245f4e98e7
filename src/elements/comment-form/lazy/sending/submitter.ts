import type { QueueController } from '../../../../controllers/queue-controller.js';
import { CommentError } from '../../../../data/comments/errors.js';
import { toCommentError } from '../../../../data/comments/to-comment-error.js';
import type { CommentQueue } from '../../../../data/comments/queue.js';
import { SENDING_LIMITS } from '../../../../data/comments/retries.js';
import type { CommentDraft } from '../../../../data/model.js';
import { CommentFormSubmitEvent } from '../../events.js';
import type { FormContext } from '../../form-context.js';
import { newKey } from './new-key.js';
import { tellFailure, tellStored } from './outcomes.js';
import type { Trap } from './trap.js';
import { trimmed, validate } from './validate.js';

/** Gives what stands in the form to the queue, and tells what has become of it at the first try. */
export class Submitter {
  readonly #context: FormContext;
  readonly #comments: QueueController;
  readonly #trap: Trap;

  constructor(context: FormContext, comments: QueueController, trap: Trap) {
    this.#context = context;
    this.#comments = comments;
    this.#trap = trap;
  }

  /** Sends what stands in the form, if the reader has asked for it. Never rejects. */
  async submit(): Promise<void> {
    const { host, draft, language, advance } = this.#context;
    const { content, ...author } = trimmed(draft.values);
    const fields = validate({ content, ...author }, host.optionalAuthor);
    const { parent, writing } = draft;
    if (fields.length) return this.#fail(writing.key, new CommentError('field', { fields }));
    const key = writing.key || newKey();
    const comment = { post: host.post, parent, author, content, lang: language(), key };
    if (!host.dispatchEvent(new CommentFormSubmitEvent(comment))) {
      return advance({ type: 'cancel' });
    }
    advance({ type: 'send', key }); // before anything is waited for
    await this.#send(comment, writing.isUncertain);
  }

  async #send(comment: CommentDraft, isUncertain: boolean): Promise<void> {
    const { host, draft, startedAt, request } = this.#context;
    // The page may put the form below another article before this is done.
    const queue = this.#comments.show(request());
    const { service } = request();
    const { stored } = draft;
    try {
      if (this.#trap.spring()) throw new CommentError('challenge');
      const { writingTime } = { ...SENDING_LIMITS, ...service?.limits };
      await pause(writingTime - (performance.now() - startedAt));
      queue.challenge = host.challenge;
      const sent = queue.send(comment, isUncertain, draft.remember);
      stored.keep(undefined); // from here on the queue keeps it
      await sent;
      this.#settle(comment, queue);
    } catch (thrown) {
      this.#fail(
        comment.key,
        toCommentError(thrown, () => undefined),
      );
    }
  }

  /** Looks what has become of a comment at its first try. */
  #settle({ key, parent }: CommentDraft, queue: CommentQueue): void {
    const { draft, host, advance } = this.#context;
    // Another form may be in its place by now.
    const isHere = host.isConnected && queue === this.#comments.queue && parent === draft.parent;
    const entry = queue.entry(key);
    if (isHere && entry?.state === 'refused') {
      const { content, isUncertain, error } = entry;
      queue.take(key);
      draft.put({ content, key, isUncertain }); // and not its author
      return this.#fail(key, error);
    }
    if (isHere) draft.put();
    const receipt = queue.receiptOf(key);
    if (receipt) return tellStored(this.#context, key, receipt);
    advance(entry?.state === 'waiting' ? { type: 'queue' } : { type: 'drop', key });
    if (entry?.state === 'waiting' && entry.error) tellFailure(host, entry.error, true);
    if (entry?.state === 'refused') tellFailure(host, entry.error, false);
  }

  #fail(key: string, error: CommentError): void {
    const { host, draft, advance } = this.#context;
    if (error.kind === 'gone') draft.standAlone();
    advance({ type: 'fail', key, error });
    const focusSummary = (): void =>
      host.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
    void host.updateComplete.then(focusSummary);
    tellFailure(host, error, false);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
