import { str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { FeedController } from '../../../controllers/feed-controller.js';
import { RefreshController } from '../../../controllers/refresh-controller.js';
import type { DataError, DataErrorKind } from '../../../data/errors.js';
import { formatDate } from '../../../i18n/dates.js';
import { msg } from '../../../i18n/generated/news-feed-followup.js';
import type { Language } from '../../../i18n/language.js';
import type { PartContext } from '../part-context.js';
import { problemTitle } from '../render-body.js';
import { reasonText } from './reasons.js';

const LASTING: ReadonlySet<DataErrorKind> = new Set(['config', 'insecure', 'size', 'format']);

/** Whether there is a failure, and the same request may well succeed later. */
function isPassing(error: DataError | undefined): boolean {
  return error !== undefined && !LASTING.has(error.kind) && !(error.status && error.status < 429);
}

export const create = ({ host, feed }: PartContext): Followup => new Followup(host, feed);

/**
 * What is said and done after the first answer: of further articles, refreshes and failures. In a
 * chunk of its own, fetched when the first answer is there.
 */
class Followup {
  readonly #feed: FeedController;
  readonly #refresh: RefreshController;

  constructor(host: PartContext['host'], feed: FeedController) {
    this.#feed = feed;
    this.#refresh = new RefreshController(
      host,
      () => ({
        every: host.refresh * 60_000,
        failed: isPassing(feed.error),
        updatedAt: feed.updatedAt,
      }),
      () => feed.refresh(),
    );
  }

  /** What a screen reader hears after "more". */
  addedText(count: number, language: Language): string {
    return new Intl.PluralRules(language).select(count) === 'one'
      ? msg(str`${count} more article is shown`)
      : msg(str`${count} more articles are shown`);
  }

  /** In the place of the list: what happened, what happens next, and a way out. */
  renderProblem(error: DataError, language: Language): TemplateResult {
    return html`<div class="problem" part="error">
      <strong>${problemTitle()}</strong>
      <p>${reasonText(error)} ${this.#retryText(language)}</p>
      ${this.#renderRetry()}
    </div>`;
  }

  /** Above a list that could not be refreshed. */
  renderNote(error: DataError, language: Language): TemplateResult {
    const { updatedAt } = this.#feed;
    const moment = updatedAt && this.#momentText(updatedAt, language);
    return html`<div class="note" part="error">
      <span
        >${moment ? msg(str`Saved news is shown, last updated: ${moment}.`) : nothing}
        ${reasonText(error)} ${this.#retryText(language)}</span
      >
      ${this.#renderRetry()}
    </div>`;
  }

  #retryText(language: Language): string {
    const { retryAt } = this.#refresh;
    if (this.#feed.pending) return msg('Trying again…');
    if (!retryAt) return '';
    const moment = this.#momentText(retryAt, language);
    return msg(str`The next try is at ${moment}.`);
  }

  /** "9:05", or the day too when it is not today's. */
  #momentText(time: number, language: Language): string {
    // That of the reader's own clock: this is about the visit, not about the news.
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const format = (instant: number, style: 'long' | 'time'): string =>
      formatDate(new Date(instant).toISOString(), language, style, zone);
    const day = format(time, 'long');
    const clock = format(time, 'time');
    return day === format(Date.now(), 'long') ? clock : msg(str`${day} at ${clock}`);
  }

  #renderRetry(): TemplateResult {
    return html`<button
      class="pill"
      part="retry"
      type="button"
      aria-disabled=${this.#feed.pending}
      @click=${this.#handleRetry}
    >
      ${msg('Try now')}
    </button>`;
  }

  readonly #handleRetry = (): void => void this.#feed.refresh(true);
}

export const styles = css`
  .problem {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: 1.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .problem p {
    margin: 0;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .note > span {
    flex: 1 1 20em;
  }
  @media print {
    .more,
    .note {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
