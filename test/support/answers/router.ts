import type { IncomingMessage, ServerResponse } from 'node:http';
import { badRoutes } from './bad.js';
import { controlRoutes, storedRoutes } from './controls.js';
import { sendJson, type Exchange, type Origins, type Route } from './exchange.js';
import { feedRoutes } from './feeds.js';
import type { AnswersState, LoggedRequest } from './state.js';
import { wordpressRoutes } from './wordpress.js';

const PREFIX = '/answers/';
const PUBLIC_ROUTES = { ...feedRoutes, ...badRoutes, ...storedRoutes, ...wordpressRoutes };

/** Whether a path is one of ours. */
export function isAnswer(path: string | undefined): boolean {
  return path?.startsWith(PREFIX) ?? false;
}

/** Answers a request by the first part of its path behind `/answers/`, and logs it by its `id`. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  state: AnswersState,
  origins: Origins,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const name = url.pathname.slice(PREFIX.length).split('/')[0] ?? '';
  const exchange: Exchange = {
    request,
    response,
    url,
    id: url.searchParams.get('id') ?? '',
    body: await readBody(request),
    state,
    origins,
  };
  const control = ownRoute(controlRoutes, name);
  if (!control) log(exchange);
  if (request.method === 'OPTIONS') response.writeHead(response.hasHeader(ALLOW) ? 204 : 405).end();
  else await (control ?? ownRoute(PUBLIC_ROUTES, name) ?? notFound)(exchange);
}

const ALLOW = 'access-control-allow-origin';

/** What WordPress sends to another origin, its own allowed and exposed headers included. */
export function addCors(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader(ALLOW, request.headers.origin ?? '*');
  response.setHeader('vary', 'Origin');
  response.setHeader('access-control-expose-headers', 'X-WP-Total, X-WP-TotalPages, Link');
  if (request.method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'OPTIONS, GET, POST, PUT, PATCH, DELETE');
  response.setHeader(
    'access-control-allow-headers',
    'Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type',
  );
}

function ownRoute(routes: Record<string, Route>, name: string): Route | undefined {
  return Object.hasOwn(routes, name) ? routes[name] : undefined;
}

function notFound(exchange: Exchange): void {
  sendJson(exchange, { code: 'no_such_answer' }, 404);
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += chunk as string;
  return body;
}

function log({ request, response, state, id, body }: Exchange): void {
  const entry: LoggedRequest = {
    method: request.method ?? '',
    url: request.url ?? '',
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, `${value}`]),
    ),
    body,
    aborted: false,
  };
  response.once('close', () => {
    entry.aborted = !response.writableFinished;
    state.changed();
  });
  if (id) state.record(id, entry);
}
