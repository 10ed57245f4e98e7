import type { RefreshPlan } from '../../controllers/refresh-controller.js';
import type { DataError, DataErrorKind } from '../../data/errors.js';

/** What is known of the feed. */
interface Feed {
  readonly page: unknown;
  readonly error: DataError | undefined;
  readonly updatedAt: number | undefined;
}

const MINUTE = 60_000;
const LASTING: ReadonlySet<DataErrorKind> = new Set(['config', 'insecure', 'size', 'format']);

/** When the endpoint is asked again: after the first answer, and whatever it was. */
export function toRefreshPlan(minutes: number, { page, error, updatedAt }: Feed): RefreshPlan {
  const isAnswered = page !== undefined || error !== undefined;
  return {
    every: isAnswered ? minutes * MINUTE : 0,
    failed: isPassing(error),
    retryAfter: error?.retryAfter,
    updatedAt,
  };
}

/** Whether there is a failure, and the same request may well succeed later. */
function isPassing(error: DataError | undefined): boolean {
  return error !== undefined && !LASTING.has(error.kind) && !(error.status && error.status < 429);
}
