import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { LazyController } from '../../controllers/lazy-controller.js';
import type { CommentFormat } from '../../data/comments/route.js';
import { threadOf } from '../../data/comments/drafts.js';
import { CommentError, type CommentField } from '../../data/comments/errors.js';
import type { CommentService } from '../../data/comments/service.js';
import {
  IDLE,
  stateOf,
  transition,
  type CommentFormState,
  type Submission,
  type SubmissionEvent,
} from '../../data/comments/submission.js';
import type { CommentDraft } from '../../data/model.js';
import { endpointUrl } from '../../data/net/url.js';
import { msg } from '../../i18n/generated/comment-form.js';
import { LocaleController, registerLanguage } from '../../i18n/locale-controller.js';
import { base } from '../../styles/base.js';
import { comments } from '../../styles/comments.js';
import { defaultsOf } from '../shared/attributes.js';
import { styles } from './comment-form.styles.js';
import { Draft, type Values } from './draft.js';
import { CommentFormErrorEvent } from './events.js';
import { readFallback } from './fallback.js';
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
  /** Teaches all elements another language, where a page imports nothing. */
  static readonly registerLanguage = registerLanguage;

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
  readonly #lazy = new LazyController(
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
      submission: () => this.#submission,
      advance: (event: SubmissionEvent) => this.#advance(event),
    },
    { sending: () => import('./lazy/sending.js') },
    // Firefox remembers a module that could not be loaded until the page is loaded anew.
    (cause) => {
      if (this.#submission.state !== 'asked') return;
      this.#advance({ type: 'miss' });
      this.dispatchEvent(new CommentFormErrorEvent(new CommentError('offline', { cause }), false));
    },
  );
  #submission: Submission = IDLE;
  /** What was typed before the script ran. */
  #typed: Values | undefined;

  constructor() {
    super();
    Object.assign(this, defaultsOf(properties), { service: undefined, challenge: undefined });
  }

  /**
   * What has become of the last comment:
   * - `idle`: nothing was sent, or nothing is left of it → `sending`, `sent`, `held`
   * - `sending`: the reader has pressed the button → `sent`, `held`, `queued`, `failed`, `idle`
   * - `sent`, `held`: it is stored, and published or awaits approval → `sending`, `sent`, `held`
   * - `queued`: it is kept and tried again → `sending`, `sent`, `held`, `idle`
   * - `failed`: it is not sent, and the reader reads why → `sending`
   */
  get state(): CommentFormState {
    return stateOf(this.#submission);
  }

  #advance(event: SubmissionEvent): void {
    this.#submission = transition(this.#submission, event);
    this.requestUpdate();
  }

  /** Makes this browser forget the reader's name, e-mail and website. */
  forget(): void {
    this.#draft.forget();
    this.#lazy.active.sending?.forget();
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
    this.#lazy.want({ sending: this.hasUpdated });
    if (changed.has('action') || changed.has('post') || changed.has('parent')) {
      const parent = this.parent === '0' ? '' : this.parent;
      this.#draft.restore(threadOf(this.#url, this.post), parent, this.#typed);
      this.#typed = undefined;
    }
    this.#lazy.active.sending?.follow();
  }

  /** The code for sending has come after the reader has asked for it. */
  protected override updated(): void {
    const { state } = this.#submission;
    if (state === 'asked' || state === 'missing') this.#lazy.active.sending?.submit();
  }

  protected override firstUpdated(): void {
    this.requestUpdate(); // the form is there: now for what comes after it
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const before = this.#submission;
    this.#advance({ type: 'ask' });
    if (this.#submission === before) return;
    const { sending } = this.#lazy.active;
    if (sending) sending.submit();
    else this.#lazy.retry();
  };

  readonly #handleInput = (field: CommentField, value: string): void => {
    this.#draft.write(field, value);
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const { sending } = this.#lazy.active;
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
    const { sending } = this.#lazy.active;
    const { language } = this.#locale;
    const { values } = this.#draft;
    const view: FieldsView = {
      values,
      problems: sending?.problems(language) ?? {},
      hint: sending?.hint(language) ?? '',
      isSending: this.#submission.state === 'sending',
      onInput: this.#handleInput,
    };
    return html`${renderText(view)}
      <div class="pair">${renderLine('name', view)} ${renderLine('email', view)}</div>
      ${renderLine('url', view)}`;
  }

  #renderButton(): TemplateResult {
    const { sending } = this.#lazy.active;
    const isMissing = this.#submission.state === 'missing';
    const isBusy = this.state === 'sending';
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
