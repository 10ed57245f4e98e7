import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import type { Values } from '../../../src/elements/comment-form/draft.js';

export type Field = keyof Values;

export const GOOD: Values = {
  content: 'Браво на всички!\nЧестито.',
  name: 'Иван Петров',
  email: 'ivan@example.com',
  url: 'https://example.com/',
};

export function field(form: CommentForm, name: Field): HTMLInputElement {
  const found = form.shadowRoot?.querySelector<HTMLInputElement>(`#${name}`);
  if (!found) throw new Error(`There is no field "${name}".`);
  return found;
}

/** What stands in the fields. */
export function valuesOf(form: CommentForm): Values {
  const value = (name: Field): string => field(form, name).value;
  return {
    content: value('content'),
    name: value('name'),
    email: value('email'),
    url: value('url'),
  };
}

/** Types into a field, as far as the field can tell. */
export function type(form: CommentForm, name: Field, text: string): void {
  const target = field(form, name);
  target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Fills in everything; what is given takes the place of what is usual. */
export function fillIn(form: CommentForm, values: Partial<Values> = {}): void {
  for (const [name, text] of Object.entries({ ...GOOD, ...values })) {
    type(form, name as Field, text);
  }
}

export function consentBox(form: CommentForm): HTMLInputElement {
  return form.shadowRoot?.querySelector('[type=checkbox]') as HTMLInputElement;
}
