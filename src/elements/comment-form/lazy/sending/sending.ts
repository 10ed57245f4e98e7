import { html, type ReactiveController, type TemplateResult } from 'lit';
import { QueueController } from '../../../../controllers/queue-controller.js';
import { forgetAuthors } from '../../../../controllers/shared-queues.js';
import type { CommentError } from '../../../../data/comments/errors.js';
import type { Language } from '../../../../i18n/language.js';
import { warnOfAttributes } from '../../../shared/warnings.js';
import type { Values } from '../../draft.js';
import type { FormContext } from '../../form-context.js';
import { FormQueue } from './form-queue.js';
import { hintText, problemText, statusText } from './messages.js';
import { tellFailure, tellStored } from './outcomes.js';
import { renderSummary } from './render-summary.js';
import { styles as queueStyles } from './sending.styles.js';
import { Submitter } from './submitter.js';
import { Trap } from './trap.js';

/** How problems, the status and the comments that wait look. */
export const styles = queueStyles;

/** Called by the host's LazyController when the form can be used. */
export const create = (context: FormContext): Sending => new Sending(context);

/** What happens to a comment from the click on. */
class Sending implements ReactiveController {
  readonly #context: FormContext;
  readonly #comments: QueueController;
  readonly #formQueue: FormQueue;
  readonly #trap = new Trap();
  readonly #submitter: Submitter;
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor(context: FormContext) {
    this.#context = context;
    this.#comments = new QueueController(context.host, () => this.#handleQueueChange());
    this.#formQueue = new FormQueue(context, this.#comments);
    this.#submitter = new Submitter(context, this.#comments, this.#trap);
    context.host.addController(this);
    // The reader may have pressed the button before this code was there.
    const { state } = context.submission();
    if (state === 'asked' || state === 'missing') this.submit();
  }

  /** Turns to the article that the form stands below. */
  follow(): void {
    const { challenge } = this.#context.host;
    const queue = this.#comments.show(this.#context.request());
    if (challenge) queue.challenge = challenge;
  }

  hostUpdated(): void {
    const { host } = this.#context;
    if (host.debug) warnOfAttributes(host);
  }

  hostDisconnected(): void {
    clearTimeout(this.#tick);
  }

  #handleQueueChange(): void {
    this.#formQueue.keepFocus();
    for (const record of this.#formQueue.takeStored()) {
      tellStored(this.#context, record.key, record);
    }
    this.#followQueued();
    this.#count();
  }

  /** Looks what has become of the last comment, if it waits in the queue. */
  #followQueued(): void {
    const { submission, advance } = this.#context;
    const now = submission();
    if (now.state !== 'queued' && now.state !== 'refused') return;
    const { key } = now;
    const entry = this.#comments.queue?.entry(key);
    if (!entry) return advance({ type: 'drop', key });
    if (entry.state !== 'refused' || now.state === 'refused') return;
    advance({ type: 'refuse', key, error: entry.error });
    tellFailure(this.#context.host, entry.error, false);
  }

  /** Renders the seconds until the next try while they pass. */
  #count(): void {
    clearTimeout(this.#tick);
    if (!this.#comments.entries.some(({ state }) => state === 'waiting')) return;
    this.#tick = setTimeout(() => {
      this.#context.host.requestUpdate();
      this.#count();
    }, 1000);
  }

  /** Sends what stands in the form, if the reader has asked for it. */
  submit(): void {
    void this.#submitter.submit().then(() => this.#handleQueueChange());
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

  /** Above the form: what is on its way. */
  renderQueue(): unknown {
    return this.#formQueue.render();
  }

  /** What has become of the last comment; beside the button, where readers are when they send it. */
  renderStatus(): TemplateResult {
    const now = this.#context.submission();
    const isStored = 'key' in now && this.#comments.queue?.entry(now.key)?.isStored;
    const text = statusText(now.state, isStored === true);
    return html`<p class="status" part="status" role="status">${text}</p>`;
  }

  renderTrap(): TemplateResult {
    return this.#trap.render();
  }

  renderSummary(language: Language): unknown {
    const { draft, host } = this.#context;
    return renderSummary(
      this.#error,
      (problem) => problemText(problem, draft.values, language),
      (field) => host.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus(),
    );
  }
}
