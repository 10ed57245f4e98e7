import type { PropertyDeclarations } from 'lit';
import { oneOf, wholeNumber } from '../shared/attributes.js';

/** The attributes of `<comment-form>`, and what their values may be. */
export const properties: PropertyDeclarations = {
  action: {},
  format: { converter: oneOf('auto', 'wordpress', 'json') },
  post: {},
  parent: {},
  label: {},
  headingLevel: { attribute: 'heading-level', converter: wholeNumber(3, 1, 6) },
  service: { attribute: false },
  challenge: { attribute: false },
};
