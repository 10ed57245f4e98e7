import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DataError } from '../../data/errors.js';
import { formatDate } from '../../i18n/dates.js';
import { msg } from '../../i18n/generated/news-feed.js';
import type { Language } from '../../i18n/language.js';
import { reasonText } from './reason-text.js';

/** What is done about a failure. */
export interface ProblemView {
  feed: {
    readonly error: DataError | undefined;
    /** A request is under way. */
    readonly pending: boolean;
    /** When the articles that are shown came: milliseconds since 1970. */
    readonly updatedAt: number | undefined;
  };
  language: Language;
  /** When the next try is due: milliseconds since 1970. */
  retryAt: number | undefined;
  onRetry(): void;
}

/** What a failure is called. */
export function problemTitle(): string {
  return msg('The news cannot be loaded');
}

/** In the place of the list: what happened, what happens next, and a way out. */
export function renderProblem(error: DataError, view: ProblemView): TemplateResult {
  return html`<div class="problem" part="error">
    <strong>${problemTitle()}</strong>
    <p>${reasonText(error)} ${nextTryText(view)}</p>
    ${renderRetry(view)}
  </div>`;
}

/** Above a list that could not be refreshed. */
export function renderStaleNote(error: DataError, view: ProblemView): TemplateResult {
  const { updatedAt } = view.feed;
  const [clock, day] = updatedAt ? toMoment(updatedAt, view.language) : [];
  const moment = clock && day ? msg(str`${day} at ${clock}`) : clock;
  return html`<div class="note" part="error">
    <span
      >${moment ? msg(str`Saved news is shown, last updated: ${moment}.`) : nothing}
      ${reasonText(error)} ${nextTryText(view)}</span
    >
    ${renderRetry(view)}
  </div>`;
}

function nextTryText({ feed, retryAt, language }: ProblemView): string {
  if (feed.pending) return msg('Trying again…');
  if (!retryAt) return '';
  const [clock, day] = toMoment(retryAt, language);
  return day
    ? msg(str`The next try is on ${day} at ${clock}.`)
    : msg(str`The next try is at ${clock}.`);
}

/** "9:05 ч.", and the day when it is not today's. */
function toMoment(time: number, language: Language): [clock: string, day: string | undefined] {
  // That of the reader's own clock: this is about the visit, not about the news.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const format = (instant: number, style: 'long' | 'time'): string =>
    formatDate(new Date(instant).toISOString(), language, style, zone);
  const day = format(time, 'long');
  const clock = format(time, 'time');
  return [clock, day === format(Date.now(), 'long') ? undefined : day];
}

function renderRetry({ feed, onRetry }: ProblemView): TemplateResult {
  return html`<button
    class="pill"
    part="retry"
    type="button"
    aria-disabled=${feed.pending}
    @click=${onRetry}
  >
    ${msg('Try now')}
  </button>`;
}
