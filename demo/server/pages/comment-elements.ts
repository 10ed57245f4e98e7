import { html, raw } from 'hono/html';
import { commentFallback } from './comment-fallback.js';
import { openingTag, type Attributes } from './news-feed.js';
import { t, type Html } from './text.js';

/** The demo's own endpoint. */
export const COMMENTS = '/api/comments';

/** Markup of `<comment-list>`, as it stands in the page. */
export function listTag(attributes: Attributes): string {
  return openingTag(attributes, 'comment-list');
}

/** Markup of `<comment-form>`, as it stands in the page. */
export function formTag(attributes: Attributes): string {
  return openingTag(attributes, 'comment-form');
}

/** The comments on a post. The attributes are our own, so they may stand as they are. */
export function commentList(attributes: Attributes): Html {
  return html`${raw(listTag(attributes))}
    <noscript>
      <p>${t('Коментарите се показват с JavaScript.', 'Comments are shown by JavaScript.')}</p>
    </noscript>
    ${raw('</comment-list>')}`;
}

/** The form for a comment; with a form for readers without JavaScript in it, if there is one. */
export function commentForm(attributes: Attributes, fallback: Html | '' = ''): Html {
  return html`${raw(formTag(attributes))}${fallback}${raw('</comment-form>')}`;
}

/** What stands below an article: its comments, and a form if it takes more of them. */
export function discussion(post: string, isClosed: boolean): Html {
  const level = { 'heading-level': '2' };
  const form = commentForm({ action: COMMENTS, post, ...level }, commentFallback(post));
  const kind = isClosed ? 'discussion closed' : 'discussion';
  return html`<section class="${kind}" id="comments" aria-labelledby="comments-title">
    <h2 class="visually-hidden" id="comments-title">${t('Коментари', 'Comments')}</h2>
    ${commentList({ src: COMMENTS, post, ...level })}
    ${
      isClosed
        ? html`<p class="notice">
            ${t('Тази новина не приема повече коментари.', 'This article takes no more comments.')}
          </p>`
        : form
    }
  </section>`;
}
