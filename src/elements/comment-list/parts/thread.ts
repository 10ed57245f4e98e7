import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { toThreads } from '../../../data/comments/threads.js';
import type { Comment } from '../../../data/model.js';
import { bulgarian } from '../../../i18n/generated/comment-list-thread.js';
import { addTranslations, type Language } from '../../../i18n/localization.js';
import { toCommentNodes } from '../../../text/comment-html.js';
import { renderThreads, type ThreadView } from './render-thread.js';

export { styles } from './thread.styles.js';

addTranslations(bulgarian);

/** The list, as its comments see it. */
interface Context {
  host: ReactiveElement & { readonly comments: readonly Comment[] };
}

export const create = ({ host }: Context): Thread => new Thread(host);

type View = Omit<ThreadView, 'contentOf'> & {
  /** What relative URLs in comments are resolved against. */
  base: string;
  hasMore: boolean;
  extending: boolean;
  onMore(): Promise<void>;
};

/** Comments as the reader sees them; in a chunk of its own, fetched while they are on their way. */
class Thread {
  readonly #host: Context['host'];
  /** Made once for each comment: an update leaves them in their places. */
  readonly #contents = new WeakMap<Comment, unknown>();

  constructor(host: Context['host']) {
    this.#host = host;
  }

  heading(count: number, language: Language): string {
    return new Intl.PluralRules(language).select(count) === 'one'
      ? msg(str`${count} comment`)
      : msg(str`${count} comments`);
  }

  render(comments: readonly Comment[], view: View): TemplateResult {
    const contentOf = (comment: Comment): unknown => this.#contentOf(comment, view.base);
    return html`${renderThreads(toThreads(comments), '', { ...view, contentOf })}
    ${view.hasMore ? renderMore(view, () => void this.#more(view)) : nothing}`;
  }

  /** Shows further comments, and leads to the first of them: the button may have gone. */
  async #more({ onMore }: View): Promise<void> {
    const host = this.#host;
    const { length } = host.comments;
    await onMore();
    await host.updateComplete;
    const { id } = host.comments[length] ?? {};
    for (const box of host.renderRoot.querySelectorAll('article')) {
      if (box.dataset['id'] === id) box.focus();
    }
  }

  #contentOf(comment: Comment, base: string): unknown {
    const { html: markup, text } = comment;
    const known = this.#contents.get(comment);
    if (known) return known;
    const content =
      markup === undefined ? html`<p class="text">${text}</p>` : toCommentNodes(markup, base);
    this.#contents.set(comment, content);
    return content;
  }
}

function renderMore({ extending }: View, onMore: () => void): TemplateResult {
  return html`<div class="more">
    <button class="pill" part="more" type="button" aria-disabled=${extending} @click=${onMore}>
      ${msg('More comments')}
    </button>
  </div>`;
}
