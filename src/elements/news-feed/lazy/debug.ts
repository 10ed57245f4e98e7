import { str } from '@lit/localize';
import { css, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { DataError } from '../../../data/errors.js';
import { msg } from '../../../i18n/generated/news-feed-debug.js';
import { causeText, remedyText } from '../../shared/error-texts.js';
import { warnOfAttributes } from '../../shared/warnings.js';
import type { LazyContext } from '../lazy-context.js';

/** Called by the host's LazyController when `debug` is set. */
export const create = (context: LazyContext): Debug => new Debug(context);

/** Explains in the page and in the console what is wrong. */
class Debug implements ReactiveController {
  readonly #context: LazyContext;

  constructor(context: LazyContext) {
    this.#context = context;
    context.host.addController(this);
  }

  hostUpdated(): void {
    const { host } = this.#context;
    if (host.debug) warnOfAttributes(host);
  }

  render(): TemplateResult {
    return renderDebug(this.#context);
  }
}

/** How the explanation looks. */
export const styles = css`
  .debug {
    margin-block-start: 0.5em;
  }
`;

/** The page's owner reads here what is wrong and how to mend it. */
function renderDebug({ host, feed, missingCode }: LazyContext): TemplateResult {
  const { state } = host;
  const { page, total } = feed;
  const error = feed.error ?? missingCode();
  const dropped = page?.dropped ?? 0;
  const address = error?.url ?? '';
  return html`<details class="note debug" part="debug" open>
    <summary>news-feed: ${state}${total === undefined ? nothing : ` (${total})`}</summary>
    ${
      error
        ? html`<p><strong>${cause(error, host)}</strong> ${remedy(error)}</p>
            <p><code>${address}</code></p>`
        : nothing
    }
    ${state === 'empty' ? html`<p>${emptyText()}</p>` : nothing}
    ${dropped ? html`<p>${msg(str`Articles left out because they have no usable id: ${dropped}.`)}</p>` : nothing}
  </details>`;
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
  switch (error.kind) {
    case 'size':
      return msg('Let the endpoint answer in pages ("next_url").');
    case 'format':
      return msg('Set "format", or describe the answer with "map".');
    default:
      return remedyText(error);
  }
}
