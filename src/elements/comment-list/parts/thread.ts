import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { toThreads } from '../../../data/comments/threads.js';
import type { Comment } from '../../../data/model.js';
import { bulgarian } from '../../../i18n/generated/comment-list-thread.js';
import { addTranslations, type Language } from '../../../i18n/localization.js';
import { toCommentNodes } from '../../../text/comment-html.js';
import { renderThreads, type ThreadView } from './render-thread.js';

export { styles } from './thread.styles.js';

addTranslations(bulgarian);

export const create = (): Thread => new Thread();

type View = Omit<ThreadView, 'contentOf'> & {
  /** What relative URLs in comments are resolved against. */
  base: string;
  hasMore: boolean;
  extending: boolean;
  onMore(): void;
};

/** Comments as the reader sees them; in a chunk of its own, fetched while they are on their way. */
class Thread {
  /** Made once for each comment: an update leaves them in their places. */
  readonly #contents = new WeakMap<Comment, unknown>();

  heading(count: number, language: Language): string {
    return new Intl.PluralRules(language).select(count) === 'one'
      ? msg(str`${count} comment`)
      : msg(str`${count} comments`);
  }

  render(comments: readonly Comment[], view: View): TemplateResult {
    const contentOf = (comment: Comment): unknown => this.#contentOf(comment, view.base);
    return html`${renderThreads(toThreads(comments), '', { ...view, contentOf })}
    ${view.hasMore ? renderMore(view) : nothing}`;
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

function renderMore({ extending, onMore }: View): TemplateResult {
  return html`<div class="more">
    <button class="pill" part="more" type="button" aria-disabled=${extending} @click=${onMore}>
      ${msg('More comments')}
    </button>
  </div>`;
}
