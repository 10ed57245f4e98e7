import { html, nothing, type TemplateResult } from 'lit';
import type { FeedController } from '../../controllers/feed-controller.js';
import type { DataError } from '../../data/errors.js';
import { msg } from '../../i18n/generated/news-feed.js';
import type { Language } from '../../i18n/language.js';
import { layoutClass, type ArticleView } from './render-article.js';

/** What stands in the body of the element, whatever state it is in. */
export interface BodyView {
  settings: ArticleView['settings'] & {
    readonly pageSize: number;
    readonly more: 'button' | 'scroll' | 'none';
  };
  feed: FeedController;
  language: Language;
  /** The words of a search, when there is one. */
  search: string | undefined;
  /** Says more of a failure; it may not be there yet. */
  followup: Followup | undefined;
  /** Further articles come on scroll, and the code for that is there. */
  isScrolling: boolean;
  /** Brings the list of the articles up to date. */
  renderList(): HTMLElement;
  onMore(): void;
}

interface Followup {
  renderProblem(error: DataError, language: Language): TemplateResult;
  renderNote(error: DataError, language: Language): TemplateResult;
}

export function renderBody(view: BodyView): TemplateResult {
  const { feed, followup, language, search } = view;
  const { error, page, articles } = feed;
  if (!page && !error) return renderSkeleton(view.settings);
  if (articles.length) {
    return html`${error && followup?.renderNote(error, language)} ${view.renderList()}
    ${renderMore(view)}`;
  }
  if (page) return renderEmpty(Boolean(search));
  return html`<slot name="error"
    >${
      (error && followup?.renderProblem(error, language)) ??
      html`<p class="note">${problemTitle()}</p>`
    }</slot
  >`;
}

const MAX_BONES = 24;

/** Lines of grey in the places of an article's parts, in the final geometry. */
function renderSkeleton({ layout, pageSize, noImages }: BodyView['settings']): TemplateResult {
  const isCompact = layout === 'compact';
  const pictured = !noImages && !isCompact;
  const item = html`<li class=${pictured ? 'item pictured' : 'item'}>
    ${pictured ? html`<span class="pic"></span>` : nothing}
    <div class="text">
      <div class="meta"><span class="bone"></span></div>
      <div class="title"><span class="bone"></span></div>
    </div>
    ${isCompact ? nothing : html`<p class="summary"><span class="bone"></span></p>`}
  </li>`;
  const items = Array.from({ length: Math.min(pageSize, MAX_BONES) }, () => item);
  return html`<ul class="list skeleton ${layoutClass(layout)}" aria-hidden="true">
      ${items}
    </ul>
    <div class="more"></div>`;
}

/** What a failure is called before anything more is known of it. */
export function problemTitle(): string {
  return msg('The news cannot be loaded');
}

/** The endpoint has answered, and there is nothing. */
function renderEmpty(searched: boolean): TemplateResult {
  const text = searched ? msg('Nothing was found') : msg('There is no news yet');
  return html`<slot name="empty"><p class="note">${text}</p></slot>`;
}

function renderMore({
  settings,
  feed,
  isScrolling,
  onMore,
}: BodyView): TemplateResult | typeof nothing {
  if (settings.more === 'none' || !feed.hasMore) return nothing;
  if (isScrolling) return html`<div class="sentinel"></div>`;
  return html`<div class="more">
    <button class="pill" part="more" type="button" aria-disabled=${feed.extending} @click=${onMore}>
      ${msg('More news')}
    </button>
  </div>`;
}
