import type { Origins } from './answers/exchange.js';
import type { LoggedRequest, StoredAnswer } from './answers/state.js';

/** Parameters of a URL's query; `undefined` ones are left out. */
export type Params = Record<string, string | number | boolean | undefined>;

/** An answer to register: a value that is sent as JSON, or any text. */
export interface AnswerDocument extends Partial<Omit<StoredAnswer, 'body'>> {
  json?: unknown;
  body?: string;
}

/** The answers as a test sees them; `test/support/answers/` describes every route. */
export class AnswersClient {
  readonly #origin: string;
  #origins: Promise<Origins> | undefined;

  /** @param origin Where `/answers/…` is served: the page's own origin, or one of `startAnswers()`. */
  constructor(origin: string) {
    this.#origin = origin;
  }

  /** The URL of an answer on the page's own origin, e.g. `url('status/500', {id})`. */
  url(path: string, params: Params = {}): string {
    return urlOf(this.#origin, path, params);
  }

  /** The URL of an answer on another origin: one that allows every origin, or one that allows none. */
  async foreign(kind: keyof Origins, path: string, params: Params = {}): Promise<string> {
    this.#origins ??= fetch(this.url('ports')).then((answer) => answer.json() as Promise<Origins>);
    return urlOf((await this.#origins)[kind], path, params);
  }

  /** Registers what `get?id=` and `gated?id=` answer: one after another, the last one for ever. Gives the URL. */
  async put(id: string, ...documents: AnswerDocument[]): Promise<string> {
    const body = JSON.stringify(documents.map(toStored));
    await this.#control('put', { id }, { method: 'POST', body });
    return this.url('get', { id });
  }

  /** The requests that carried `id`, in the order in which they came; preflights are `OPTIONS`. */
  log(id: string): Promise<LoggedRequest[]> {
    return this.#control('log', { id });
  }

  /** Waits until `count` requests with `id` have come, and gives the log. */
  arrived(id: string, count = 1): Promise<LoggedRequest[]> {
    return this.#control('arrived', { id, count });
  }

  /** Waits until the page has given up `count` requests with `id`, and gives the log. */
  aborted(id: string, count = 1): Promise<LoggedRequest[]> {
    return this.#control('aborted', { id, count });
  }

  /** Opens the gate of `id`: for good, or for the next `count` requests only. */
  open(id: string, count?: number): Promise<unknown> {
    return this.#control('open', { id, count });
  }

  /** Shuts the gate of `id` again. */
  shut(id: string): Promise<unknown> {
    return this.#control('shut', { id });
  }

  async #control<T>(path: string, params: Params, init?: RequestInit): Promise<T> {
    const answer = await fetch(this.url(path, params), { cache: 'no-store', ...init });
    if (!answer.ok) throw new Error(`/answers/${path} gives ${answer.status} for ${params['id']}.`);
    return (await answer.json()) as T;
  }
}

/** The answers on the test page's own origin. */
export const answers = new AnswersClient(globalThis.location?.origin ?? '');

let lastId = 0;

/** An id that no other test, page or engine uses. */
export function uniqueId(prefix = 'test'): string {
  lastId += 1;
  return `${prefix}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}-${lastId}`;
}

function urlOf(origin: string, path: string, params: Params): string {
  const url = new URL(`/answers/${path}`, origin);
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) url.searchParams.set(name, `${value}`);
  }
  return url.href;
}

function toStored({ json, body, status = 200, headers = {}, stall }: AnswerDocument): StoredAnswer {
  return { body: body ?? JSON.stringify(json ?? {}), status, headers, ...(stall ? { stall } : {}) };
}

/** An endpoint of the test's own: the id under which its requests are logged, and its URL. */
export interface Endpoint {
  id: string;
  url: string;
}

/** Registers answers for an endpoint of its own: one after another, the last one for ever. */
export async function serve(...documents: AnswerDocument[]): Promise<Endpoint> {
  const id = uniqueId();
  return { id, url: await answers.put(id, ...documents) };
}

/** An endpoint that answers with these documents. */
export function serveJson(...documents: unknown[]): Promise<Endpoint> {
  return serve(...documents.map((json) => ({ json })));
}

/** How many requests have carried an id so far. */
export async function requestCount(id: string): Promise<number> {
  return (await answers.log(id)).length;
}
