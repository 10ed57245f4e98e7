import { fixtureSync } from '@open-wc/testing';
import type { PartnerCard } from '../../src/elements/partner-card/partner-card.js';
import type { PartnerList } from '../../src/elements/partner-list/partner-list.js';
import { answers, until } from './client.js';
import { attributeText, part, parts, textOf, texts, type Attributes } from './news-feed.js';

/** A drawing that can be loaded. */
export const LOGO = answers.url('image', { w: 120, h: 80 });

/** The child script that holds a document; as text, so that a test may break it. */
export function scriptOf(json: unknown): string {
  const text = typeof json === 'string' ? json : JSON.stringify(json).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${text}</script>`;
}

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

/** `<partner-list>` in the page; what it shows is still to come. */
export function fixtureList(attributes: Attributes = {}, children = ''): PartnerList {
  return fixtureSync(`<partner-list${attributeText(attributes)}>${children}</partner-list>`);
}

/** The list of a document that stands within it, with all that its attributes ask for. */
export async function listFrom(json: unknown, attributes: Attributes = {}): Promise<PartnerList> {
  const list = await whenShown(fixtureList(attributes, scriptOf(json)));
  await until(() => !(list.search || list.filter) || parts(list, 'status')[0], 'the bar');
  return list;
}

/** The first element of a tag in a box of the page with these attributes. */
export function fixtureIn<T extends Element>(box: string, markup: string): T {
  const wrapper = fixtureSync<HTMLElement>(`<div ${box}>${markup}</div>`);
  return wrapper.firstElementChild as T;
}

/** An element when it shows partners: nothing of a skeleton has parts. */
export async function whenShown<T extends PartnerCard | PartnerList>(element: T): Promise<T> {
  await until(() => parts(element, 'logo')[0] ?? parts(element, 'list')[0], 'partners');
  await element.updateComplete;
  return element;
}

/** An element when it says that there is nothing to show. */
export async function whenFailed<T extends PartnerCard | PartnerList>(element: T): Promise<T> {
  await until(() => parts(element, 'error')[0], 'the sentence');
  await element.updateComplete;
  return element;
}

/** Waits until a card shows the partner of that name. */
export async function whenNamed(card: PartnerCard, name: string): Promise<void> {
  await until(() => texts(card, 'title')[0] === name, `the partner "${name}"`);
}

/** The names of a list's partners, in their order, whatever the layout. */
export function names(list: PartnerList): string[] {
  return parts(list, 'item').map((item) => {
    const title = item.querySelector('[part~=title]');
    return title ? textOf(title) : (item.querySelector('img')?.alt ?? textOf(item));
  });
}

/** Waits until all have come that were asked for: a list brings them a few a frame. */
export async function whenListed(list: PartnerList, expected: readonly string[]): Promise<void> {
  await until(() => names(list).join() === expected.join(), expected.join());
}

/** The facts of a partner: each term with its value. */
export function facts(element: Element): string[] {
  return parts(element, 'facts').flatMap((list) =>
    [...list.querySelectorAll('dt')].map(
      (term) => `${textOf(term)}: ${textOf(term.nextElementSibling as Element)}`,
    ),
  );
}

/** Types into the search field. */
export async function search(list: PartnerList, words: string): Promise<void> {
  const field = part<HTMLInputElement>(list, 'search');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await list.updateComplete;
}

/** The sectors with the pressed one in brackets. */
export function chips(list: PartnerList): string[] {
  return parts(list, 'chip').map((chip) =>
    chip.getAttribute('aria-pressed') === 'true' ? `[${textOf(chip)}]` : textOf(chip),
  );
}

/** Presses a chip by its words. */
export async function choose(list: PartnerList, sector: string): Promise<void> {
  parts(list, 'chip')
    .find((chip) => textOf(chip) === sector)
    ?.click();
  await list.updateComplete;
}

/** Whether grey stands in the place of what is to come. */
export function isLoading(element: Element): boolean {
  return Boolean(element.shadowRoot?.querySelector('.bone, .plate:not([part])'));
}
