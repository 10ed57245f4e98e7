import type { PropertyDeclarations } from 'lit';
import { partnerProperties } from '../partners/properties.js';

/** The attributes of `<partner-card>`, and what their values may be. */
export const properties: PropertyDeclarations = {
  ...partnerProperties,
  partner: {},
  name: {},
  url: {},
  logo: {},
  description: {},
  jsonld: { type: Boolean },
};
