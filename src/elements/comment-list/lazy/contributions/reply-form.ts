import { str } from '@lit/localize';
import { html, nothing, render, type TemplateResult } from 'lit';
import { msg } from '../../../../i18n/generated/comment-list-contributions.js';
import { begunAnswers } from '../../../../data/comments/drafts.js';
import type { Comment, Page } from '../../../../data/model.js';
import type { CommentFormSentEvent } from '../../../comment-form/events.js';
import type { ListHost } from './list-host.js';

/** The field of a form that has the focus. */
function focusedIn(form: Element | undefined): HTMLElement | undefined {
  const active = form?.shadowRoot?.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}

/** The form for an answer, below the comment that is answered. */
export class ReplyForm {
  readonly #host: ListHost;
  /** The id of the comment that the reader is answering; empty for none. */
  #answered = '';
  /** The id of a comment that is gone, whose answer was begun; empty for none. */
  #lost = '';
  /** The form that is open, and the field in it that has the focus. */
  #open: { parent: string; container: DocumentFragment; form: Element | undefined } | undefined;
  #focused: HTMLElement | undefined;
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

  render(comment: Comment): Element | typeof nothing {
    if (!this.isBelow(comment)) return nothing;
    return this.#renderForm(
      comment.id,
      msg(str`Reply to ${comment.author.name || msg('Anonymous')}`),
    );
  }

  /** The form for an answer that was begun to a comment which is gone. */
  renderLost(thread: string, page: Page<Comment> | undefined): Element | typeof nothing {
    if (!page || page.more) return nothing; // what is not here may come
    const isShown = (id: string): boolean => page.items.some((each) => each.id === id);
    const [lost] = begunAnswers(thread).filter((id) => id && !isShown(id));
    this.#lost = lost ?? (this.#lost && !isShown(this.#lost) ? this.#lost : '');
    return this.#lost ? this.#renderForm(this.#lost, msg('Your unfinished reply')) : nothing;
  }

  /**
   * One element for as long as the same comment is answered: comments that come above take its place in the template, but
   * neither its text nor its caret.
   */
  #renderForm(parent: string, label: string): Element | typeof nothing {
    if (this.#open?.parent !== parent) {
      this.#open = { parent, container: document.createDocumentFragment(), form: undefined };
    }
    const { container } = this.#open;
    render(this.#template(parent, label), container, { host: this.#host });
    const form = (this.#open.form ??= container.firstElementChild ?? undefined);
    this.#focused = focusedIn(form);
    return form ?? nothing;
  }

  /** A form that was moved has lost the focus. */
  keepFocus(): void {
    const { form } = this.#open ?? {};
    if (this.#focused?.isConnected && !focusedIn(form)) this.#focused.focus();
    if (!form?.isConnected) this.#open = undefined;
    this.#focused = undefined;
  }

  #template(parent: string, label: string): TemplateResult {
    const { src, format, post, service, challenge, headingLevel, optionalAuthor } = this.#host;
    return html`<comment-form
      class="answer"
      action=${src}
      format=${format}
      post=${post}
      parent=${parent}
      ?optional-author=${optionalAuthor}
      heading-level=${Math.min(6, headingLevel + 1)}
      label=${label}
      .service=${service}
      .challenge=${challenge}
      @comment-form-sent=${this.#handleSent}
      @keydown=${this.#handleKey}
    >
      <button slot="footer" class="reply" type="button" @click=${this.#close}>
        ${msg('Cancel')}
      </button>
    </comment-form>`;
  }

  /** What is written stays, and is there again when the form is opened again. */
  readonly #close = (): void => {
    this.#focusOpener();
    this.#answered = this.#lost = '';
    this.#host.requestUpdate();
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.#close();
  };

  /** The form closes: without another place the focus would be lost. */
  #focusOpener(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
  }

  readonly #handleSent = ({ status }: CommentFormSentEvent): void => {
    this.#status = status;
    this.#focusOpener();
    this.#answered = this.#lost = '';
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
