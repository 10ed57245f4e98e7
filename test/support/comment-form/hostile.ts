import { expect } from '@open-wc/testing';
import { frames } from '../dom.js';
import { hasRun, intruders } from '../hostile/payloads.js';

/** What the elements themselves are made of, beyond what hostile content may be. */
const OWN = ['<form>', ...['content', 'name', 'email', 'url'].map((id) => `a[href="#${id}"]`)];

/** Clicks that nobody has taken would leave the test's page. */
export function stay(event: Event): void {
  if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) {
    event.preventDefault();
  }
}

/** Looks whether anything has got in, and clicks on what a reader may click on. */
export async function expectHarmless(element: Element): Promise<void> {
  for (const link of element.shadowRoot?.querySelectorAll('a') ?? []) link.click();
  await frames(3);
  const root = element.shadowRoot as ShadowRoot;
  const faults = intruders(root).filter((each) => !OWN.includes(each) && !isAction(each));
  expect(faults).to.deep.equal([]);
  expect(root.querySelectorAll('[autofocus], [srcdoc], .content img')).to.have.length(0);
  expect(hasRun()).to.equal(false);
}

/** The address of the list's own form is no link: it is checked where it is used. */
function isAction(fault: string): boolean {
  return fault.startsWith('comment-form[action');
}

/** What a text field makes of a text; one of a single line drops the breaks. */
export function typedInto(name: 'content' | 'name' | 'email' | 'url', value: string): string {
  const control = document.createElement(name === 'content' ? 'textarea' : 'input');
  if (name === 'email') (control as HTMLInputElement).type = 'email';
  control.value = value;
  return control.value;
}
