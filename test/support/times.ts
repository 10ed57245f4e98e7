import { REQUEST_LIMITS, requestJson } from '../../src/data/net/request.js';
import { answers } from './endpoints.js';

const { stall, backoff, retries } = REQUEST_LIMITS;

/**
 * Gives timers other times than the code asks for.
 * @param change milliseconds that the code asks for to those that it gets
 * @returns takes that back
 */
export function changeTimes(change: (milliseconds: number) => number): () => void {
  const { setTimeout: own } = globalThis;
  const changed = (run: (...values: unknown[]) => void, delay = 0, ...values: unknown[]): unknown =>
    own(run, change(delay), ...values);
  Object.assign(globalThis, { setTimeout: changed });
  return () => void Object.assign(globalThis, { setTimeout: own });
}

/** Waits between two tries of a request take no time. @param quiet milliseconds after which a silent server is given up */
export function quickRequests(quiet = stall): () => void {
  return changeTimes((delay) => {
    if (delay === stall) return quiet;
    return delay >= backoff && delay < backoff * 2 ** retries ? 1 : delay;
  });
}

/** Before each browser test of the surrounding suite the server has answered: it is asked as often as one that works. */
export function useAnsweringServer(): void {
  beforeEach(() => requestJson(answers.url('feed'), new AbortController().signal));
}

/** The same as {@link quickRequests}, in the surrounding suite of browser tests, whose server works. */
export function useQuickRequests(quiet?: number): void {
  let restore: () => void;
  before(() => {
    restore = quickRequests(quiet);
  });
  after(() => restore());
  useAnsweringServer();
}
