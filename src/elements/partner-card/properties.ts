import { partnerProperties } from '../partners/properties.js';
import { flag, text } from '../shared/attributes.js';

/** The properties of `<partner-card>`: their attributes, values and defaults. */
export const properties = {
  ...partnerProperties,
  /** Which one of the document: its `@id`, identifier or name; the first without it. */
  partner: text(),
  /** Name of the partner without a document, and while none comes. */
  name: text(),
  /** Address of the partner's site without a document, and while none comes. */
  url: text(),
  /** Address of the partner's logo without a document, and while none comes. */
  logo: text(),
  /** What the partner is, without a document, and while none comes. */
  description: text(),
  /** Tells search engines what the attributes say. */
  jsonld: flag(),
};
