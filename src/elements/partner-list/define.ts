import '../partner-card/define.js';
import { PartnerList } from './partner-list.js';

// A second copy of the script on the page leaves the first one's element in place.
if (!customElements.get('partner-list')) customElements.define('partner-list', PartnerList);

declare global {
  interface HTMLElementTagNameMap {
    'partner-list': PartnerList;
  }
}
