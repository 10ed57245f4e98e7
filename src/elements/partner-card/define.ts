import { addTranslations } from '../../i18n/localization.js';
import { bulgarian } from '../../i18n/generated/partner-card.js';
import { PartnerCard } from './partner-card.js';

addTranslations(bulgarian);
// A second copy of the script on the page leaves the first one's element in place.
if (!customElements.get('partner-card')) customElements.define('partner-card', PartnerCard);

declare global {
  interface HTMLElementTagNameMap {
    'partner-card': PartnerCard;
  }
}
