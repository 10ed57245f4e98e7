import type { PropertyDeclarations } from 'lit';
import { oneOf, wholeNumber } from '../shared/attributes.js';

/** How a partner is shown. */
export type PartnerLayout = 'card' | 'row' | 'logo';

/** What `<partner-card>` and `<partner-list>` have in common. */
export const shared: PropertyDeclarations = {
  src: {},
  layout: { converter: oneOf('card', 'row', 'logo') },
  headingLevel: { attribute: 'heading-level', converter: wholeNumber(3, 1, 6) },
};

/** The attributes of `<partner-card>`, and what their values may be. */
export const properties: PropertyDeclarations = {
  ...shared,
  partner: {},
  name: {},
  url: {},
  logo: {},
  description: {},
  jsonld: { type: Boolean },
};
