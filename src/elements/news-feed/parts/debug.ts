import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { DataError } from '../../../data/errors.js';
import { bulgarian } from '../../../i18n/generated/news-feed-debug.js';
import { addTranslations } from '../../../i18n/localization.js';
import { warnOfAttributes } from '../../warnings.js';
import type { PartContext } from '../part-context.js';

addTranslations(bulgarian);

interface Debug {
  render(): TemplateResult;
}

export const create = (context: PartContext): Debug => ({ render: () => renderDebug(context) });

export const styles = css`
  .debug {
    margin-block-start: 0.5em;
  }
`;

/** The page's owner reads here what is wrong and how to mend it. In a chunk of its own. */
function renderDebug({ host, feed }: PartContext): TemplateResult {
  warnOfAttributes(host);
  const { error, state, page, total } = feed;
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

/** What happened, in the words of whoever can mend it. */
function cause({ kind, status }: DataError, host: Element): string {
  switch (kind) {
    case 'config':
      return host.getAttribute('src')
        ? msg('The attribute "map" is not a JSON object of JSON Pointers.')
        : msg('The attribute "src" is missing or is no http(s) address.');
    case 'offline':
      return msg('The browser has no connection.');
    case 'insecure':
      return msg('The page is https, but the endpoint is http: browsers refuse that.');
    case 'network':
      return msg('The browser got no answer that it may read.');
    case 'timeout':
      return msg('The endpoint did not answer in time.');
    case 'status':
      return msg(str`The endpoint answered with HTTP status ${status ?? 0}.`);
    case 'size':
      return msg('The answer is larger than 10 MB.');
    case 'json':
      return msg('The answer is not JSON.');
    default:
      return msg('The answer is JSON, but no known format.');
  }
}

/** What to do about it. */
function remedy({ kind, status }: DataError): string {
  switch (kind) {
    case 'config':
      return msg('Correct it as the README shows.');
    case 'insecure':
      return msg('Write https in "src"; the endpoint needs a certificate.');
    case 'network':
      return networkRemedy();
    case 'size':
      return msg('Let the endpoint answer in pages ("next_url").');
    case 'json':
      return msg(
        'It may be a web page, a login or an error in HTML. Open the address in a new tab: it has to show JSON.',
      );
    case 'format':
      return msg('Set "format", or describe the answer with "map".');
    case 'status':
      return statusRemedy(status);
    default:
      return msg('Open the address in a new tab and see how it answers.');
  }
}

function networkRemedy(): string {
  return msg(
    'Usually the endpoint sends no Access-Control-Allow-Origin header (CORS), or the page has a Content-Security-Policy whose connect-src does not name it. The browser console (F12) says which. On WordPress, a security plugin may block the REST API.',
  );
}

function statusRemedy(status: number | undefined): string {
  if (status === 404) {
    return msg('There is nothing at this address: check it letter by letter.');
  }
  if (status === 401 || status === 403) {
    return msg(
      'The endpoint wants a login. On WordPress, a security plugin may block the REST API for visitors: allow the route /wp/v2/posts.',
    );
  }
  return msg('The server has a problem of its own: see its error log.');
}
