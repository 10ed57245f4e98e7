import type { Author } from './drafts.js';
import type { CommentError } from './errors.js';
import type { QueuedRecord } from './records.js';
import {
  AT_ONCE,
  isPlausible,
  planAfter,
  planFound,
  SENDING_LIMITS,
  type SendingLimits,
  type TryPlan,
} from './retries.js';

/**
 * How far the sending of a queued comment has come:
 * - `waiting`: for its next try → `sending`
 * - `sending`: an answer is awaited, or the end of another tab's try → `waiting`, `refused`
 * - `refused`: it waits for the reader, who has to change something
 * - `incomplete`: it waits for the reader's name and address, which the browser was not to keep
 *
 * From each state, a receipt or the reader may take it out of the queue.
 */
export type Delivery =
  | (Named & Failed & { state: 'waiting' } & TryPlan)
  | (Named & Failed & { state: 'sending'; madeAt: number })
  | (Named & { state: 'refused'; error: CommentError })
  | { state: 'incomplete'; author: undefined; tries: number };

interface Named {
  author: Author;
  /** How many tries there have been. */
  tries: number;
}

interface Failed {
  /** Why the last try of this tab failed. */
  error?: CommentError;
}

/**
 * What happens to it:
 * - `hurry`: the reader wants it to be sent now, or the connection is back
 * - `try`: the endpoint is asked
 * - `fail`: the try was refused, or had no answer
 * - `follow`: another tab has tried, and has planned the next try
 */
export type DeliveryEvent =
  | { type: 'hurry' }
  | { type: 'try' }
  | { type: 'fail'; error: CommentError; now: number }
  | { type: 'follow'; plan: TryPlan; now: number };

/** Where an event leads; what it does not concern stays the same object. */
export function nextDelivery(
  delivery: Delivery,
  event: DeliveryEvent,
  limits: SendingLimits = SENDING_LIMITS,
): Delivery {
  const { state } = delivery;
  switch (event.type) {
    case 'hurry':
      if (state !== 'waiting') return delivery;
      return { ...delivery, retryAt: Math.min(delivery.retryAt, delivery.soonest) };
    case 'try':
      return state === 'waiting' ? afterTry(delivery) : delivery;
    case 'fail':
      return state === 'sending' ? afterFailure(delivery, event, limits) : delivery;
    case 'follow':
      if (state !== 'waiting' && state !== 'sending') return delivery;
      if (event.plan.madeAt <= delivery.madeAt || !isPlausible(event.plan, event.now)) {
        return delivery;
      }
      return { ...delivery, ...event.plan, state: 'waiting' };
  }
}

function afterTry({ author, tries, madeAt, error }: Named & Failed & TryPlan): Delivery {
  return { state: 'sending', author, tries: tries + 1, madeAt, ...(error && { error }) };
}

function afterFailure(
  { author, tries }: Named,
  { error, now }: Extract<DeliveryEvent, { type: 'fail' }>,
  limits: SendingLimits,
): Delivery {
  // An endpoint that fails again and again fails at this text: the reader decides.
  const isHopeless = error.kind === 'server' && tries >= limits.tries;
  return error.isPassing && !isHopeless
    ? { state: 'waiting', author, error, ...planAfter(error, tries, now, limits) }
    : { state: 'refused', author, tries, error };
}

/** A comment that has just left the form. */
export function newDelivery(author: Author): Delivery {
  return { state: 'waiting', author, ...AT_ONCE };
}

/** A comment that another tab has written, or this one before a reload. */
export function foundDelivery(
  { author, isUncertain, queuedAt, plan }: QueuedRecord,
  now: number,
  { pause }: SendingLimits = SENDING_LIMITS,
): Delivery {
  if (!author) return { state: 'incomplete', author, tries: 0 };
  // The endpoint may have been asked a moment ago, or another tab is about to ask it.
  const isFresh = isUncertain || Math.abs(now - queuedAt) < pause;
  return { state: 'waiting', author, ...planFound(plan, now, isFresh ? pause : 0) };
}
