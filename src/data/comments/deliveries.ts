import {
  foundDelivery,
  newDelivery,
  nextDelivery,
  type Delivery,
  type DeliveryEvent,
} from './delivery.js';
import type { Author } from './drafts.js';
import type { QueuedRecord } from './records.js';
import type { SendingLimits, TryPlan } from './retries.js';

/** How far the sending of each queued comment has come, by their keys. It is not stored. */
export class Deliveries {
  readonly #byKey = new Map<string, Delivery>();
  readonly #limits: SendingLimits;

  constructor(limits: SendingLimits) {
    this.#limits = limits;
  }

  /** Undefined for what is not in the queue. */
  get(key: string): Delivery | undefined {
    return this.#byKey.get(key);
  }

  /** Begins to send a comment that has just left the form. */
  begin(key: string, author: Author): void {
    this.#byKey.set(key, newDelivery(author));
  }

  /** Tells what has happened to a comment: see `nextDelivery`. */
  move(key: string, event: DeliveryEvent): void {
    const delivery = this.#byKey.get(key);
    if (delivery) this.#byKey.set(key, nextDelivery(delivery, event, this.#limits));
  }

  /** Lets everything that waits be tried as soon as it may be. */
  hurry(): void {
    for (const key of this.#byKey.keys()) this.move(key, { type: 'hurry' });
  }

  /** Milliseconds until another tab may try a comment again. */
  restOf(key: string, now: number): number {
    const delivery = this.#byKey.get(key);
    if (delivery?.state !== 'waiting') return 0;
    return Math.min(delivery.soonest - now, this.#limits.pause);
  }

  /** Puts a try off when another tab has made one meanwhile. */
  keepTo({ key, plan }: QueuedRecord): void {
    this.move(key, { type: 'follow', plan, now: Date.now() });
  }

  /** When a comment is tried again, if that is planned. */
  planOf(key: string): TryPlan | undefined {
    const delivery = this.#byKey.get(key);
    if (delivery?.state !== 'waiting') return undefined;
    const { tries, madeAt, retryAt, soonest } = delivery;
    return { tries, madeAt, retryAt, soonest };
  }

  /** Knows of what is in the queue, and of nothing else. */
  follow(queued: readonly QueuedRecord[]): void {
    const keys = new Set(queued.map(({ key }) => key));
    for (const key of this.#byKey.keys()) if (!keys.has(key)) this.#byKey.delete(key);
    for (const record of queued) {
      const { key } = record;
      const known = this.#byKey.get(key);
      if (!known) this.#byKey.set(key, foundDelivery(record, Date.now(), this.#limits));
      else if (known.state === 'waiting') this.keepTo(record);
    }
  }
}
