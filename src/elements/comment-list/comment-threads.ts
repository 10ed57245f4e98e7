import { str } from '@lit/localize';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { msg } from '../../i18n/generated/comment-list.js';
import { toThreads } from '../../data/comments/threads.js';
import type { Comment } from '../../data/model.js';
import type { Language } from '../../i18n/language.js';
import { toCommentNodes } from '../../text/comment-html.js';
import { focusFirstNew } from '../shared/focus.js';
import { renderThreads, type ThreadView } from './render-thread.js';

/** The list, as its comments see it. */
type Host = ReactiveElement & { readonly comments: readonly Comment[] };

type View = Omit<ThreadView, 'contentOf'> & {
  /** What relative URLs in comments are resolved against. */
  base: string;
  hasMore: boolean;
  extending: boolean;
  onMore(): Promise<void>;
};

/** Comments with their answers, as the reader sees them. */
export class CommentThreads {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  heading(count: number, language: Language): string {
    return new Intl.PluralRules(language).select(count) === 'one'
      ? msg(str`${count} comment`)
      : msg(str`${count} comments`);
  }

  render(comments: readonly Comment[], view: View): TemplateResult {
    const contentOf = (comment: Comment): unknown => renderContent(comment, view.base);
    return html`${renderThreads(toThreads(comments), '', { ...view, contentOf })}
    ${view.hasMore ? renderMore(view, () => void this.#showMore(view)) : nothing}`;
  }

  /** Shows further comments, and leads to the first of them. */
  #showMore({ onMore }: View): Promise<void> {
    const host = this.#host;
    const { length } = host.comments;
    return focusFirstNew(host, onMore, () => {
      const { id } = host.comments[length] ?? {};
      const boxes = [...host.renderRoot.querySelectorAll('article')];
      return boxes.find((box) => box.dataset['id'] === id);
    });
  }
}

/** What was written. Its nodes are made once for each text: an update leaves them in their places. */
function renderContent({ html: markup, text }: Comment, base: string): unknown {
  if (markup === undefined) return html`<p class="text">${text}</p>`;
  return guard([markup, base], () => toCommentNodes(markup, base));
}

function renderMore({ extending }: View, onMore: () => void): TemplateResult {
  return html`<div class="more">
    <button class="pill" part="more" type="button" aria-disabled=${extending} @click=${onMore}>
      ${msg('More comments')}
    </button>
  </div>`;
}
