import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AnswersState } from './state.js';

/** The origins that give the same answers: with CORS headers and without. */
export interface Origins {
  cors: string;
  noCors: string;
}

/** One request with everything that a route needs to answer it. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  /** The query's `id`, or ''. */
  id: string;
  body: string;
  state: AnswersState;
  origins: Origins;
}

/** Answers one exchange. */
export type Route = (exchange: Exchange) => void | Promise<void>;

type Headers = Record<string, string>;

/** A number of the query, or `fallback` when it is absent or not a number. */
export function numberParam({ url }: Exchange, name: string, fallback: number): number {
  const text = url.searchParams.get(name);
  const value = text === null || text === '' ? Number.NaN : Number(text);
  return Number.isNaN(value) ? fallback : value;
}

/** Sends a complete answer. A 200 gets an ETag, and a request that knows it gets 304. */
export function send(
  { request, response }: Exchange,
  body: string,
  type = 'application/json',
  status = 200,
  headers: Headers = {},
): void {
  const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
  const all: Headers = { 'content-type': type, 'cache-control': 'no-cache', ...headers };
  if (status === 200) all['etag'] ??= etag;
  if (status === 200 && request.headers['if-none-match'] === all['etag']) {
    response.writeHead(304, all).end();
    return;
  }
  const bodiless = status === 204 || status === 304;
  response.writeHead(status, all).end(bodiless ? undefined : body);
}

/** Sends a value as JSON. */
export function sendJson(
  exchange: Exchange,
  value: unknown,
  status = 200,
  headers?: Headers,
): void {
  send(exchange, JSON.stringify(value), 'application/json; charset=utf-8', status, headers);
}

/** The absolute URL of this request with some parameters changed. */
export function sameUrl({ url }: Exchange, changes: Record<string, string | number>): string {
  const changed = new URL(url);
  for (const [name, value] of Object.entries(changes)) changed.searchParams.set(name, `${value}`);
  return changed.href;
}
