import { html, type TemplateResult } from 'lit';
import { msg } from '../../i18n/generated/partners.js';
import type { PartnerLayout } from './properties.js';

/** Grey in the places of a partner's plate, name and text, in the usual geometry. */
export function renderSkeleton(layout: PartnerLayout): TemplateResult {
  const plate = html`<div class="plate"></div>`;
  if (layout === 'logo') return plate;
  return html`<div class="partner ${layout}">
    ${plate}
    <div>
      <div class="bone"></div>
      <div class="bone"></div>
    </div>
    ${layout === 'card' ? html`<div class="bone text"></div>` : ''}
  </div>`;
}

/** What is said when there is nothing to show, and the way out. */
export function renderProblem(text: string, onRetry: () => void): TemplateResult {
  return html`<slot name="error">
    <div class="card" part="error">
      <p role="status">${text}</p>
      <button class="pill" type="button" @click=${onRetry}>${msg('Load again')}</button>
    </div>
  </slot>`;
}
