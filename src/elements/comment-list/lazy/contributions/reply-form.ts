import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../../i18n/generated/comment-list-contributions.js';
import type { Comment } from '../../../../data/model.js';
import type { CommentFormSentEvent } from '../../../comment-form/events.js';
import type { ListHost } from './list-host.js';

/** The form for an answer, below the comment that is answered. */
export class ReplyForm {
  readonly #host: ListHost;
  /** The id of the comment that the reader is answering; empty for none. */
  #answered = '';
  /** What has become of the last answer. */
  #status: CommentFormSentEvent['status'] | undefined;

  constructor(host: ListHost) {
    this.#host = host;
  }

  isBelow({ id }: Comment): boolean {
    return id === this.#answered;
  }

  /** Opens the form below a comment, or closes it. */
  toggle({ id }: Comment): void {
    this.#answered = id === this.#answered ? '' : id;
    this.#status = undefined;
    this.#host.requestUpdate();
    if (this.#answered) void this.#focus();
  }

  async #focus(): Promise<void> {
    await this.#host.updateComplete;
    const form = this.#host.renderRoot.querySelector('comment-form');
    await form?.updateComplete;
    form?.focus();
  }

  render(comment: Comment): TemplateResult | typeof nothing {
    if (!this.isBelow(comment)) return nothing;
    const { src, format, post, service, challenge, headingLevel } = this.#host;
    return html`<comment-form
      class="answer"
      action=${src}
      format=${format}
      post=${post}
      parent=${comment.id}
      heading-level=${Math.min(6, headingLevel + 1)}
      label=${msg(str`Reply to ${comment.author.name || msg('Anonymous')}`)}
      .service=${service}
      .challenge=${challenge}
      @comment-form-sent=${this.#handleSent}
    ></comment-form>`;
  }

  readonly #handleSent = ({ status }: CommentFormSentEvent): void => {
    this.#status = status;
    // The form closes: without another place the focus would be lost.
    this.#host.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    this.#answered = '';
    this.#host.requestUpdate();
  };

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
}
