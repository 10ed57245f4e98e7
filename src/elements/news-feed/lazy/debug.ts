import { str } from '@lit/localize';
import { css, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { DataError } from '../../../data/errors.js';
import { onFailedTry } from '../../../data/net/failed-tries.js';
import { findObstacle, type Obstacle } from '../../../data/net/probe.js';
import { msg } from '../../../i18n/generated/news-feed-debug.js';
import { clueTexts, forwardText, isRefused } from '../../shared/answer-clues.js';
import { causeText, remedyText } from '../../shared/error-texts.js';
import { warnOfAttributes } from '../../shared/warnings.js';
import type { LazyContext } from '../lazy-context.js';

/** Called by the host's LazyController when `debug` is set. */
export const create = (context: LazyContext): Debug => new Debug(context);

/** Explains in the page and in the console what is wrong. */
class Debug implements ReactiveController {
  readonly #context: LazyContext;
  /** Why an answer could not be read, as far as that was found out; undefined while it is looked for. */
  readonly #obstacles = new WeakMap<DataError, Obstacle | undefined>();

  /** Why the last try failed, while another one is on its way. */
  #failedTry: DataError | undefined;
  #stopListening: (() => void) | undefined;

  constructor(context: LazyContext) {
    this.#context = context;
    context.host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening ??= onFailedTry((error) => this.#handleFailedTry(error));
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  hostUpdated(): void {
    const { host } = this.#context;
    if (!host.debug) return;
    warnOfAttributes(host);
    const error = this.#error;
    if (error?.kind === 'network') void this.#look(error);
  }

  /** One of this feed's: what the page asks another site does not belong here. */
  #handleFailedTry(error: DataError): void {
    const { host, feed } = this.#context;
    const { url } = feed.request ?? {};
    if (!url || new URL(url).origin !== new URL(error.url).origin) return;
    this.#failedTry = error;
    host.requestUpdate();
  }

  get #error(): DataError | undefined {
    const { host, feed, missingCode } = this.#context;
    const isTrying = feed.pending && host.state !== 'ready';
    return feed.error ?? missingCode() ?? (isTrying ? this.#failedTry : undefined);
  }

  /** Once for each failure. */
  async #look(error: DataError): Promise<void> {
    if (this.#obstacles.has(error)) return;
    this.#obstacles.set(error, undefined);
    this.#obstacles.set(error, await findObstacle(error.url));
    this.#context.host.requestUpdate();
  }

  render(): TemplateResult {
    const error = this.#error;
    return renderDebug(this.#context, error, error && this.#obstacles.get(error));
  }
}

/** How the explanation looks. */
export const styles = css`
  .debug {
    margin-block-start: 0.5em;
  }
`;

/** The page's owner reads here what is wrong and how to mend it. */
function renderDebug(
  { host, feed }: LazyContext,
  error: DataError | undefined,
  obstacle: Obstacle | undefined,
): TemplateResult {
  const { state } = host;
  const { page, total } = feed;
  const dropped = error?.dropped ?? page?.dropped ?? 0;
  return html`<details class="note debug" part="debug" open>
    <summary>news-feed: ${state}${total === undefined ? nothing : ` (${total})`}</summary>
    ${error ? renderError(error, obstacle, host) : nothing}
    ${error && feed.pending ? html`<p>${msg('It is being tried again.')}</p>` : nothing}
    ${state === 'empty' ? html`<p>${emptyText()}</p>` : nothing}
    ${dropped ? html`<p>${msg(str`Articles left out because they have no usable id: ${dropped}.`)}</p>` : nothing}
  </details>`;
}

function renderError(
  error: DataError,
  obstacle: Obstacle | undefined,
  host: Element,
): TemplateResult {
  const clues = [...clueTexts(error), ...(obstacle ? [obstacleText(obstacle)] : [])];
  const forward = obstacle ? forwardObstacle(obstacle, error.url) : forwardText(error);
  return html`<p><strong>${cause(error, host)}</strong> ${remedy(error)}</p>
    ${clues.map((clue) => html`<p>${clue}</p>`)}
    <p><code>${error.url}</code></p>
    ${forward ? html`<p>${msg('To send to whoever can mend it:')} <q>${forward}</q></p>` : nothing}`;
}

/** What asking once more has shown. */
function obstacleText(obstacle: Obstacle): string {
  switch (obstacle) {
    case 'policy':
      return msg("It was this page's own Content-Security-Policy.");
    case 'cors':
      return msg('The server does answer, but lets no other site read it (CORS).');
    default:
      return msg('Nobody answers at this address.');
  }
}

function forwardObstacle(obstacle: Obstacle, url: string): string {
  const { origin, host } = new URL(url);
  const page = location.host;
  switch (obstacle) {
    case 'policy':
      return msg(
        str`Please add ${origin} to connect-src of the Content-Security-Policy of ${page}.`,
      );
    case 'cors':
      return msg(
        str`Please let ${host} send the header "Access-Control-Allow-Origin: *" with ${url}.`,
      );
    default:
      return msg(str`${host} does not answer: is it running, and is its certificate valid?`);
  }
}

function emptyText(): string {
  return msg(
    'The endpoint answers with an empty list. Are articles published, and do the category and the language exist there?',
  );
}

function cause(error: DataError, host: Element): string {
  return error.kind === 'config' && host.getAttribute('src')
    ? msg('The attribute "map" is not a JSON object of JSON Pointers.')
    : causeText(error);
}

function remedy(error: DataError): string {
  if (isRefused(error)) return remedyText({ kind: 'status', status: 401 });
  if (error.dropped) return msg('Give each article an "id" that no other one has.');
  switch (error.kind) {
    case 'size':
      return msg('Let the endpoint answer in pages ("next_url").');
    case 'format':
      return msg('Set "format", or describe the answer with "map".');
    default:
      return remedyText(error);
  }
}
