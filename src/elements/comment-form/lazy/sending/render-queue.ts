import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { msg } from '../../../../i18n/generated/comment-form-sending.js';
import type { CommentError } from '../../../../data/comments/errors.js';
import { DataError } from '../../../../data/errors.js';
import type { QueueEntry } from '../../../../data/comments/queue.js';
import { waitOf } from '../../../../data/comments/retries.js';
import { truncate } from '../../../../text/truncate.js';
import { refusalText } from './messages.js';

/** What a reader can do with a comment that is not confirmed yet. */
export interface QueueActions {
  onRetry(): void;
  onEdit(key: string): void;
  onDiscard(key: string): void;
}

const EXCERPT = 200;

/**
 * Comments on their way: each with its text, what happens next, and a way out. Each keeps its own nodes
 * for as long as it is here, so that no other one comes under the finger or the focus.
 */
export function renderQueue(
  queue: readonly QueueEntry[],
  actions: QueueActions,
): TemplateResult | typeof nothing {
  if (!queue.length) return nothing;
  // Safari takes a list without bullets for none, unless it has the role.
  return html`<ul class="queue" part="queue" role="list">
    ${repeat(
      queue,
      ({ key }) => key,
      (entry) => html`<li>${renderEntry(entry, actions)}</li>`,
    )}
  </ul>`;
}

function renderEntry(
  entry: QueueEntry,
  { onRetry, onEdit, onDiscard }: QueueActions,
): TemplateResult {
  const { key, content, state } = entry;
  const canRetry = state === 'waiting' && entry.soonest < entry.retryAt;
  const buttons =
    state === 'sending'
      ? nothing
      : html`<div class="actions">
          ${canRetry ? renderButton(msg('Send now'), onRetry) : nothing}
          ${renderButton(msg('Edit'), () => onEdit(key))}
          ${renderButton(msg('Discard'), () => onDiscard(key))}
        </div>`;
  // An answer got lost: nobody here knows whether the site has the comment.
  const title = entry.isUncertain ? msg('Not confirmed yet') : msg('Not sent yet');
  return html` <strong>${title}</strong>
    <p>${stateText(entry)}</p>
    <blockquote dir="auto">${truncate(content, EXCERPT)}</blockquote>
    ${buttons}`;
}

function renderButton(text: string, onClick: () => void): TemplateResult {
  return html`<button class="pill" type="button" @click=${onClick}>${text}</button>`;
}

function stateText(entry: QueueEntry): string {
  if (entry.state === 'refused') return refusalText(entry.error);
  if (entry.state === 'incomplete') return msg('Your name and e-mail are missing: edit it.');
  if (entry.state === 'sending' || !entry.tries) return msg('Sending…');
  const seconds = Math.max(1, Math.ceil(waitOf(entry, Date.now()) / 1000));
  const next = msg(str`The next try is in ${seconds} s.`);
  // Why a try of another tab has failed is not known here.
  return entry.error ? `${reasonText(entry.error)} ${next}` : next;
}

function reasonText({ kind, cause }: CommentError): string {
  if (kind === 'rate') return msg('Too many comments in a short time.');
  // Firewalls and broken servers answer without CORS: to the browser no different from no answer.
  const isOnline = cause instanceof DataError && cause.kind !== 'offline' && navigator.onLine;
  if (kind === 'offline' && !isOnline) return msg('There is no connection.');
  return msg('The site is not answering.');
}
