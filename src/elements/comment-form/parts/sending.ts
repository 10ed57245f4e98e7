import { msg } from '@lit/localize';
import type { ReactiveController, TemplateResult } from 'lit';
import { html } from 'lit';
import { forgetAuthors, OutboxController } from '../../../controllers/outbox-controller.js';
import { keepWriting, threadOf } from '../../../data/comments/drafts.js';
import { CommentError, toCommentError, type FieldProblem } from '../../../data/comments/errors.js';
import type { Outbox } from '../../../data/comments/outbox.js';
import type { Receipt } from '../../../data/comments/service.js';
import type { CommentDraft } from '../../../data/model.js';
import { bulgarian } from '../../../i18n/generated/comment-form-sending.js';
import { addTranslations, type Language } from '../../../i18n/localization.js';
import type { Values } from '../draft.js';
import { CommentFormErrorEvent, CommentFormSentEvent, CommentFormSubmitEvent } from '../events.js';
import type { SendingContext } from '../sending-context.js';
import { warn, warnOfAttributes } from '../../warnings.js';
import { problemText, hintText } from './messages.js';
import { Pending } from './pending.js';
import { styles as queueStyles } from './sending.styles.js';
import { renderSummary } from './summary.js';
import { trimmed, validate } from './validate.js';

export const styles = queueStyles;

addTranslations(bulgarian);

/** Milliseconds that no reader takes less than to write a comment; tests make it short. */
export const sendingLimits = { least: 3000 };

export type CommentFormState = 'idle' | 'sending' | 'sent' | 'held' | 'failed' | 'queued';

export const create = (context: SendingContext): Sending => new Sending(context);

/** What happens to a comment from the click on; in a chunk of its own, fetched behind the form. */
class Sending implements ReactiveController {
  state: CommentFormState = 'idle';
  readonly #context: SendingContext;
  readonly #comments: OutboxController;
  readonly #pending: Pending;
  /** The comment whose answer is awaited, still in its fields. */
  #key: string | undefined;
  #problems: readonly FieldProblem[] = [];
  #refusal: CommentError | undefined;
  /** Filled in by programs only. */
  #trap = '';
  #focusSummary = false;
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor(context: SendingContext) {
    this.#context = context;
    this.#comments = new OutboxController(context.host);
    context.host.addController(this);
    this.#pending = new Pending(context, this.#comments, (receipt) => this.#succeed(receipt));
  }

  hostUpdate(): void {
    if (this.#context.host.hasAttribute('debug')) warnOfAttributes(this.#context.host);
    this.#comments.show(this.#context.request());
    this.#pending.look(this.#key);
    if (this.state === 'queued' && this.#pending.isEmpty) this.state = 'idle';
  }

  hostUpdated(): void {
    const { host } = this.#context;
    if (this.#focusSummary) host.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
    this.#focusSummary = false;
    clearTimeout(this.#tick);
    const isCounting = this.#comments.queue.some(({ state }) => state === 'waiting');
    if (isCounting) this.#tick = setTimeout(() => host.requestUpdate(), 1000);
  }

  hostDisconnected(): void {
    clearTimeout(this.#tick);
  }

  #succeed({ id, status }: Receipt): void {
    this.state = status === 'approved' ? 'sent' : 'held';
    this.#context.host.dispatchEvent(new CommentFormSentEvent(id, status));
  }

  get isSending(): boolean {
    return this.#key !== undefined;
  }

  /** What has to be mended, by field. */
  problems(language: Language): Partial<Values> {
    const entries = this.#problems.map((problem) => [
      problem.field,
      problemText(problem, this.#context.draft.values, language),
    ]);
    return Object.fromEntries(entries) as Partial<Values>;
  }

  hint(language: Language): string {
    return hintText(this.#context.draft.values.content, language);
  }

  forget(): void {
    forgetAuthors();
  }

  /** Sends what stands in the form. Further calls do nothing until that has been answered. */
  submit(): void {
    if (this.isSending) return;
    const { host, draft, language } = this.#context;
    const { content, ...author } = trimmed(draft.values);
    this.#refusal = undefined;
    this.#problems = validate({ content, ...author });
    if (this.#problems.length) {
      return this.#fail(new CommentError('field', { fields: this.#problems }));
    }
    const { parent, writing } = draft;
    const key = writing.key || newKey();
    const comment = { post: host.post, parent, author, content, lang: language(), key };
    if (!host.dispatchEvent(new CommentFormSubmitEvent(comment))) return;
    this.#key = key; // set before anything is waited for
    this.state = 'sending';
    host.requestUpdate();
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
      this.#fail(toCommentError(thrown, () => undefined));
    }
    this.#key = undefined;
    host.requestUpdate();
  }

  /** Looks what has become of a comment at its first try. */
  #settle({ key, parent }: CommentDraft, outbox: Outbox): void {
    const { draft, host } = this.#context;
    // Another form may be in its place by now.
    const isHere = host.isConnected && outbox === this.#comments.outbox && parent === draft.parent;
    const entry = outbox.queue.find((each) => each.key === key);
    const receipt = outbox.receiptOf(key);
    if (receipt) {
      if (isHere) draft.put();
      this.#succeed(receipt);
    } else if (!entry) {
      this.state = 'idle'; // the reader has thrown it away in another tab
      if (isHere) draft.put();
    } else if (isHere && entry.state === 'refused' && entry.error) {
      const { content, isUncertain } = entry;
      outbox.take(key);
      draft.put({ content, key, isUncertain }); // and not its author
      this.#problems = entry.error.fields;
      this.#fail(entry.error);
    } else {
      this.state = 'queued';
      if (isHere) draft.put();
      const isQueued = entry.state !== 'refused';
      if (entry.error) this.#report(entry.error, isQueued);
    }
  }

  #fail(error: CommentError): void {
    const { host } = this.#context;
    this.state = 'failed';
    if (error.kind !== 'field') this.#refusal = error;
    this.#focusSummary = true;
    host.requestUpdate();
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
    return this.#pending.render(this.#key);
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
    const { values } = this.#context.draft;
    const { host } = this.#context;
    return renderSummary(
      this.#problems,
      this.#refusal,
      (problem) => problemText(problem, values, language),
      (field) => host.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus(),
    );
  }

  #statusText(): string {
    if (this.state === 'sent') return msg('Your comment is published.');
    if (this.state === 'held') return msg('Your comment awaits approval.');
    if (this.state === 'queued') return msg('Your comment is kept and will be sent later.');
    return '';
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
