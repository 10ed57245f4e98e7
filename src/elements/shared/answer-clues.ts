import { str } from '@lit/localize';
import type { DataError } from '../../data/errors.js';
import { complaintOf } from '../../data/net/complaint.js';
import { findFault } from '../../data/net/json-fault.js';
import { msg } from '../../i18n/generated/shared.js';

/** Characters of an answer that are enough to recognise it. */
const ENOUGH = 80;

/** What an answer itself says of what is wrong. */
export function clueTexts(error: DataError): string[] {
  const { url, answerUrl = url } = error;
  return [
    ...(answerUrl === url ? [] : [msg(str`The request was redirected to ${answerUrl}.`)]),
    ...wordPressTexts(error),
    ...(error.kind === 'json' ? [jsonText(error.body ?? '')] : []),
  ];
}

/** Whether WordPress refuses the answer to visitors, whatever the HTTP status is. */
export function isRefused(error: DataError): boolean {
  const { code = '' } = complaintOf(error) ?? {};
  const isLocked = error.status === 401 || error.status === 403;
  return isLocked || /^rest_.*(cannot|forbidden|logged|disabled|login|auth)/.test(code);
}

/** One sentence for whoever can mend it, who has not seen this page; undefined where that is its own owner. */
export function forwardText(error: DataError): string | undefined {
  const { url, kind, status = 0, body = '' } = error;
  if (isRefused(error)) return msg(str`Please let visitors read ${url} without a login.`);
  if (kind === 'json') {
    return body.trim()
      ? msg(str`${url} has to answer with valid JSON, and with nothing else before or behind it.`)
      : msg(str`${url} answers with nothing: please see the error log of the server.`);
  }
  if (status >= 500) {
    return msg(
      str`${url} answers with HTTP status ${status}: please see the error log of the server.`,
    );
  }
  return status === 404 ? msg(str`There is nothing at ${url}: where is it now?`) : undefined;
}

function jsonText(body: string): string {
  const text = body.trim();
  if (!text) {
    return msg('It is empty (0 bytes). PHP answers like this when its memory or its time is over.');
  }
  const fault = /^[[{]/.test(text) ? findFault(body) : undefined;
  const beginning = text.slice(0, ENOUGH).replace(/\s+/g, ' ');
  if (!fault) return msg(str`It begins with: ${beginning}`);
  const { line, column, around } = fault;
  return msg(str`The JSON is broken at line ${line}, column ${column}: ${around}`);
}

function wordPressTexts(error: DataError): string[] {
  const complaint = complaintOf(error);
  if (!complaint) return [];
  const { code, message } = complaint;
  return [msg(str`WordPress says: ${message} (${code})`)];
}
