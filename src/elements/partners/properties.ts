import { flag, named, oneOf, text, wholeNumber } from '../shared/attributes.js';

/** How a partner is shown. */
export type PartnerLayout = 'card' | 'row' | 'logo';

/** The properties that `<partner-card>` and `<partner-list>` have in common. */
export const partnerProperties = {
  /** Endpoint: a JSON-LD document. `{lang}` becomes `bg` or `en`. */
  src: text(),
  /** How a partner is shown: as a card, as a row, or by its logo alone. */
  layout: oneOf<PartnerLayout>('card', 'row', 'logo'),
  /** Level of the names as headings, 1 to 6. */
  headingLevel: named('heading-level', wholeNumber(3, 1, 6)),
  /** Names in the console what is wrong. */
  debug: flag(),
};
