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
  /** For which other tabs leave a try alone where no Web Lock tells them when it ends. */
  lease: number;
  /** How often an endpoint may answer that it fails before the reader decides. */
  tries: number;
}

/** The limits for endpoints; a service of the page's own may name others. */
export const SENDING_LIMITS: Readonly<SendingLimits> = {
  writingTime: 3_000,
  backoff: 5_000,
  longestBackoff: 300_000,
  pause: 2_000,
  lease: 60_000,
  tries: 5,
};

/** When a comment is tried again. It is stored with the comment: all tabs keep to it. Times are milliseconds since 1970. */
export interface TryPlan {
  /** How many tries there have been. */
  tries: number;
  /** When it was planned. A later time than now is that of a clock which was set back since. */
  madeAt: number;
  /** When the next try is made by itself. */
  retryAt: number;
  /** When it may be made, however impatient somebody is. */
  soonest: number;
}

/** For what nobody has tried yet. */
export const AT_ONCE: TryPlan = { tries: 0, madeAt: 0, retryAt: 0, soonest: 0 };

/** Nobody has to wait longer, whatever an endpoint or another tab says: a day. */
const LONGEST_WAIT = 86_400_000;
/** What is planned instead of nonsense. */
const SHORTEST_WAIT = 1_000;

/** When to try again after a failure. @param tries how many there have been */
export function planAfter(
  error: CommentError,
  tries: number,
  now: number,
  { backoff, longestBackoff, pause }: SendingLimits,
): TryPlan {
  const wait = Math.min(backoff * 2 ** (tries - 1), longestBackoff);
  // Never sooner than without a word: an endpoint may go on asking for 0 seconds.
  const asked = Math.max(wait, (error.retryAfter || 0) * 1000);
  const retryAt = now + Math.min(asked, LONGEST_WAIT);
  const soonest = error.isUncertain ? now + pause : 0;
  return { tries, madeAt: now, retryAt, soonest: error.kind === 'rate' ? retryAt : soonest };
}

/** Whether a plan may have been made by a tab with this clock: anyone may have written it. */
export function isPlausible({ madeAt, retryAt, soonest }: TryPlan, now: number): boolean {
  return (
    madeAt <= now && retryAt >= madeAt && retryAt - madeAt <= LONGEST_WAIT && soonest <= retryAt
  );
}

/** What to do about a comment that was found in the storage. @param rest milliseconds that it is left alone for */
export function planFound(stored: TryPlan, now: number, rest: number): TryPlan {
  const tries = Math.max(0, stored.tries);
  const isKnown = isPlausible(stored, now);
  const soonest = Math.max(isKnown ? stored.soonest : 0, rest && now + rest);
  const retryAt = isKnown ? stored.retryAt : now + SHORTEST_WAIT;
  return {
    tries,
    madeAt: isKnown && !rest ? stored.madeAt : now,
    retryAt: Math.max(retryAt, soonest),
    soonest,
  };
}

/** Milliseconds until the next try; none when the clock says that the plan comes from the future. */
export function waitOf({ madeAt, retryAt }: TryPlan, now: number): number {
  return now < madeAt ? 0 : Math.max(0, retryAt - now);
}
