import { PartnerCard } from './partner-card.js';

// A second copy of the script on the page leaves the first one's element in place.
if (!customElements.get('partner-card')) customElements.define('partner-card', PartnerCard);

declare global {
  interface HTMLElementTagNameMap {
    'partner-card': PartnerCard;
  }
}
