import type { CommentError } from './errors.js';

/** When comments are sent, and tried again: milliseconds. */
export interface SendingLimits {
  /** No reader takes less to write a comment; a program does. */
  writingTime: number;
  /** Before the second try; doubled with each further one. */
  backoff: number;
  longestBackoff: number;
  /**
   * What a try without an answer is given to end at the endpoint: WordPress stores two that are worked on at the same
   * time.
   */
  pause: number;
  /** How often an endpoint may answer that it fails before the reader decides. */
  tries: number;
}

/** The limits for endpoints; a service of the page's own may name others. */
export const SENDING_LIMITS: Readonly<SendingLimits> = {
  writingTime: 3_000,
  backoff: 5_000,
  longestBackoff: 300_000,
  pause: 2_000,
  tries: 5,
};

/** When a further try is made by itself, and how early a reader may ask for it: milliseconds since 1970. */
export interface RetryTimes {
  retryAt: number;
  soonest: number;
}

/** When to try again after a failure. @param tries how many there have been */
export function timesAfter(
  error: CommentError,
  tries: number,
  now: number,
  { backoff, longestBackoff, pause }: SendingLimits,
): RetryTimes {
  const wait = Math.min(backoff * 2 ** (tries - 1), longestBackoff);
  // Never sooner than without a word: an endpoint may go on asking for 0 seconds.
  const retryAt = now + Math.max(wait, (error.retryAfter || 0) * 1000);
  if (error.kind === 'rate') return { retryAt, soonest: retryAt };
  return { retryAt, soonest: error.isUncertain ? now + pause : 0 };
}
