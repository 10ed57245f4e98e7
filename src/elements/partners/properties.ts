import type { PropertyDeclarations } from 'lit';
import { oneOf, wholeNumber } from '../shared/attributes.js';

/** How a partner is shown. */
export type PartnerLayout = 'card' | 'row' | 'logo';

/** The attributes that `<partner-card>` and `<partner-list>` have in common. */
export const partnerProperties: PropertyDeclarations = {
  src: {},
  layout: { converter: oneOf('card', 'row', 'logo') },
  headingLevel: { attribute: 'heading-level', converter: wholeNumber(3, 1, 6) },
};
