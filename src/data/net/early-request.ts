/**
 * The requests that an entry (`src/start`) has started before the code that reads their answers is there. Entry and
 * code are separate files that share no module, so the requests wait in a place that both know: a symbol of the page.
 */

import { NOBODY } from '../errors.js';
import { startRequest, type StartedRequest } from './start-request.js';
import { isInsecure } from './url.js';

type Waiting = Map<string, StartedRequest>;

/** The number is the version of {@link StartedRequest}: builds of different ages may stand on one page. */
const PLACE = Symbol.for('cluster-news:early-requests:1');
/** Milliseconds after which a request that no code has taken over is given up. */
const LONGEST_WAIT = 60_000;

/** TypeScript cannot declare a property of the page whose name is a symbol. */
const page = globalThis as { [PLACE]?: Waiting };

/** Starts a request for code that is still on its way; the same one only once, and none that browsers would block. */
export function startEarly(url: string): void {
  const waiting = (page[PLACE] ??= new Map());
  if (waiting.has(url) || isInsecure(url)) return;
  const request = startRequest(url);
  waiting.set(url, request);
  request.response.catch(() => undefined); // whoever takes it over is told
  setTimeout(() => {
    if (waiting.get(url) !== request) return;
    waiting.delete(url);
    request.abort.abort(NOBODY);
  }, LONGEST_WAIT);
}

/** The request that was started early for a URL, for the first that asks. */
export function takeEarly(url: string): StartedRequest | undefined {
  const request = page[PLACE]?.get(url);
  page[PLACE]?.delete(url);
  return request;
}
