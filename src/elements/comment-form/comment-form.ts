import { isServer, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { ArrivalController } from '../../controllers/arrival-controller.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { threadOf } from '../../data/comments/drafts.js';
import { CommentError, type CommentField } from '../../data/comments/errors.js';
import {
  IDLE,
  stateOf,
  transition,
  type CommentFormState,
  type Submission,
  type SubmissionEvent,
} from '../../data/comments/submission.js';
import { endpointUrl } from '../../data/net/url.js';
import { LocaleController, registerLanguage } from '../../i18n/locale-controller.js';
import { languageOnServer } from '../../i18n/on-server.js';
import { base } from '../../styles/base.js';
import { comments } from '../../styles/comments.js';
import { defaultsOf, type ValuesOf } from '../shared/attributes.js';
import { ownRoot } from '../shared/render-root.js';
import { styles } from './comment-form.styles.js';
import { Draft, type Values } from './draft.js';
import { CommentFormErrorEvent } from './events.js';
import { readFallback } from './fallback.js';
import { properties } from './properties.js';
import { renderForm } from './render-form.js';

/**
 * A form for a reader's comment. What is typed is kept until the endpoint has confirmed it.
 *
 * @summary A comment for WordPress or any JSON endpoint.
 * @tagname comment-form
 * @slot - Fallback: a `<form>` for `wp-comments-post.php`, which works before the script runs.
 * @slot header - Above everything.
 * @slot challenge - Above the button, for a challenge against spam.
 * @slot footer - Beside the button.
 * @fires {CommentFormSubmitEvent} comment-form-submit - A reader sends a comment; cancelable.
 * @fires {CommentFormSentEvent} comment-form-sent - The endpoint has stored it.
 * @fires {CommentFormErrorEvent} comment-form-error - It was refused, or waits for its next try.
 * @csspart heading - The heading of the form.
 * @csspart form - The box around the fields.
 * @csspart label - The name of a field.
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
    { sending: () => import('./lazy/sending/sending.js') },
    // Firefox remembers a module that could not be loaded until the page is loaded anew.
    (cause) => {
      if (this.#submission.state !== 'asked') return;
      this.#advance({ type: 'miss' });
      this.dispatchEvent(new CommentFormErrorEvent(new CommentError('offline', { cause }), false));
    },
  );
  #submission: Submission = IDLE;
  readonly #arrival = new ArrivalController(this);
  #isFallbackTaken = false;
  /** Who has written what waits is to be forgotten: as soon as the code is there that knows of it. */
  #mustForget = false;
  /** What was typed before the script ran. */
  #typed: Values | undefined;

  constructor() {
    super();
    Object.assign(this, defaultsOf(properties));
  }

  /**
   * What has become of the last comment:
   * - `idle`: nothing was sent, or nothing is left of it → `sending`, `sent`, `held`
   * - `sending`: the reader has pressed the button → `sent`, `held`, `queued`, `failed`, `idle`
   * - `sent`, `held`: it is stored, and published or awaits approval → `sending`, `sent`, `held`
   * - `queued`: it waits and is tried again → `sending`, `sent`, `held`, `failed`, `idle`
   * - `failed`: it is not sent, and the reader reads why → `sending`; `sent`, `held` when another tab has sent it;
   *   `idle` when it was refused while it waited, and the reader has taken it back
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
    this.#mustForget = true;
    this.requestUpdate();
  }

  /** Moves the focus to the first field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#content')?.focus(options);
  }

  /** Once, when all of it is there. */
  #takeFallback(): void {
    if (this.#isFallbackTaken || !this.#arrival.isOver) return;
    this.#isFallbackTaken = true;
    const { action, post, parent, values } = readFallback(this);
    this.action ||= action;
    this.post ||= post;
    this.parent ||= parent;
    this.#typed = values;
  }

  get #url(): string {
    return endpointUrl(this.action, this.#locale.language, document.baseURI) ?? '';
  }

  protected override createRenderRoot(): ShadowRoot {
    return ownRoot(this, CommentForm);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) {
      this.#locale.language = languageOnServer(this);
      return;
    }
    this.#takeFallback();
    this.#lazy.want({ sending: this.hasUpdated });
    if (changed.has('action') || changed.has('post') || changed.has('parent')) {
      const parent = this.parent === '0' ? '' : this.parent;
      this.#draft.restore(threadOf(this.#url, this.post), parent, this.#typed);
      this.#typed = undefined;
    }
    const { sending } = this.#lazy.active;
    if (sending && this.#mustForget) sending.forget();
    this.#mustForget &&= !sending;
    sending?.follow();
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

  readonly #handleRemember = (remember: boolean): void => {
    this.#draft.setRemember(remember);
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    return renderForm({
      language: this.#locale.language,
      headingLevel: this.headingLevel,
      label: this.label,
      optionalAuthor: this.optionalAuthor,
      draft: this.#draft,
      submission: this.#submission,
      sending: this.#lazy.active.sending,
      onInput: this.#handleInput,
      onRemember: this.#handleRemember,
      onSubmit: this.#handleSubmit,
    });
  }
}

/** Its properties, as `properties.ts` declares them. */
export interface CommentForm extends ValuesOf<typeof properties> {}
