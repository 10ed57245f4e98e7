import { msg } from '@lit/localize';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { PartsController } from '../../controllers/parts-controller.js';
import type { CommentFormat } from '../../data/comments/route.js';
import { threadOf } from '../../data/comments/drafts.js';
import type { CommentField } from '../../data/comments/errors.js';
import type { CommentService } from '../../data/comments/service.js';
import type { CommentDraft } from '../../data/model.js';
import { endpointUrl } from '../../data/url.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { base } from '../../styles/base.js';
import { comments } from '../../styles/comments.js';
import { defaultsOf } from '../attributes.js';
import { styles } from './comment-form.styles.js';
import { Draft, type Values } from './draft.js';
import { readFallback } from './fallback.js';
import type { CommentFormState } from './parts/sending.js';
import { properties } from './properties.js';
import { renderLine, renderText, type FieldsView } from './render-fields.js';

/**
 * A form for a reader's comment. What is typed is kept until the endpoint has confirmed it.
 *
 * @summary A comment for WordPress or any JSON endpoint.
 * @tagname comment-form
 * @attr {boolean} debug - Names in the console what is wrong.
 * @slot - Fallback: a `<form>` for `wp-comments-post.php`, which works before the script runs.
 * @slot header - Above everything.
 * @slot challenge - Above the button, for a challenge against spam.
 * @fires {CommentFormSubmitEvent} comment-form-submit - A reader sends a comment; cancelable.
 * @fires {CommentFormSentEvent} comment-form-sent - The endpoint has stored it.
 * @fires {CommentFormErrorEvent} comment-form-error - It was refused, or waits for its next try.
 * @csspart heading
 * @csspart form
 * @csspart label
 * @csspart input - A field.
 * @csspart problem - What has to be mended, at its field.
 * @csspart summary - All that has to be mended.
 * @csspart submit - The button.
 * @csspart status - What screen readers hear.
 * @csspart queue - Comments that are not sent yet.
 * @cssprop [--comment-accent] - Colour of buttons; that of `--news-accent` without it.
 * @cssprop [--comment-danger] - Colour of what has to be mended.
 */
export class CommentForm extends LitElement {
  static override readonly styles = [base, comments, styles];
  static override readonly properties = properties;

  /** Endpoint: WordPress comments or site, or a JSON endpoint. `{lang}` becomes `bg` or `en`. */
  declare action: string;
  /** Kind of the endpoint; `auto` looks at the URL. */
  declare format: CommentFormat;
  /** Id of the article commented on. */
  declare post: string;
  /** Id of the comment replied to. */
  declare parent: string;
  /** Heading of the form. */
  declare label: string;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;
  /** Takes the place of the endpoint. */
  declare service: CommentService | undefined;
  /** Asked before a comment is sent; what it answers is sent along. */
  declare challenge: ((draft: CommentDraft) => Promise<Record<string, string>>) | undefined;

  readonly #locale = new LocaleController(this);
  readonly #draft = new Draft();
  readonly #parts = new PartsController(
    {
      host: this,
      draft: this.#draft,
      startedAt: performance.now(),
      language: () => this.#locale.language,
      request: () => ({
        url: this.#url,
        format: this.format,
        post: this.post,
        service: this.service,
      }),
    },
    { sending: () => import('./parts/sending.js') },
    () => {
      this.#isMissing = true;
      this.requestUpdate();
    },
  );
  /** The code for sending could not be had. Firefox remembers that until the page is loaded anew. */
  #isMissing = false;
  /** The reader wants to send; the code for it is not there yet. */
  #isWaiting = false;
  /** What was typed before the script ran. */
  #typed: Values | undefined;

  constructor() {
    super();
    Object.assign(this, defaultsOf(properties), { service: undefined, challenge: undefined });
  }

  /** What has become of the last comment. */
  get state(): CommentFormState {
    return this.#parts.active.sending?.state ?? 'idle';
  }

  /** Makes this browser forget the reader's name, e-mail and website. */
  forget(): void {
    this.#draft.forget();
    this.#parts.active.sending?.forget();
    this.requestUpdate();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#content')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) return;
    const { action, post, parent, values } = readFallback(this);
    this.action ||= action;
    this.post ||= post;
    this.parent ||= parent;
    this.#typed = values;
  }

  get #url(): string {
    return endpointUrl(this.action, this.#locale.language, document.baseURI) ?? '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#parts.want({ sending: this.hasUpdated });
    if (changed.has('action') || changed.has('post') || changed.has('parent')) {
      const parent = this.parent === '0' ? '' : this.parent;
      this.#draft.restore(threadOf(this.#url, this.post), parent, this.#typed);
      this.#typed = undefined;
    }
    const { sending } = this.#parts.active;
    if (!sending || !this.#isWaiting) return;
    this.#isWaiting = false;
    sending.submit();
  }

  protected override firstUpdated(): void {
    this.requestUpdate(); // the form is there: now for what comes after it
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#isWaiting = true;
    this.#isMissing = false;
    this.#parts.retry();
  };

  readonly #handleInput = (field: CommentField, value: string): void => {
    this.#draft.write(field, value);
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const { sending } = this.#parts.active;
    const { language } = this.#locale;
    return html`<div class="root" lang=${language}>
      <slot name="header"></slot>
      <div class="heading" part="heading" role="heading" aria-level=${this.headingLevel} id="title">
        ${this.label || msg('Leave a comment')}
      </div>
      ${sending?.renderQueue()}
      <form part="form" novalidate aria-labelledby="title" @submit=${this.#handleSubmit}>
        ${sending?.renderSummary(language)}
        <p class="hint">
          ${msg('Your e-mail address will not be published. Required fields are marked *')}
        </p>
        ${this.#renderFields()} ${sending?.renderTrap()}
        <label class="consent">
          <input type="checkbox" .checked=${this.#draft.remember} @change=${this.#handleRemember} />
          ${msg('Save my name, e-mail and website in this browser for the next time.')}
        </label>
        <slot name="challenge"></slot>
        ${this.#renderButton()}
      </form>
    </div>`;
  }

  #renderFields(): TemplateResult {
    const { sending } = this.#parts.active;
    const { language } = this.#locale;
    const { values } = this.#draft;
    const view: FieldsView = {
      values,
      problems: sending?.problems(language) ?? {},
      hint: sending?.hint(language) ?? '',
      isSending: sending?.isSending ?? false,
      onInput: this.#handleInput,
    };
    return html`${renderText(view)}
      <div class="pair">${renderLine('name', view)} ${renderLine('email', view)}</div>
      ${renderLine('url', view)}`;
  }

  #renderButton(): TemplateResult {
    const { sending } = this.#parts.active;
    const isMissing = this.#isWaiting && this.#isMissing;
    const isBusy = sending?.isSending ?? (this.#isWaiting && !isMissing);
    const failure = msg('There is no connection. Your text is kept here: try again later.');
    return html`${sending?.renderStatus() ?? html`<p role="status">${isMissing ? failure : ''}</p>`}
      <div>
        <button class="pill primary" part="submit" aria-disabled=${isBusy}>
          <span>${isBusy ? msg('Sending…') : msg('Post comment')}</span>
        </button>
      </div>`;
  }

  readonly #handleRemember = (event: Event): void => {
    this.#draft.setRemember((event.currentTarget as HTMLInputElement).checked);
    this.requestUpdate();
  };
}
