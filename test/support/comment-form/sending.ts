import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import type { CommentList } from '../../../src/elements/comment-list/comment-list.js';
import { part, parts, textOf } from '../dom.js';
import { until } from '../waiting.js';

/** Presses the button, which then has the focus. */
export function submit(form: CommentForm): void {
  const button = part(form, 'submit');
  button.focus();
  button.click();
}

/** Presses the button, and waits until the form has come into a state and shows it. */
export async function submitUntil(form: CommentForm, state: CommentForm['state']): Promise<void> {
  submit(form);
  await form.updateComplete;
  await whenFormState(form, state);
}

export async function whenFormState(form: CommentForm, state: CommentForm['state']): Promise<void> {
  await until(
    () => form.state === state && (state === 'sending' || !isBusy(form)),
    `the state "${state}"`,
  );
  await form.updateComplete;
}

export function isBusy(form: CommentForm): boolean {
  return part(form, 'submit').getAttribute('aria-disabled') === 'true';
}

/** What a screen reader hears of the last comment. */
export function statusOf(form: CommentForm | CommentList): string {
  return textOf(part(form, 'status'));
}

/** The links of the error summary. */
export function summaryLinks(form: CommentForm): HTMLAnchorElement[] {
  return parts(form, 'summary').flatMap((box) => [...box.querySelectorAll('a')]);
}

/** The comments that are not sent yet. */
export function queueItems(form: CommentForm): HTMLElement[] {
  return parts(form, 'queue').flatMap((list) => [...list.querySelectorAll<HTMLElement>('li')]);
}
