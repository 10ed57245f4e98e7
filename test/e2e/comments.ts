import type { Frame, Keyboard, Page } from 'puppeteer-core';
import { findIn } from './inside.js';
import { until } from './visit.js';

/** What a page needs for comments, as the README shows it. */
export const COMMENTS_SCRIPT = '<script type="module" src="/cdn/comment-form.js"></script>';

/** List and form for one post at one endpoint. */
export function commentsMarkup(endpoint: string, post: string | number): string {
  const url = endpoint.replaceAll('&', '&amp;');
  return `<comment-list src="${url}" post="${post}"></comment-list>
    <comment-form action="${url}" post="${post}"></comment-form>`;
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
export async function typeInto(
  page: Page | Frame,
  typed: Typed,
  keyboard: Keyboard = 'keyboard' in page ? page.keyboard : page.page().keyboard,
): Promise<void> {
  for (const [field, text] of Object.entries(typed) as [string, string][]) {
    const input = await findIn(page, 'comment-form', `#${field}`);
    await input.focus();
    await keyboard.type(text);
  }
}

/** Clicks the button of the first form, when the code for sending is there. */
export async function submit(page: Page | Frame): Promise<void> {
  await findIn(page, 'comment-form', '.status');
  await (await findIn(page, 'comment-form', '[part~=submit]')).click();
}

/** Waits until the first form has come into a state. */
export function whenForm(page: Page | Frame, state: string): Promise<true> {
  return until(`a form that is ${state}`, () =>
    page.evaluate((wanted) => document.querySelector('comment-form')?.state === wanted, state),
  ) as Promise<true>;
}
