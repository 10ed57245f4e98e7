import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../i18n/generated/comment-list.js';
import type { CommentThread } from '../../data/comments/threads.js';
import type { Comment } from '../../data/model.js';
import { webUrl } from '../../data/net/url.js';
import { formatDate, toDate } from '../../i18n/dates.js';
import type { Language } from '../../i18n/language.js';
import { initialsOf } from '../../text/initials.js';

/** How comments are shown, and what the element wants to hear of. */
export interface ThreadView {
  language: Language;
  timeZone: string;
  /** Pictures of the authors are fetched from where the endpoint says they are. */
  avatars: boolean;
  /** The reader's own answers to a comment that the list does not show yet. */
  renderUnlisted(parent: string): readonly unknown[];
  /** What a comment consists of. */
  contentOf(comment: Comment): unknown;
  /** The form for an answer, below the comment that is answered. */
  renderReply(comment: Comment): unknown;
  /** Whether that form is open. */
  isAnswering(comment: Comment): boolean;
  onReply(comment: Comment): void;
}

/** Comments with their answers; those of the reader that the list does not show yet come last. */
export function renderThreads(
  threads: readonly CommentThread[],
  parent: string,
  view: ThreadView,
): TemplateResult | typeof nothing {
  const unlisted = view.renderUnlisted(parent);
  if (!threads.length && !unlisted.length) return nothing;
  return html`<ol class="thread" part="list" role="list">
    ${threads.map(
      (thread) =>
        html`<li part="item">
          ${renderComment(thread, view)} ${view.renderReply(thread.comment)}
          ${renderThreads(thread.replies, thread.comment.id, view)}
        </li>`,
    )}
    ${unlisted}
  </ol>`;
}

function renderComment(thread: CommentThread, view: ThreadView): TemplateResult {
  const { comment } = thread;
  const name = nameOf(comment);
  return html`<article
    class="comment"
    tabindex="-1"
    data-id=${comment.id}
    aria-label=${comment.author.name ? msg(str`Comment by ${name}`) : msg('Anonymous comment')}
  >
    ${renderPicture(comment, view.avatars)}
    <div>
      ${renderMeta(thread, view)}
      <div class="content" part="content" dir="auto">${view.contentOf(comment)}</div>
      <button
        class="reply"
        part="reply"
        type="button"
        aria-label=${msg(str`Reply to ${name}`)}
        aria-expanded=${view.isAnswering(comment)}
        @click=${() => view.onReply(comment)}
      >
        ${msg('Reply')}
      </button>
    </div>
  </article>`;
}

/** Author and date; and what it answers, where its place does not show it. */
function renderMeta(
  { comment, answers, isOrphan }: CommentThread,
  { language, timeZone }: ThreadView,
): TemplateResult {
  const name = nameOf(comment);
  const { author, datePublished } = comment;
  const site = webUrl(author.url); // a service of the page may not have looked at it
  const moment = datePublished && momentText(datePublished, language, timeZone);
  return html`<div class="meta" part="meta">
    ${
      site
        ? html`<a part="author" href=${site} rel=${OUTWARD}>${name}</a>`
        : html`<strong part="author">${name}</strong>`
    }
    ${moment ? html`<time part="date" datetime=${datePublished}>${moment}</time>` : nothing}
    ${answers ? html`<small>${msg(str`in reply to ${nameOf(answers)}`)}</small>` : nothing}
    ${isOrphan ? html`<small>${msg('in reply to another comment')}</small>` : nothing}
  </div>`;
}

/** No search engine and no other site learns anything from a reader's link. */
const OUTWARD = 'nofollow ugc noopener noreferrer';

function nameOf({ author }: Comment): string {
  return author.name || msg('Anonymous');
}

/** "19 ноември 2019 г. в 9:05"; empty for what is no date: a service of the page may give anything. */
function momentText(dateTime: string, language: Language, timeZone: string): string {
  if (Number.isNaN(+toDate(dateTime))) return '';
  const day = formatDate(dateTime, language, 'long', timeZone);
  const clock = formatDate(dateTime, language, 'time', timeZone);
  return msg(str`${day} at ${clock}`);
}

/** Initials: a picture at a third party would tell it who reads this page. */
function renderPicture({ author }: Comment, avatars: boolean): TemplateResult {
  const picture = avatars && webUrl(author.avatar);
  return picture
    ? html`<img
        class="avatar"
        part="avatar"
        alt=""
        referrerpolicy="no-referrer"
        loading="lazy"
        src=${picture}
      />`
    : html`<span class="avatar" part="avatar" aria-hidden="true">${initialsOf(author.name)}</span>`;
}
