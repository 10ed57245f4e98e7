import { str } from '@lit/localize';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { OutboxController, type OutboxRequest } from '../../../controllers/outbox-controller.js';
import type { CommentService } from '../../../data/comments/service.js';
import type { SentRecord } from '../../../data/comments/records.js';
import type { DataError } from '../../../data/errors.js';
import type { Comment, CommentDraft } from '../../../data/model.js';
import { msg } from '../../../i18n/generated/comment-list-own-comments.js';
import type { CommentFormSentEvent } from '../../comment-form/events.js';
import { warn, warnOfAttributes } from '../../shared/warnings.js';
import { toPlainText } from '../../../text/plain-text.js';

/** The list as the reader's own comments see it. */
interface OwnCommentsContext {
  host: ReactiveElement & {
    readonly src: string;
    readonly format: string;
    readonly post: string;
    readonly service: CommentService | undefined;
    readonly challenge: ((draft: CommentDraft) => Promise<Record<string, string>>) | undefined;
    readonly comments: readonly Comment[];
    readonly headingLevel: number;
    reload(): Promise<void>;
  };
  request(): OutboxRequest;
  /** Why the last request failed. */
  error(): DataError | undefined;
  /** What the list shows, when nothing newer is on its way. */
  shown(): readonly Comment[] | undefined;
}

export const create = (context: OwnCommentsContext): OwnComments => new OwnComments(context);

/**
 * The reader's own comments that the endpoint has stored, but the list does not show: they are new,
 * or nobody has approved them yet.
 */
class OwnComments implements ReactiveController {
  readonly #context: OwnCommentsContext;
  readonly #comments: OutboxController;
  /** The comment that the reader is answering. */
  #answered = '';
  #focusForm = false;
  /** What has become of the last answer. */
  #status: CommentFormSentEvent['status'] | undefined;
  /** Those for which the list was asked again. */
  readonly #expected = new Set<string>();

  constructor(context: OwnCommentsContext) {
    this.#context = context;
    this.#comments = new OutboxController(context.host);
    context.host.addController(this);
  }

  /** Turns to the article that the list belongs to. */
  follow(): void {
    this.#comments.show(this.#context.request());
  }

  hostUpdated(): void {
    this.#warn();
    if (this.#focusForm) {
      const form = this.#context.host.renderRoot.querySelector('comment-form');
      void form?.updateComplete.then(() => form.focus());
    }
    this.#focusForm = false;
    const shown = this.#context.shown();
    if (!shown) return;
    const { outbox } = this.#comments;
    outbox?.settle((sent) => shown.some((comment) => isSame(comment, sent)));
    const news = this.#comments.sent.filter(
      // Without an id nobody knows whether it was approved.
      ({ key, id, status }) => (status === 'approved' || !id) && !this.#expected.has(key),
    );
    for (const { key } of news) this.#expected.add(key);
    if (news.length) void this.#context.host.reload();
  }

  #warn(): void {
    const { host, error } = this.#context;
    if (!host.hasAttribute('debug')) return;
    warnOfAttributes(host);
    if (error()) warn(host, String(error()));
  }

  get count(): number {
    return this.#comments.sent.length;
  }

  /** Opens the form for an answer to a comment, or closes it. */
  reply({ id }: Comment): void {
    this.#focusForm = id !== this.#answered;
    this.#answered = this.#focusForm ? id : '';
    this.#status = undefined;
    this.#context.host.requestUpdate();
  }

  renderReply({ id, author }: Comment): TemplateResult | typeof nothing {
    if (id !== this.#answered) return nothing;
    const { src, format, post, service, challenge, headingLevel } = this.#context.host;
    return html`<comment-form
      class="answer"
      action=${src}
      format=${format}
      post=${post}
      parent=${id}
      heading-level=${Math.min(6, headingLevel + 1)}
      label=${msg(str`Reply to ${author.name}`)}
      .service=${service}
      .challenge=${challenge}
      @comment-form-sent=${this.#handleSent}
    ></comment-form>`;
  }

  readonly #handleSent = ({ status }: CommentFormSentEvent): void => {
    this.#status = status;
    // The form closes: without another place the focus would be lost.
    this.#context.host.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    this.#answered = '';
    this.#context.host.requestUpdate();
  };

  isAnswering({ id }: Comment): boolean {
    return id === this.#answered;
  }

  /** For screen readers. */
  renderStatus(): TemplateResult {
    return html`<p class="visually-hidden" part="status" role="status">${this.#statusText()}</p>`;
  }

  #statusText(): string {
    if (!this.#status) return '';
    return this.#status === 'approved'
      ? msg('Your reply is published.')
      : msg('Your reply awaits approval.');
  }

  /** The own answers to a comment, or to the article and to what is not shown. */
  render(parent: string): TemplateResult[] {
    const { comments } = this.#context.host;
    const isShown = (id: string): boolean => comments.some((each) => each.id === id);
    return this.#comments.sent
      .filter((each) => (isShown(each.parent) ? each.parent : '') === parent)
      .map(renderSent);
  }
}

function renderSent({ content, status }: SentRecord): TemplateResult {
  return html`<li part="item">
    <article class="comment own">
      <span class="avatar" aria-hidden="true">✓</span>
      <div>
        <div class="meta">
          <strong>${msg('Your comment')}</strong>
          ${status === 'held' ? html`<small>${msg('Your comment awaits approval.')}</small>` : nothing}
        </div>
        <div class="content text" dir="auto">${content}</div>
      </div>
    </article>
  </li>`;
}

/** Whether a comment of the list is one that this reader has sent. */
function isSame({ id, html: markup, text = '' }: Comment, sent: SentRecord): boolean {
  if (sent.id) return id === sent.id;
  const content = markup === undefined ? text : toPlainText(markup);
  return withSingleSpaces(content) === withSingleSpaces(sent.content);
}

function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
