import { fixtureSync } from '@open-wc/testing';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import { parts, textOf } from '../dom.js';
import { answers } from '../endpoints.js';
import { until } from '../waiting.js';

/** A drawing that can be loaded. */
export const LOGO = answers.url('image', { w: 120, h: 80 });

/** The child script that holds a document; as text, so that a test may break it. */
export function scriptOf(json: unknown): string {
  const text = typeof json === 'string' ? json : JSON.stringify(json).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${text}</script>`;
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

/** The facts of a partner: each term with its value. */
export function facts(element: Element): string[] {
  return parts(element, 'facts').flatMap((list) =>
    [...list.querySelectorAll('dt')].map(
      (term) => `${textOf(term)}: ${textOf(term.nextElementSibling as Element)}`,
    ),
  );
}

/** Whether grey stands in the place of what is to come. */
export function isLoading(element: Element): boolean {
  return Boolean(element.shadowRoot?.querySelector('.bone, .plate:not([part])'));
}
