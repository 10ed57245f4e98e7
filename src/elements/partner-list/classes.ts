import type { PartnerLayout } from '../partner-card/properties.js';

/** What the boxes of a layout are called in the styles. */
export const CLASSES: Record<PartnerLayout, string> = { card: 'cards', row: 'rows', logo: 'logos' };
