/** Looking into widgets from outside: each function takes the first one of its tag. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from './visit.js';

/** Waits for an element inside the first widget of a kind. */
export function findIn(
  page: Page | Frame,
  tag: keyof HTMLElementTagNameMap,
  selector: string,
): Promise<ElementHandle<HTMLElement>> {
  return until(`${selector} in <${tag}>`, async () => {
    const handle = await page.evaluateHandle(
      (name, wanted) =>
        document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(wanted) ?? null,
      tag,
      selector,
    );
    return handle.asElement() as ElementHandle<HTMLElement> | null;
  });
}

/** Waits until the text of the first widget of a kind fits, and gives it with white space folded. */
export function textIn(
  page: Page | Frame,
  tag: keyof HTMLElementTagNameMap,
  pattern: RegExp,
): Promise<string> {
  return until(`${pattern} in <${tag}>`, async () => {
    const text = await page.evaluate(
      (name) =>
        document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ??
        '',
      tag,
    );
    const folded = text.replace(/\s+/g, ' ').trim();
    return pattern.test(folded) && folded;
  });
}
