import { DataError } from '../../../../src/data/errors.js';
import {
  REQUEST_LIMITS,
  requestJson,
  type Answer,
  type RequestLimits,
} from '../../../../src/data/net/request.js';
import { rejectionOf } from '../../waiting.js';

/** Makes the browser say that it is online, or that it is not, in the surrounding suite. */
export function useConnection(isOnline: boolean): void {
  beforeEach(() => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });
}

/** A signal that nobody aborts. */
export function never(): AbortSignal {
  return new AbortController().signal;
}

/** The answer of an address, for one who does not give up. */
export function request(url: string, limits: Partial<RequestLimits> = {}): Promise<Answer> {
  return requestJson(url, never(), { ...REQUEST_LIMITS, ...limits });
}

/** The error of a question; fails when there is none, or another than a DataError. */
export async function failureOf(asked: Promise<unknown>): Promise<DataError> {
  const error = await rejectionOf(asked);
  if (!(error instanceof DataError)) throw new Error(`No DataError: ${String(error)}`);
  return error;
}

/** The error of a request to an address. */
export function failureAt(url: string, limits?: Partial<RequestLimits>): Promise<DataError> {
  return failureOf(request(url, limits));
}
