import { DataError, NOBODY, type DataErrorKind } from '../errors.js';
import { decode } from './decode.js';
import { takeEarly } from './early-request.js';
import { tellFailedTry } from './failed-tries.js';
import { startRequest } from './start-request.js';
import { isInsecure } from './url.js';

/** What a request may take. */
export interface RequestLimits {
  /** Milliseconds without a byte after which a try is given up. */
  stall: number;
  /** Milliseconds for a whole try, however steadily its bytes drip. */
  total: number;
  /** Bytes of the answer's body. */
  bytes: number;
  /** Further tries after 429 or 5xx. */
  retries: number;
  /** Further tries after no answer that may be read. */
  silentRetries: number;
  /** Milliseconds before the first further try; doubled for the next, plus up to as much again: never less. */
  backoff: number;
  /** Seconds of `Retry-After` that are waited for; a longer wait is left to the caller. */
  retryAfter: number;
}

/** The limits of every request of the library. */
export const REQUEST_LIMITS: Readonly<RequestLimits> = {
  stall: 10_000,
  total: 60_000,
  bytes: 10_000_000,
  retries: 2,
  silentRetries: 2,
  backoff: 1_000,
  retryAfter: 30,
};

/** A 2xx answer whose body is JSON. */
export interface Answer {
  /** Where the answer came from, after redirects: the base for its relative URLs. */
  url: string;
  headers: Headers;
  json: unknown;
}

/** Asks for the JSON at a URL. */
export type Request = (url: string, signal: AbortSignal) => Promise<Answer>;
/**
 * The servers that gave no answer the last time. They get one try each time that they are asked for something, so that
 * an outage is not multiplied: widgets ask again by themselves.
 */
const silent = new Set<string>();

/** Asks for JSON; a request that was started early is taken over. @throws DataError */
export async function requestJson(
  url: string,
  signal: AbortSignal,
  limits = REQUEST_LIMITS,
): Promise<Answer> {
  const { origin } = new URL(url);
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await tryOnce(url, signal, undefined, limits);
      silent.delete(origin);
      return answer;
    } catch (thrown) {
      const error = DataError.from(thrown, url);
      if (!isPassing(error)) throw error;
      const wait = delayBeforeRetry(error, attempt, limits);
      const retries = error.kind === 'network' ? limits.silentRetries : limits.retries;
      if (attempt >= retries || silent.has(origin) || wait === undefined) {
        silent.add(origin);
        throw error;
      }
      tellFailedTry(error);
      await pause(wait, url, signal);
    }
  }
}

/** Whether the same request may well succeed a moment later. */
function isPassing({ kind, status = 0 }: DataError): boolean {
  return kind === 'network' || status === 429 || status >= 500;
}

/** Milliseconds to wait before another try; undefined when the server wants to be left alone for longer. */
function delayBeforeRetry(
  { retryAfter }: DataError,
  attempt: number,
  { backoff, retryAfter: longest }: RequestLimits,
): number | undefined {
  const jitter = 1 + Math.random(); // pages that failed together do not all come back together
  if (retryAfter === undefined) return backoff * 2 ** attempt * jitter;
  return retryAfter <= longest ? retryAfter * 1000 + backoff * jitter : undefined;
}

function pause(milliseconds: number, url: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, milliseconds);
    const stop = (): void => reject(new DataError('aborted', { url }));
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  });
}

/** One try, without a second one. @throws DataError; one of kind `status` has the answer's `body` */
export async function tryOnce(
  url: string,
  signal: AbortSignal,
  init?: RequestInit,
  limits = REQUEST_LIMITS,
): Promise<Answer> {
  if (isInsecure(url)) throw new DataError('insecure', { url });
  if (signal.aborted) throw new DataError('aborted', { url });
  const started = (init ? undefined : takeEarly(url)) ?? startRequest(url, init);
  const abort = (): void => started.abort.abort(NOBODY);
  signal.addEventListener('abort', abort);
  const end = started.startedAt + limits.total;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Every sign of life gives the answer more time, up to the end. */
  const extend = (): void => {
    clearTimeout(timer);
    timer = setTimeout(abort, Math.min(limits.stall, end - Date.now()));
  };
  try {
    extend();
    const response = await started.response;
    const { ok, status, headers } = response;
    const retryAfter = toSeconds(headers.get('Retry-After'));
    const bytes = await readBytes(response, url, limits.bytes, extend);
    const body = decode(bytes, headers.get('Content-Type') ?? '');
    const { url: answerUrl } = response;
    if (!ok) throw new DataError('status', { url, answerUrl, status, retryAfter, body });
    return { url: answerUrl, headers, json: parseJson(body, url, answerUrl) };
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    throw new DataError(kindOfFailure(signal, started.abort.signal), { url, cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    abort(); // frees the connection of an answer that was not read to its end
  }
}

function kindOfFailure(caller: AbortSignal, own: AbortSignal): DataErrorKind {
  if (caller.aborted) return 'aborted';
  if (own.aborted) return 'timeout';
  return globalThis.navigator?.onLine === false ? 'offline' : 'network';
}

/** The longest time for which a server is left alone because it says so, in seconds: a day. */
const LONGEST_RETRY_AFTER = 86_400;

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), as seconds from now. */
function toSeconds(header: string | null): number | undefined {
  const seconds = Number(header ?? NaN);
  const wait = Number.isNaN(seconds) ? (Date.parse(header ?? '') - Date.now()) / 1000 : seconds;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), LONGEST_RETRY_AFTER);
}

async function readBytes(
  response: Response,
  url: string,
  most: number,
  extend: () => void,
): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const pieces: BlobPart[] = [];
  let bytes = 0;
  while (reader) {
    extend();
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > most) throw new DataError('size', { url });
    pieces.push(value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/**
 * The value of a JSON text; byte order marks, white space and the comments of caches around it do no harm.
 * @throws DataError of kind `json`
 */
export function parseJson(text: string, url: string, answerUrl = url): unknown {
  let json = text.trim();
  while (json.endsWith('-->')) json = json.slice(0, json.lastIndexOf('<!--')).trim();
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new DataError('json', { url, answerUrl, body: text, cause });
  }
}
