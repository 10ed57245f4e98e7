import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../i18n/generated/news-feed.js';
import { articleList, plainBoxes, type Boxes, type ListView } from './article-list.js';
import { layoutClass } from './render-article.js';
import { renderProblem, renderStaleNote, type ProblemView } from './render-problem.js';

/** What stands in the body of the element, whatever state it is in. */
export interface BodyView extends ListView, ProblemView {
  settings: ListView['settings'] & {
    readonly pageSize: number;
    readonly more: 'button' | 'scroll' | 'none';
  };
  feed: ListView['feed'] &
    ProblemView['feed'] & {
      readonly page: unknown;
      readonly hasMore: boolean;
      /** Further articles are on their way. */
      readonly extending: boolean;
    };
  /** The words of a search, when there is one. */
  search: string | undefined;
  /** Those for articles that come on scroll, once the code for that is there. */
  feedBoxes: Boxes | undefined;
  onMore(): void;
}

/** The articles; without any, what there is instead: nothing yet, nothing at all, or an error. */
export function renderBody(view: BodyView): TemplateResult {
  const { error, page, articles } = view.feed;
  if (articles.length) {
    return html`${error ? renderStaleNote(error, view) : nothing}
    ${articleList(view, view.feedBoxes ?? plainBoxes)} ${renderMore(view)}`;
  }
  if (page) return renderEmpty(Boolean(view.search));
  if (error) return html`<slot name="error">${renderProblem(error, view)}</slot>`;
  return renderSkeleton(view.settings);
}

const MAX_BONES = 24;

/** Lines of grey in the places of what an article has, in the final geometry. */
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
  const items = Array<unknown>(Math.min(pageSize, MAX_BONES)).fill(item);
  return html`<ul class="list skeleton ${layoutClass(layout)}" aria-hidden="true">
      ${items}
    </ul>
    <div class="more"></div>`;
}

/** The endpoint has answered, and there is nothing. */
function renderEmpty(searched: boolean): TemplateResult {
  const text = searched ? msg('Nothing was found') : msg('There is no news yet');
  return html`<slot name="empty"><p class="note">${text}</p></slot>`;
}

/** What brings further articles: a button, or a mark that comes near when the reader scrolls. */
function renderMore(view: BodyView): TemplateResult | typeof nothing {
  const { settings, feed, feedBoxes, onMore } = view;
  if (settings.more === 'none' || !feed.hasMore) return nothing;
  if (feedBoxes) return html`<div class="sentinel"></div>`;
  return html`<div class="more">
    <button class="pill" part="more" type="button" aria-disabled=${feed.extending} @click=${onMore}>
      ${msg('More news')}
    </button>
  </div>`;
}
