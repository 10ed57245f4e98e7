import type { PropertyDeclarations } from 'lit';
import { knownTimeZone } from '../../i18n/time-zone.js';
import { oneOf, parsed, wholeNumber } from '../shared/attributes.js';

/** The attributes of `<comment-list>`, and what their values may be. */
export const properties: PropertyDeclarations = {
  src: {},
  format: { converter: oneOf('auto', 'wordpress', 'json') },
  post: {},
  pageSize: { attribute: 'page-size', converter: wholeNumber(20, 1, 100) },
  order: { converter: oneOf('asc', 'desc') },
  avatars: { type: Boolean },
  headingLevel: { attribute: 'heading-level', converter: wholeNumber(3, 1, 6) },
  timeZone: { attribute: 'time-zone', converter: parsed('Europe/Sofia', knownTimeZone) },
  service: { attribute: false },
  challenge: { attribute: false },
};
