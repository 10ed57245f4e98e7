import { tryOnce, type Answer } from './request.js';

/**
 * Sends something, once: whether another try is safe, only the caller knows. Text and form values
 * need no preflight.
 * @throws DataError; one of kind `status` has the answer's `body`
 */
export async function postData(
  url: string,
  body: string | URLSearchParams,
  signal: AbortSignal,
): Promise<Answer> {
  return tryOnce(url, signal, { method: 'POST', body });
}
