import type { DataError } from '../errors.js';
import { toJson } from '../json-text.js';

/** What the WordPress REST API says instead of an answer. https://developer.wordpress.org/rest-api/ */
export interface Complaint {
  /** Such as `rest_cannot_access`. */
  code: string;
  /** In the language of the site. */
  message: string;
}

/** What WordPress complains of; some plugins send that with the status 200. */
export function complaintOf({ answer, body = '' }: DataError): Complaint | undefined {
  const json = answer ?? toJson(body);
  const isComplaint = typeof json === 'object' && json !== null && 'code' in json;
  if (!isComplaint || !('message' in json)) return undefined;
  const { code, message } = json;
  return typeof code === 'string' ? { code, message: String(message) } : undefined;
}
