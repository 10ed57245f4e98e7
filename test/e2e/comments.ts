import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './visit.js';

/** What a page needs for comments, as the README shows it. */
export const COMMENTS_SCRIPT = '<script type="module" src="/cdn/comment-form.js"></script>';

type Tag = 'comment-form' | 'comment-list';

/** List and form for one post at one endpoint. */
export function commentsMarkup(endpoint: string, post: string | number): string {
  const url = endpoint.replaceAll('&', '&amp;');
  return `<comment-list src="${url}" post="${post}"></comment-list>
    <comment-form action="${url}" post="${post}"></comment-form>`;
}

/** Waits for an element inside the first form or list of a page. */
export function findIn(
  page: Page,
  tag: Tag,
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

/** Waits until the text of the first form or list fits, and gives it with white space folded. */
export function textIn(page: Page, tag: Tag, pattern: RegExp): Promise<string> {
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

/** What a reader types; what is missing stays as it is. */
export interface Typed {
  content?: string;
  name?: string;
  email?: string;
  url?: string;
}

export const READER: Typed = { name: 'Ученически съвет', email: 'savet@example.bg' };

/** Types into the fields of the first form. */
export async function typeInto(page: Page, typed: Typed): Promise<void> {
  for (const [field, text] of Object.entries(typed) as [string, string][]) {
    const input = await findIn(page, 'comment-form', `#${field}`);
    await input.focus();
    await page.keyboard.type(text);
  }
}

/** Clicks the button of the first form, when the code for sending is there. */
export async function submit(page: Page): Promise<void> {
  await findIn(page, 'comment-form', '.status');
  await (await findIn(page, 'comment-form', '[part~=submit]')).click();
}

/** Waits until the first form has come into a state. */
export function whenForm(page: Page, state: string): Promise<true> {
  return until(`a form that is ${state}`, () =>
    page.evaluate((wanted) => document.querySelector('comment-form')?.state === wanted, state),
  ) as Promise<true>;
}
