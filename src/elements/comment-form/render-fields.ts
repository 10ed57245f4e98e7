import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../i18n/generated/comment-form.js';
import type { CommentField } from '../../data/comments/errors.js';
import type { Values } from './draft.js';

/** The form as its fields see it. */
export interface FieldsView {
  values: Values;
  /** What has to be mended, by field. */
  problems: Partial<Values>;
  /** What there is to say of the text while it is being written. */
  hint: string;
  /** The fields that must not stay empty. */
  required: readonly CommentField[];
  /** An answer is awaited: what was sent stays as it is. */
  isSending: boolean;
  onInput(field: CommentField, value: string): void;
}

/** How phones show their keyboards. A field of type `email` would turn Cyrillic domains to punycode while they are typed. */
const MODES = { name: 'text', email: 'email', url: 'url' } as const;

/** The field for the comment itself. */
export function renderText(view: FieldsView): TemplateResult {
  const { values, isSending, onInput } = view;
  const control = html`<textarea
    id="content"
    part="input"
    rows="5"
    required
    dir="auto"
    aria-describedby=${describedBy('content', view)}
    aria-invalid=${hasProblem('content', view)}
    ?readonly=${isSending}
    .value=${values.content}
    @input=${hearing('content', onInput)}
  ></textarea>`;
  return renderField(
    'content',
    view,
    html`${control} <small id="content-hint">${view.hint}</small>`,
  );
}

/** A field of one line. */
export function renderLine(field: 'name' | 'email' | 'url', view: FieldsView): TemplateResult {
  const control = html`<input
    id=${field}
    part="input"
    type="text"
    inputmode=${MODES[field]}
    autocomplete=${field}
    ?required=${view.required.includes(field)}
    aria-describedby=${hasProblem(field, view) ? `${field}-problem` : nothing}
    aria-invalid=${hasProblem(field, view)}
    ?readonly=${view.isSending}
    .value=${view.values[field]}
    @input=${hearing(field, view.onInput)}
  />`;
  return renderField(field, view, control);
}

function renderField(
  field: CommentField,
  view: FieldsView,
  control: TemplateResult,
): TemplateResult {
  const problem = view.problems[field];
  return html`<div class="field">
    <label for=${field} part="label"
      >${labelOf(field)}${view.required.includes(field) ? ' *' : ''}</label
    >
    ${
      problem
        ? html`<p class="problem" part="problem" id="${field}-problem">${problem}</p>`
        : nothing
    }
    ${control}
  </div>`;
}

function hasProblem(field: CommentField, { problems }: FieldsView): boolean {
  return problems[field] !== undefined;
}

function describedBy(field: CommentField, view: FieldsView): string {
  return hasProblem(field, view) ? `${field}-problem ${field}-hint` : `${field}-hint`;
}

function hearing(field: CommentField, onInput: FieldsView['onInput']): (event: Event) => void {
  return ({ currentTarget: control }) => {
    const isControl = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
    if (isControl) onInput(field, control.value);
  };
}

/** What a field is called. */
export function labelOf(field: CommentField): string {
  if (field === 'content') return msg('Comment');
  if (field === 'name') return msg('Name');
  return field === 'email' ? msg('E-mail') : msg('Website');
}
