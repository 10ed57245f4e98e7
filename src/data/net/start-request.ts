/** A request that is under way. */
export interface StartedRequest {
  response: Promise<Response>;
  /** Ends the request and the reading of its answer. */
  abort: AbortController;
  /** When it was started: milliseconds since 1970. */
  startedAt: number;
}

/**
 * The only fetch of the library. Every request is "simple" (no preflight) and without credentials; the browser
 * revalidates its own copy by ETag (`cache: 'no-cache'`).
 */
export function startRequest(url: string, init?: RequestInit): StartedRequest {
  const abort = new AbortController();
  const response = fetch(url, {
    ...init,
    signal: abort.signal,
    credentials: 'omit',
    cache: 'no-cache',
    headers: { Accept: 'application/json, */*' },
  });
  return { response, abort, startedAt: Date.now() };
}
