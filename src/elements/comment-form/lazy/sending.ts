import type { ReactiveController, TemplateResult } from 'lit';
import { html } from 'lit';
import { forgetAuthors, OutboxController } from '../../../controllers/outbox-controller.js';
import { keepWriting, threadOf } from '../../../data/comments/drafts.js';
import { CommentError, toCommentError } from '../../../data/comments/errors.js';
import type { Outbox } from '../../../data/comments/outbox.js';
import type { Receipt } from '../../../data/comments/service.js';
import type { Submission } from '../../../data/comments/submission.js';
import type { CommentDraft } from '../../../data/model.js';
import { msg } from '../../../i18n/generated/comment-form-sending.js';
import type { Language } from '../../../i18n/language.js';
import type { Values } from '../draft.js';
import { CommentFormErrorEvent, CommentFormSentEvent, CommentFormSubmitEvent } from '../events.js';
import type { SendingContext } from '../sending-context.js';
import { warn, warnOfAttributes } from '../../shared/warnings.js';
import { problemText, hintText } from './messages.js';
import { Pending } from './pending.js';
import { styles as queueStyles } from './sending.styles.js';
import { renderSummary } from './render-summary.js';
import { trimmed, validate } from './validate.js';

export const styles = queueStyles;

/** Milliseconds that no reader takes less than to write a comment; tests make it short. */
export const sendingLimits = { least: 3000 };

export const create = (context: SendingContext): Sending => new Sending(context);

/** What happens to a comment from the click on. */
class Sending implements ReactiveController {
  readonly #context: SendingContext;
  readonly #comments: OutboxController;
  readonly #pending: Pending;
  /** Filled in by programs only. */
  #trap = '';
  /** The failure whose summary has had the focus. */
  #announced: Submission | undefined;
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor(context: SendingContext) {
    this.#context = context;
    this.#comments = new OutboxController(context.host, () => this.#look());
    context.host.addController(this);
    this.#pending = new Pending(context, this.#comments);
  }

  /** Turns to the article that the form stands below. */
  follow(): void {
    this.#comments.show(this.#context.request());
  }

  hostUpdated(): void {
    const { host, submission } = this.#context;
    const now = submission();
    if (now.state === 'failed' && now !== this.#announced) {
      host.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
    }
    this.#announced = now;
    if (host.hasAttribute('debug')) warnOfAttributes(host);
    clearTimeout(this.#tick);
    const isCounting = this.#comments.queue.some(({ state }) => state === 'waiting');
    if (isCounting) this.#tick = setTimeout(() => host.requestUpdate(), 1000);
  }

  hostDisconnected(): void {
    clearTimeout(this.#tick);
  }

  #look(): void {
    this.#pending.look((key, receipt) => this.#succeed(key, receipt));
  }

  #succeed(key: string, receipt: Receipt): void {
    const { host, advance } = this.#context;
    advance({ type: 'store', key, receipt });
    host.dispatchEvent(new CommentFormSentEvent(receipt.id, receipt.status));
  }

  /** What keeps the comment from being sent; undefined when nothing does. */
  get #error(): CommentError | undefined {
    const now = this.#context.submission();
    return now.state === 'failed' ? now.error : undefined;
  }

  /** What has to be mended, by field. */
  problems(language: Language): Partial<Values> {
    const { values } = this.#context.draft;
    const problems: Partial<Values> = {};
    for (const problem of this.#error?.fields ?? []) {
      problems[problem.field] = problemText(problem, values, language);
    }
    return problems;
  }

  hint(language: Language): string {
    return hintText(this.#context.draft.values.content, language);
  }

  forget(): void {
    forgetAuthors();
  }

  /** Sends what stands in the form, if the reader has asked for it. */
  submit(): void {
    const { host, draft, language, advance } = this.#context;
    const { content, ...author } = trimmed(draft.values);
    const fields = validate({ content, ...author });
    const { parent, writing } = draft;
    if (fields.length) return this.#refuse(writing.key, new CommentError('field', { fields }));
    const key = writing.key || newKey();
    const comment = { post: host.post, parent, author, content, lang: language(), key };
    if (!host.dispatchEvent(new CommentFormSubmitEvent(comment))) {
      return advance({ type: 'cancel' });
    }
    advance({ type: 'send', key }); // before anything is waited for
    void this.#send(comment, writing.isUncertain);
  }

  async #send(comment: CommentDraft, isUncertain: boolean): Promise<void> {
    const { host, draft, startedAt, request } = this.#context;
    // The page may put the form below another article before this is done.
    const outbox = this.#comments.show(request());
    const { url, post } = request();
    const thread = threadOf(url, post);
    try {
      if (this.#trap) throw new CommentError('server');
      await pause(sendingLimits.least - (performance.now() - startedAt));
      const extra = (await host.challenge?.(comment)) ?? {};
      const sent = outbox.send({ ...comment, extra }, isUncertain, draft.remember);
      keepWriting(thread, comment.parent, undefined); // from here on the queue keeps it
      await sent;
      this.#settle(comment, outbox);
    } catch (thrown) {
      this.#refuse(
        comment.key,
        toCommentError(thrown, () => undefined),
      );
    }
    this.#look();
  }

  /** Looks what has become of a comment at its first try. */
  #settle({ key, parent }: CommentDraft, outbox: Outbox): void {
    const { draft, host, advance } = this.#context;
    // Another form may be in its place by now.
    const isHere = host.isConnected && outbox === this.#comments.outbox && parent === draft.parent;
    const entry = outbox.queue.find((each) => each.key === key);
    const { error } = entry ?? {};
    if (isHere && entry?.state === 'refused' && error) {
      const { content, isUncertain } = entry;
      outbox.take(key);
      draft.put({ content, key, isUncertain }); // and not its author
      return this.#refuse(key, error);
    }
    if (isHere) draft.put();
    const receipt = outbox.receiptOf(key);
    if (receipt) return this.#succeed(key, receipt);
    if (!entry) return advance({ type: 'discard', key });
    advance({ type: 'queue' });
    if (error) this.#report(error, entry.state !== 'refused');
  }

  #refuse(key: string, error: CommentError): void {
    this.#context.advance({ type: 'refuse', key, error });
    this.#report(error, false);
  }

  #report(error: CommentError, isQueued: boolean): void {
    const { host } = this.#context;
    // The page's owner reads the cause; the reader has a sentence.
    if (host.hasAttribute('debug')) warn(host, `${error.kind}: ${String(error.cause ?? '')}`);
    host.dispatchEvent(new CommentFormErrorEvent(error, isQueued));
  }

  /** Above the form: what is on its way. */
  renderQueue(): unknown {
    return this.#pending.render();
  }

  /** What has become of the last comment; beside the button, where readers are when they send it. */
  renderStatus(): TemplateResult {
    return html`<p class="status" part="status" role="status">${this.#statusText()}</p>`;
  }

  /** Out of the way of readers, of their keyboards and of what browsers fill in by themselves. */
  renderTrap(): TemplateResult {
    const note = (event: InputEvent): void => {
      this.#trap = (event.currentTarget as HTMLInputElement).value;
    };
    return html`<div class="visually-hidden" aria-hidden="true">
      <input tabindex="-1" autocomplete="off" @input=${note} />
    </div>`;
  }

  renderSummary(language: Language): unknown {
    const { draft, host } = this.#context;
    return renderSummary(
      this.#error,
      (problem) => problemText(problem, draft.values, language),
      (field) => host.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus(),
    );
  }

  #statusText(): string {
    const now = this.#context.submission();
    if (now.state === 'sent') return msg('Your comment is published.');
    if (now.state === 'held') return msg('Your comment awaits approval.');
    if (now.state !== 'queued') return '';
    return this.#comments.queue.find(({ key }) => key === now.key)?.isStored
      ? msg('Your comment is kept and will be sent later.')
      : msg('Your comment waits only while this page stays open: the browser keeps nothing.');
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}

/** `crypto.randomUUID` is missing on pages without https. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
