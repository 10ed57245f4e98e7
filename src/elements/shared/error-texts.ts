import { str } from '@lit/localize';
import type { DataError } from '../../data/errors.js';
import { msg } from '../../i18n/generated/shared.js';

/** What happened, in the words of whoever can mend it; what it means for an element, that says itself. */
export function causeText({ kind, status }: DataError): string {
  switch (kind) {
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
    case 'config':
      return msg('The attribute "src" is missing or is no http(s) address.');
    case 'code':
      return msg('A file of this script could not be loaded.');
    default:
      return msg('The answer is JSON, but no known format.');
  }
}

/** What to do about it. */
export function remedyText({ kind, status }: Pick<DataError, 'kind' | 'status'>): string {
  switch (kind) {
    case 'config':
    case 'format':
      return msg('Correct it as the README shows.');
    case 'code':
      return msg(
        'Its folder was replaced while this page was open, or was not copied whole: reload the page; if that does not help, copy the whole folder again.',
      );
    case 'insecure':
      return msg('Write https in "src"; the endpoint needs a certificate.');
    case 'network':
      return networkText();
    case 'json':
      return msg(
        'It may be a web page, a login or an error in HTML. Open the address in a new tab: it has to show JSON.',
      );
    case 'status':
      return statusText(status);
    default:
      return msg('Open the address in a new tab and see how it answers.');
  }
}

/** Browsers do not tell scripts which of these it was: only their console knows. */
function networkText(): string {
  return msg(
    'Usually the endpoint sends no Access-Control-Allow-Origin header (CORS), or the page has a Content-Security-Policy whose connect-src does not name it. The browser console (F12) says which. On WordPress, a security plugin may block the REST API.',
  );
}

/** What a status of HTTP usually means at a site with WordPress. */
function statusText(status: number | undefined): string {
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
