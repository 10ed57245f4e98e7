import { fixtureSync } from '@open-wc/testing';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import { attributeText, part, parts, textOf, type Attributes } from '../dom.js';
import { scriptOf, whenShown } from '../partners/fixtures.js';
import { until } from '../waiting.js';

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
