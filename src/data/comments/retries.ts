import type { CommentError } from './errors.js';

/** When comments are tried again. Tests make the times short. */
export const queueLimits = {
  /** Milliseconds before the second try; doubled with each further one. */
  backoff: 5_000,
  longestBackoff: 300_000,
  /**
   * Milliseconds that a try without an answer is given to end at the endpoint: WordPress stores two
   * that are worked on at the same time.
   */
  pause: 2_000,
};

/** When a further try is made by itself, and how early a reader may ask for it: milliseconds since 1970. */
export interface RetryTimes {
  retryAt: number;
  soonest: number;
}

/** When to try again after a failure. @param tries how many there have been */
export function timesAfter(error: CommentError, tries: number, now: number): RetryTimes {
  const { backoff, longestBackoff, pause } = queueLimits;
  const wait = Math.min(backoff * 2 ** (tries - 1), longestBackoff);
  // Never sooner than without a word: an endpoint may go on asking for 0 seconds.
  const retryAt = now + Math.max(wait, (error.retryAfter || 0) * 1000);
  if (error.kind === 'rate') return { retryAt, soonest: retryAt };
  return { retryAt, soonest: error.isUncertain ? now + pause : 0 };
}
