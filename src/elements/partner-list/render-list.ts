import { html, type TemplateResult } from 'lit';
import type { Partner } from '../../data/model.js';
import { msg } from '../../i18n/generated/partner-list.js';
import type { PartnerRenderer } from '../partners/partner-renderer.js';
import type { PartnerLook } from '../partners/render-partner.js';
import type { PartnerLayout } from '../partners/properties.js';
import { renderSkeleton } from '../partners/render-states.js';

/** The CSS class of a list in each layout. */
const LAYOUT_CLASSES: Record<PartnerLayout, string> = { card: 'cards', row: 'rows', logo: 'logos' };

/** From this number on, the browser may leave out what nobody sees. */
const MANY = 60;

/** Skeletons at most: what is further down is not seen. */
const MAX_SKELETONS = 24;

interface ListView extends PartnerLook {
  /** Accessible name. */
  label: string;
  renderer: PartnerRenderer;
}

/** The partners in the boxes of their layout. */
export function renderList(
  partners: readonly Partner[],
  { label, renderer, ...look }: ListView,
): TemplateResult {
  const isLong = look.layout !== 'logo' && partners.length > MANY; // logos have their size at once
  return html`<ul
    class="list ${LAYOUT_CLASSES[look.layout]} ${isLong ? 'many' : ''}"
    part="list"
    role="list"
    aria-label=${label || msg('Partners')}
  >
    ${partners.map(
      (partner) => html`<li part="item" tabindex="-1">${renderer.render(partner, look)}</li>`,
    )}
  </ul>`;
}

/** The list while its partners are on their way. */
export function renderSkeletons(layout: PartnerLayout, count: number): TemplateResult {
  const skeleton = html`<div>${renderSkeleton(layout)}</div>`;
  return html`<div class="list ${LAYOUT_CLASSES[layout]}">
    ${Array<unknown>(Math.min(count, MAX_SKELETONS)).fill(skeleton)}
  </div>`;
}

/** The button for further partners. */
export function renderMore(onMore: () => void): TemplateResult {
  return html`<div class="next">
    <button class="pill" part="more" type="button" @click=${onMore}>${msg('More partners')}</button>
  </div>`;
}
