import type { Author } from './drafts.js';
import type { CommentError } from './errors.js';
import type { QueuedRecord } from './records.js';
import { SENDING_LIMITS, timesAfter, type SendingLimits } from './retries.js';

/**
 * How far the sending of a queued comment has come:
 * - `waiting`: for its next try → `sending`
 * - `sending`: an answer is awaited → `waiting`, `refused`
 * - `refused`: it waits for the reader, who has to change something
 * - `incomplete`: it waits for the reader's name and address, which the browser was not to keep
 *
 * From each state, a receipt or the reader may take it out of the queue.
 */
export type Delivery =
  | (Named & Failed & { state: 'waiting' } & TryTimes)
  | (Named & Failed & { state: 'sending' })
  | (Named & { state: 'refused'; error: CommentError })
  | { state: 'incomplete'; author: undefined; tries: number };

interface Named {
  author: Author;
  /** How many tries there have been. */
  tries: number;
}

interface Failed {
  /** Why the last try failed. */
  error?: CommentError;
}

/** Milliseconds since 1970. */
interface TryTimes {
  /** When the next try is made by itself. */
  retryAt: number;
  /** When it may be made, however impatient somebody is. */
  soonest: number;
}

/**
 * What happens to it:
 * - `hurry`: the reader wants it to be sent now, or the connection is back
 * - `try`: the endpoint is asked
 * - `fail`: the try was refused, or had no answer
 */
export type DeliveryEvent =
  { type: 'hurry' } | { type: 'try' } | { type: 'fail'; error: CommentError; now: number };

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
  }
}

function afterTry({ author, tries, error }: Named & Failed): Delivery {
  return { state: 'sending', author, tries: tries + 1, ...(error && { error }) };
}

function afterFailure(
  { author, tries }: Named,
  { error, now }: Extract<DeliveryEvent, { type: 'fail' }>,
  limits: SendingLimits,
): Delivery {
  // An endpoint that fails again and again fails at this text: the reader decides.
  const isHopeless = error.kind === 'server' && tries >= limits.tries;
  return error.isPassing && !isHopeless
    ? { state: 'waiting', author, tries, error, ...timesAfter(error, tries, now, limits) }
    : { state: 'refused', author, tries, error };
}

/** A comment that has just left the form. */
export function newDelivery(author: Author): Delivery {
  return { state: 'waiting', author, tries: 0, retryAt: 0, soonest: 0 };
}

/** A comment that another tab has written, or this one before a reload. */
export function foundDelivery(
  { author, isUncertain }: QueuedRecord,
  now: number,
  { pause }: SendingLimits = SENDING_LIMITS,
): Delivery {
  if (!author) return { state: 'incomplete', author, tries: 0 };
  // The endpoint may have been asked a moment ago.
  const soonest = isUncertain ? now + pause : 0;
  return { state: 'waiting', author, tries: 0, retryAt: soonest, soonest };
}
