import { html, nothing, type TemplateResult } from 'lit';
import type { FeedRequest } from '../../../../data/feed/feed-request.js';
import type { Article } from '../../../../data/model.js';
import { collectionOf, isSiteAddress, siblingRoute } from '../../../../data/net/wordpress-site.js';
import type { Language } from '../../../../i18n/language.js';
import type { LazyContext } from '../../lazy-context.js';

/** Readers' comments below an article; registered when the first article with comments is opened. */
export function renderComments(
  { host, feed }: LazyContext,
  { id }: Article,
  language: Language,
): TemplateResult | typeof nothing {
  if (host.comments === undefined) return nothing;
  const url = host.comments || commentsOf(feed.request);
  if (!url) return nothing;
  return html`<div class="reader-comments" lang=${language}>
    <comment-list src=${url} post=${id}></comment-list>
    <comment-form action=${url} post=${id}></comment-form>
  </div>`;
}

/** Loads what shows comments, where the page has not done that itself. */
export async function fetchComments({ host, loadComments }: LazyContext): Promise<void> {
  if (host.comments === undefined || customElements.get('comment-list')) return;
  // Without it the article is read without comments; its own page, which is linked, has them.
  await loadComments()?.catch(() => undefined);
}

/** Where the comments of the WordPress are that the news come from; empty for other feeds. */
function commentsOf({ url, format }: Partial<FeedRequest> = {}): string {
  if (!url || (format !== 'auto' && format !== 'wordpress')) return '';
  if (collectionOf(url)) return siblingRoute(url, 'comments');
  return format === 'wordpress' || isSiteAddress(url) ? url : '';
}
