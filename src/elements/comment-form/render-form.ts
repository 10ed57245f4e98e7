import { html, type TemplateResult } from 'lit';
import { msg } from '../../i18n/generated/comment-form.js';
import { stateOf, type Submission } from '../../data/comments/submission.js';
import type { CommentField } from '../../data/comments/errors.js';
import type { Language } from '../../i18n/language.js';
import type { Draft, Values } from './draft.js';
import { renderLine, renderText, type FieldsView } from './render-fields.js';

/** What the code for sending adds to the form. */
interface SendingView {
  renderQueue(): unknown;
  renderSummary(language: Language): unknown;
  renderStatus(): unknown;
  renderTrap(): unknown;
  problems(language: Language): Partial<Values>;
  hint(language: Language): string;
}

/** What the form shows, and what the element wants to hear of. */
interface FormView {
  language: Language;
  headingLevel: number;
  /** Heading of the form; empty for the usual one. */
  label: string;
  /** Name and e-mail may be left empty. */
  optionalAuthor: boolean;
  draft: Draft;
  submission: Submission;
  /** Undefined until the code has come. */
  sending: SendingView | undefined;
  onInput(field: CommentField, value: string): void;
  onRemember(remember: boolean): void;
  onSubmit(event: SubmitEvent): void;
}

/** The fields as readers of WordPress know them, and what has become of the comment. */
export function renderForm(view: FormView): TemplateResult {
  const { language, sending } = view;
  return html`<div class="frame">
    <div class="root" lang=${language}>
      <slot name="header"></slot>
      <div class="heading" part="heading" role="heading" aria-level=${view.headingLevel} id="title">
        ${view.label || msg('Leave a comment')}
      </div>
      ${sending?.renderQueue()}
      <form part="form" novalidate aria-labelledby="title" @submit=${view.onSubmit}>
        ${sending?.renderSummary(language)}
        <p class="hint">
          ${msg('Your e-mail address will not be published. Required fields are marked *')}
        </p>
        ${renderFields(view)} ${sending?.renderTrap()} ${renderConsent(view)}
        <slot name="challenge"></slot>
        ${renderButton(view)}
      </form>
    </div>
  </div>`;
}

function renderFields(form: FormView): TemplateResult {
  const { language, sending, draft, submission, onInput } = form;
  const view: FieldsView = {
    values: draft.values,
    problems: sending?.problems(language) ?? {},
    hint: sending?.hint(language) ?? '',
    required: form.optionalAuthor ? ['content'] : ['content', 'name', 'email'],
    isSending: submission.state === 'sending',
    onInput,
  };
  return html`${renderText(view)}
    <div class="pair">${renderLine('name', view)} ${renderLine('email', view)}</div>
    ${renderLine('url', view)}`;
}

function renderConsent({ draft, onRemember }: FormView): TemplateResult {
  const handleChange = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) onRemember(currentTarget.checked);
  };
  return html`<label class="consent">
    <input type="checkbox" .checked=${draft.remember} @change=${handleChange} />
    ${msg('Save my name, e-mail and website in this browser for the next time.')}
  </label>`;
}

function renderButton({ sending, submission }: FormView): TemplateResult {
  const isMissing = submission.state === 'missing';
  const isBusy = stateOf(submission) === 'sending';
  const failure = msg('There is no connection. Your text is kept here: try again later.');
  return html`${sending?.renderStatus() ?? html`<p role="status">${isMissing ? failure : ''}</p>`}
    <div>
      <button class="pill primary" part="submit" aria-disabled=${isBusy}>
        <span>${isBusy ? msg('Sending…') : msg('Post comment')}</span>
      </button>
      <slot name="footer"></slot>
    </div>`;
}
