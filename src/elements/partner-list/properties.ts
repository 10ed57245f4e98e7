import { partnerProperties } from '../partners/properties.js';
import { flag, named, oneOf, text, wholeNumber } from '../shared/attributes.js';

/** The properties of `<partner-list>`: their attributes, values and defaults. */
export const properties = {
  ...partnerProperties,
  /** By name in the order of the alphabet, or as the source has them. */
  order: oneOf('name', 'source'),
  /** Partners shown at first, and added by "more". */
  pageSize: named('page-size', wholeNumber(24, 1)),
  /** Shows a search field. */
  search: flag(),
  /** Shows chips with the sectors. */
  filter: flag(),
  /** Lets a wall of logos pass by; it stands still for whoever wants that. */
  moving: flag(),
  /** Accessible name of the list. */
  label: text(),
};
