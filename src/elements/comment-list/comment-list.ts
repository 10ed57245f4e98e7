import { html, isServer, LitElement, nothing, type TemplateResult } from 'lit';
import { msg } from '../../i18n/generated/comment-list.js';
import { CommentsController } from '../../controllers/comments-controller.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import type { QueueRequest } from '../../controllers/shared-queues.js';
import type { Comment, Page } from '../../data/model.js';
import { endpointUrl } from '../../data/net/url.js';
import { LocaleController, registerLanguage } from '../../i18n/locale-controller.js';
import { languageOnServer } from '../../i18n/on-server.js';
import { base } from '../../styles/base.js';
import { comments } from '../../styles/comments.js';
import { defaultsOf, type ValuesOf } from '../shared/attributes.js';
import { ownRoot } from '../shared/render-root.js';
import { LoadController } from '../shared/load-controller.js';
import { hasFailed, type LoadFacts, type LoadState } from '../shared/load-state.js';
import { styles } from './comment-list.styles.js';
import { CommentThreads } from './comment-threads.js';
import { styles as threadStyles } from './comment-threads.styles.js';
import { CommentListErrorEvent, CommentListLoadEvent } from './events.js';
import { properties } from './properties.js';

/** What is fetched behind the list, together with the code for sending. */
const LAZY = { contributions: () => import('./lazy/contributions/contributions.js') };

/**
 * Readers' comments on an article, with their answers.
 *
 * @summary Comments from WordPress or any JSON endpoint.
 * @tagname comment-list
 * @slot - Fallback: shown until the script runs, and again when all fails.
 * @slot empty - Instead of the sentence that there are no comments.
 * @fires {CommentListLoadEvent} comment-list-load - The comments have come or changed.
 * @fires {CommentListErrorEvent} comment-list-error - A request has failed.
 * @csspart heading - How many comments there are.
 * @csspart list - The box around comments.
 * @csspart item - The box of a comment and the answers to it.
 * @csspart meta - Author and date.
 * @csspart author - Who has written it.
 * @csspart date - When it was written.
 * @csspart avatar - Picture or initials.
 * @csspart content - The text of a comment.
 * @csspart reply - The button for an answer.
 * @csspart more - The button for further comments.
 * @csspart error - What is said of a failure.
 * @csspart retry - The button for another try.
 * @csspart status - What screen readers hear.
 * @cssprop [--comment-accent] - Colour of buttons; that of `--news-accent` without it.
 */
export class CommentList extends LitElement {
  static override readonly styles = [base, comments, styles, threadStyles];
  static override readonly properties = properties;
  /** Teaches all elements another language, where a page imports nothing. */
  static readonly registerLanguage = registerLanguage;

  readonly #locale = new LocaleController(this);
  readonly #list = new CommentsController(this, () =>
    this.#lazy.active.contributions?.unlisted.settle(),
  );
  readonly #threads = new CommentThreads(this);
  readonly #lazy = new LazyController(
    {
      host: this,
      request: () => this.#request,
      error: () => this.#list.error,
      shown: () => (this.#list.pending ? undefined : this.#list.page?.items),
    },
    LAZY,
    (error) => this.#load.tellError(error),
  );
  readonly #load = new LoadController<Page<Comment>>(this, {
    read: () => this.#facts,
    toLoadEvent: ({ items }) => new CommentListLoadEvent(items, this.#list.total),
    toErrorEvent: (error) => new CommentListErrorEvent(error),
  });

  constructor() {
    super();
    Object.assign(this, defaultsOf(properties));
  }

  /** What is shown, in the order in which it came. */
  get comments(): readonly Comment[] {
    return this.#list.page?.items ?? [];
  }

  /** What is shown: comments of the endpoint, or the reader's own. */
  get state(): LoadState {
    return this.#load.state;
  }

  /** Asks the endpoint again. Never rejects: see `comment-list-error`. */
  async reload(): Promise<void> {
    this.#lazy.retry();
    await this.#list.refresh();
    await this.updateComplete;
  }

  protected override createRenderRoot(): ShadowRoot {
    return ownRoot(this, CommentList);
  }

  protected override willUpdate(): void {
    if (isServer) {
      this.#locale.language = languageOnServer(this);
      return;
    }
    const { order, pageSize: count } = this;
    this.#list.show({ ...this.#request, order, count });
    const { page, error } = this.#list;
    this.#lazy.want({ contributions: page ?? error });
    this.#lazy.active.contributions?.unlisted.follow();
  }

  get #request(): QueueRequest {
    const { format, post, service, src } = this;
    const url = endpointUrl(src, this.#locale.language, document.baseURI) ?? '';
    return { url, format, post, service };
  }

  get #facts(): LoadFacts<Page<Comment>> {
    const { error, page, total } = this.#list;
    const isEmpty = !total && !this.#lazy.active.contributions?.unlisted.count;
    return { isStarted: true, loaded: page, isEmpty, error };
  }

  protected override render(): TemplateResult {
    const { language } = this.#locale;
    const { error, page, total } = this.#list;
    const isUncounted = page?.more && !page.total;
    return html`<div class="frame">
      <div class="root" lang=${language}>
        <div class="heading" part="heading" role="heading" aria-level=${this.headingLevel}>
          ${total && !isUncounted ? this.#threads.heading(total, language) : msg('Comments')}
        </div>
        ${this.#lazy.active.contributions?.replyForm.renderStatus()}
        ${error ? this.#renderProblem() : nothing} ${this.#renderBody()}
        ${this.#lazy.active.contributions?.renderRest(page)}
        <slot ?hidden=${!hasFailed(this.state)}></slot>
      </div>
    </div>`;
  }

  #renderBody(): TemplateResult | typeof nothing {
    const { page, extending, error } = this.#list;
    const { replyForm, unlisted } = this.#lazy.active.contributions ?? {};
    if (!page) return error ? nothing : html`<div class="bone"></div>`;
    if (this.state === 'empty') {
      return html`<slot name="empty"><p>${msg('There are no comments yet.')}</p></slot>`;
    }
    return this.#threads.render(page.items, {
      language: this.#locale.language,
      base: this.#request.url,
      timeZone: this.timeZone,
      avatars: this.avatars,
      renderUnlisted: (parent) => unlisted?.render(parent) ?? [],
      renderReply: (comment) => replyForm?.render(comment),
      isAnswering: (comment) => replyForm?.isBelow(comment) ?? false,
      onReply: (comment) => replyForm?.toggle(comment),
      hasMore: page.more !== undefined,
      extending,
      onMore: () => this.#list.more(),
    });
  }

  #renderProblem(): TemplateResult {
    return html`<p part="error" role="status">${msg('The comments cannot be loaded right now.')}</p>
      <button class="pill" part="retry" type="button" @click=${() => void this.reload()}>
        ${msg('Load again')}
      </button>`;
  }
}

/** Its properties, as `properties.ts` declares them. */
export interface CommentList extends ValuesOf<typeof properties> {}
