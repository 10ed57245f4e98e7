import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../../i18n/generated/comment-form-sending.js';
import type { CommentError, CommentField, FieldProblem } from '../../../../data/comments/errors.js';
import { refusalText } from './messages.js';

/**
 * All that keeps the comment from being sent, with links to the fields, as GOV.UK's error summary:
 * the box gets the focus, and what is in it is an alert.
 */
export function renderSummary(
  error: CommentError | undefined,
  textOf: (problem: FieldProblem) => string,
  jumpTo: (field: CommentField) => void,
): TemplateResult | typeof nothing {
  if (!error) return nothing;
  const isRefused = error.kind !== 'field';
  return html`<div class="summary" part="summary" tabindex="-1">
    <div role="alert">
      <strong>${msg('The comment is not sent')}</strong>
      ${isRefused ? html`<p>${refusalText(error)}</p>` : nothing}
      <ul>
        ${error.fields.map((problem) => {
          // Followed, a fragment would be looked for in the page and change its address.
          const jump = (event: MouseEvent): void => {
            event.preventDefault();
            jumpTo(problem.field);
          };
          return html`<li><a href="#${problem.field}" @click=${jump}>${textOf(problem)}</a></li>`;
        })}
      </ul>
    </div>
  </div>`;
}
