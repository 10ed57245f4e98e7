import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { layoutClass } from './render-article.js';

const MAX_BONES = 24;

/** Lines of grey in the places of an article's parts, in the final geometry. */
export function renderSkeleton(
  layout: 'list' | 'grid' | 'compact',
  count: number,
  images: boolean,
): TemplateResult {
  const isCompact = layout === 'compact';
  const pictured = images && !isCompact;
  const item = html`<li class=${pictured ? 'item pictured' : 'item'}>
    ${pictured ? html`<span class="pic"></span>` : nothing}
    <div class="text">
      <div class="meta"><span class="bone"></span></div>
      <div class="title"><span class="bone"></span></div>
    </div>
    ${isCompact ? nothing : html`<p class="summary"><span class="bone"></span></p>`}
  </li>`;
  const items = Array.from({ length: Math.min(count, MAX_BONES) }, () => item);
  return html`<ul class="list skeleton ${layoutClass(layout)}" aria-hidden="true">
    ${items}
  </ul>`;
}

/** What a failure is called before anything more is known of it. */
export function problemTitle(): string {
  return msg('The news cannot be loaded');
}

/** The endpoint has answered, and there is nothing. */
export function renderEmpty(searched: boolean): TemplateResult {
  const text = searched ? msg('Nothing was found') : msg('There is no news yet');
  return html`<slot name="empty"><p class="note">${text}</p></slot>`;
}
