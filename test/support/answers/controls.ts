import { once } from 'node:events';
import { stallBody } from './bad.js';
import { sendFeed } from './feeds.js';
import { numberParam, send, sendJson, type Exchange, type Route } from './exchange.js';
import type { LoggedRequest, StoredAnswer } from './state.js';

const DEADLINE = 20_000;
const EVERYONE = Number.POSITIVE_INFINITY;

/** `get?id=`: the registered answer; 404 when there is none. */
async function sendStored(exchange: Exchange, answer: StoredAnswer | undefined): Promise<void> {
  if (!answer) return sendJson(exchange, { code: 'nothing_registered' }, 404);
  const { 'content-type': type = 'application/json', ...headers } = answer.headers;
  if (answer.stall === 'headers') await once(exchange.response, 'close');
  else if (answer.stall === 'body') await stallBody(exchange, answer.body, type);
  else send(exchange, answer.body, type, answer.status, headers);
}

const get: Route = (exchange) => sendStored(exchange, exchange.state.take(exchange.id));

/** `gated?id=`: waits at the gate, then gives the registered answer, else the feed. */
const gated: Route = async (exchange) => {
  // Which answer it is was decided when the request came: a late answer is an old answer.
  const answer = exchange.state.take(exchange.id);
  await exchange.state.gate(exchange.id).pass();
  if (answer) await sendStored(exchange, answer);
  else sendFeed(exchange);
};

const put: Route = (exchange) => {
  exchange.state.put(exchange.id, JSON.parse(exchange.body) as StoredAnswer[]);
  sendJson(exchange, {});
};

const open: Route = (exchange) => {
  exchange.state.gate(exchange.id).open(numberParam(exchange, 'count', EVERYONE));
  sendJson(exchange, {});
};

const shut: Route = (exchange) => {
  exchange.state.gate(exchange.id).shut();
  sendJson(exchange, {});
};

/** Answers as soon as `count` requests of the id fulfil a condition; 504 when they do not. */
function waitFor(condition: (request: LoggedRequest) => boolean): Route {
  return async (exchange) => {
    const { state, id } = exchange;
    const count = numberParam(exchange, 'count', 1);
    const isDone = () => state.requests(id).filter(condition).length >= count;
    const inTime = await state.until(isDone, AbortSignal.timeout(DEADLINE));
    sendJson(exchange, state.requests(id), inTime ? 200 : 504);
  };
}

/** Routes that a test steers the others with; they are not logged. */
export const controlRoutes: Record<string, Route> = {
  put,
  open,
  shut,
  log: (exchange) => sendJson(exchange, exchange.state.requests(exchange.id)),
  arrived: waitFor(() => true),
  aborted: waitFor((request) => request.aborted),
  ports: (exchange) => sendJson(exchange, exchange.origins),
};

/** Routes whose answers a test has chosen itself. */
export const storedRoutes: Record<string, Route> = { get, gated };
