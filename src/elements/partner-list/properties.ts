import type { PropertyDeclarations } from 'lit';
import { oneOf, wholeNumber } from '../shared/attributes.js';
import { partnerProperties } from '../partners/properties.js';

/** The attributes of `<partner-list>`, and what their values may be. */
export const properties: PropertyDeclarations = {
  ...partnerProperties,
  order: { converter: oneOf('name', 'source') },
  pageSize: { attribute: 'page-size', converter: wholeNumber(24, 1) },
  search: { type: Boolean },
  filter: { type: Boolean },
  moving: { type: Boolean },
  label: {},
};
