import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { FeedController } from '../../../../controllers/feed-controller.js';
import { DataError } from '../../../../data/errors.js';
import type { Article } from '../../../../data/model.js';
import { msg } from '../../../../i18n/generated/news-feed-reader.js';
import type { Language } from '../../../../i18n/language.js';
import { toBody } from '../../../../data/feed/body.js';
import { toBodyHtml } from '../../../../text/body-html.js';
import { toPlainText } from '../../../../text/plain-text.js';
import { toSafeFragment } from '../../../../text/safe-html.js';
import type { LazyContext } from '../../lazy-context.js';
import { renderMeta, titleOf } from '../../render-article.js';
import { closeOnBack } from './back-button.js';
import { frameText } from './frame-text.js';
import { dropCopies } from './lead-picture.js';
import { fetchComments, renderComments } from './render-comments.js';
import { reasonText } from '../../reason-text.js';

export { styles } from './reader.styles.js';

/** Called by the host's LazyController when `open` is `dialog`. */
export const create = (context: LazyContext): Reader => new Reader(context);

/** The dialog in which an article is read without leaving the page. */
class Reader implements ReactiveController {
  readonly #context: LazyContext;
  readonly #host: LazyContext['host'];
  readonly #feed: FeedController;
  readonly #dialog = createRef<HTMLDialogElement>();
  #article: Article | undefined;
  /** That of the last render. */
  #language: Language = 'en';
  #body: readonly Node[] | undefined;
  /** The body shows the article's picture by itself, so that there is none above the title. */
  #isPictureInBody = false;
  #error: DataError | undefined;
  /** What the article has instead of a body: a password, or no text. */
  #lack: 'password' | 'text' | undefined;
  /** Ends the request for the body that was asked for last. */
  #abort = new AbortController();
  /** That of the article which the dialog was opened with; the next one may be on its way. */
  #opened = this.#abort;

  constructor(context: LazyContext) {
    this.#context = context;
    this.#host = context.host;
    this.#feed = context.feed;
    this.#host.addController(this);
  }

  /** Out of the page a dialog is no longer modal, but still open. */
  hostDisconnected(): void {
    this.#close();
  }

  /** Shows the article at once, and its body when it is there. */
  open(article: Article): void {
    void fetchComments(this.#context);
    void this.#load(article);
  }

  async #load(article: Article): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#article = article;
    this.#body = undefined;
    this.#isPictureInBody = false;
    this.#error = undefined;
    this.#lack = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (signal.aborted) return; // another one was opened meanwhile
    this.#opened = this.#abort;
    const dialog = this.#dialog.value;
    if (dialog && !dialog.open) {
      dialog.showModal();
      closeOnBack(dialog);
    }
    dialog?.querySelector('h2')?.focus(); // a screen reader begins with the title
    try {
      const body = toBody(await this.#feed.feed?.detail(article, signal), toPlainText);
      const base = article.url ?? document.baseURI;
      const fragment = await toSafeFragment(toBodyHtml(body), base, (url, title) =>
        frameText(url, title, this.#language),
      );
      if (signal.aborted) return;
      // Kept as nodes: a fragment would be empty at the second render.
      const isThere = isReadable(fragment);
      this.#isPictureInBody = dropCopies(fragment, this.#host.noImages ? undefined : article.image);
      if (isThere) this.#body = [...fragment.childNodes];
      else this.#lack = body.isProtected ? 'password' : 'text';
    } catch (thrown) {
      if (!signal.aborted) this.#error = DataError.from(thrown, article.url ?? document.baseURI);
    }
    this.#host.requestUpdate();
  }

  render(language: Language): TemplateResult | typeof nothing {
    this.#language = language;
    const article = this.#article;
    if (!article) return nothing;
    return html`<dialog
      part="dialog"
      ${ref(this.#dialog)}
      aria-labelledby="reader-title"
      lang=${article.language ?? language}
      @close=${this.#handleClose}
      closedby="any"
    >
      <div class="reader">
        <div class="reader-bar" lang=${language}>
          <button class="pill" type="button" @click=${this.#handlePrint}>${msg('Print')}</button>
          <button class="pill" type="button" @click=${this.#close}>${msg('Close')}</button>
        </div>
        ${this.#renderHead(article, language)}
        <div class="prose">${this.#body ?? this.#renderPlaceholder(article)}</div>
        ${
          article.url
            ? html`<p lang=${language}>
                <a href=${article.url} rel="noopener">${msg('Read it on its own page')}</a>
              </p>`
            : nothing
        }
        ${renderComments(this.#context, article, language)}
      </div>
    </dialog>`;
  }

  /** The picture; date, categories and author; the title. */
  #renderHead(article: Article, language: Language): TemplateResult {
    const { timeZone } = this.#host;
    const settings = { layout: 'list', timeZone } as const;
    return html`${this.#renderLead(article)}
      <div lang=${language}>
        ${renderMeta(article, { settings, language, formatRelative: undefined })}
      </div>
      <h2 id="reader-title" tabindex="-1">${titleOf(article)}</h2>`;
  }

  #renderLead({ image }: Article): TemplateResult | typeof nothing {
    if (!image || this.#host.noImages || this.#isPictureInBody) return nothing;
    const hide = ({ currentTarget }: Event): void => {
      if (currentTarget instanceof HTMLElement) currentTarget.hidden = true;
    };
    return html`<img
      class="lead"
      alt=${image.alt}
      referrerpolicy="no-referrer"
      src=${image.url}
      @error=${hide}
    />`;
  }

  #renderPlaceholder(article: Article): TemplateResult {
    const status = this.#error ? reasonText(this.#error) : this.#statusText();
    return html`<p>${article.summary}</p>
      <p role="status">${status}</p>`;
  }

  #statusText(): string {
    if (this.#lack === 'password') return msg('This article is protected by a password.');
    return this.#lack ? msg('There is no more text here.') : msg('Loading…');
  }

  /** The event comes later than the closing: by then the dialog may have been opened again. */
  readonly #handleClose = (): void => {
    if (!this.#dialog.value?.open) this.#opened.abort();
  };

  readonly #close = (): void => this.#dialog.value?.close();

  /** Prints the article alone, in a frame: the page around the dialog stays out of it. */
  readonly #handlePrint = (): void => {
    const reader = this.#dialog.value?.querySelector('.reader');
    if (!reader) return;
    const frame = document.createElement('iframe');
    frame.hidden = true;
    this.#dialog.value?.append(frame);
    const { contentDocument, contentWindow } = frame;
    if (contentDocument && contentWindow) {
      const copy = contentDocument.importNode(reader, true);
      for (const each of copy.querySelectorAll('.reader-bar, .reader-comments')) each.remove();
      contentDocument.title = this.#article ? titleOf(this.#article) : '';
      contentDocument.body.append(copy);
      contentWindow.print();
    }
    frame.remove();
  };
}

/** Whether there is something to read, to look at or to listen to. */
function isReadable(body: DocumentFragment): boolean {
  return Boolean(body.textContent?.trim()) || body.querySelector('img, video, audio') !== null;
}
