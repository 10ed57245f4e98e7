import { fixtureSync } from '@open-wc/testing';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import { attributeText, texts, type Attributes } from '../dom.js';
import { scriptOf, whenShown } from '../partners/fixtures.js';
import { until } from '../waiting.js';

/** `<partner-card>` in the page; what it shows is still to come. */
export function fixtureCard(attributes: Attributes = {}, children = ''): PartnerCard {
  return fixtureSync(`<partner-card${attributeText(attributes)}>${children}</partner-card>`);
}

/** The card when it shows its partner. */
export function shownCard(attributes: Attributes = {}, children = ''): Promise<PartnerCard> {
  return whenShown(fixtureCard(attributes, children));
}

/** The card of a document that stands within it. */
export function cardOf(json: unknown, attributes: Attributes = {}): Promise<PartnerCard> {
  return shownCard(attributes, scriptOf(json));
}

/** Waits until a card shows the partner of that name. */
export async function whenNamed(card: PartnerCard, name: string): Promise<void> {
  await until(() => texts(card, 'title')[0] === name, `the partner "${name}"`);
}
