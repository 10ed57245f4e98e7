import type { CommentDraft } from '../model.js';
import { deliver, type Challenge } from './deliver.js';
import { Deliveries } from './deliveries.js';
import type { Delivery } from './delivery.js';
import { QueueStorage, type Unnumbered } from './queue-storage.js';
import { isExpired, type CommentRecord, type QueuedRecord, type SentRecord } from './records.js';
import { AT_ONCE, SENDING_LIMITS, waitOf, type SendingLimits, type TryPlan } from './retries.js';
import type { CommentService, Receipt } from './service.js';
import { hasLocks, withLock } from './with-lock.js';

/** A comment that is not confirmed yet, and what is known of it. */
export type QueueEntry = Omit<QueuedRecord, 'state' | 'author'> &
  Delivery & {
    /** The browser keeps it; otherwise it is lost with the page. */
    isStored: boolean;
  };

/**
 * Comments on their way to one article: each is kept, in memory and by the browser, until the endpoint
 * has confirmed it, tried again for as long as that makes sense, and stored once.
 */
export class CommentQueue {
  readonly #create: CommentService['create'];
  readonly #storage: QueueStorage;
  readonly #deliveries: Deliveries;
  readonly #limits: SendingLimits;
  readonly #listeners = new Set<() => void>();
  /** The forms that show what waits: each the answers to one comment, or (empty) all that no other form shows. */
  readonly forms = new Map<object, string>();
  /** The lists that show what waits and stands in no form. */
  readonly lists = new Set<object>();
  /** Asked before each try: what it answers is good for one. */
  challenge: Challenge | undefined;
  #isWorking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(thread: string, create: CommentService['create'], limits = SENDING_LIMITS) {
    this.#storage = new QueueStorage(thread);
    this.#create = create;
    this.#limits = limits;
    this.#deliveries = new Deliveries(limits);
    this.#sync();
  }

  /** What is on its way, in the order in which it was written. */
  get entries(): QueueEntry[] {
    const records = this.#storage.all('queued').sort((one, two) => one.queuedAt - two.queuedAt);
    return records.flatMap((record) => {
      const delivery = this.#deliveries.get(record.key);
      const isStored = this.#storage.isStored(record.key);
      return delivery ? [{ ...record, ...delivery, isStored }] : [];
    });
  }

  entry(key: string): QueueEntry | undefined {
    return this.entries.find((each) => each.key === key);
  }

  /** What was stored at the endpoint, and when this browser was told so. */
  get sent(): SentRecord[] {
    return this.#storage.all('sent').filter((each) => !isExpired(each));
  }

  /** What was stored and is not in the list yet. */
  get unlisted(): SentRecord[] {
    return this.sent.filter((each) => !each.isShown);
  }

  /** What the endpoint has said of a comment; undefined while it is not confirmed. */
  receiptOf(key: string): Receipt | undefined {
    return this.#storage.all('sent').find((each) => each.key === key);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Looks what other tabs have done, and sends what they leave to this one. */
  refresh(): void {
    this.#sync();
    this.#notify();
    void this.#work();
  }

  /**
   * Sends a comment; when that is not possible now, it stays in the queue.
   * @param remember whether its author, if it names one, may be kept by the browser
   */
  async send(draft: CommentDraft, isUncertain: boolean, remember: boolean): Promise<void> {
    const { author, extra } = draft;
    this.#sync();
    this.#deliveries.begin(draft.key, author);
    this.#keep({
      ...draft,
      state: 'queued',
      extra,
      author: remember || !Object.values(author).some(Boolean) ? author : undefined,
      isUncertain,
      queuedAt: Date.now(),
      isFormer: false,
      plan: AT_ONCE,
    });
    await this.retry();
  }

  /** Tries to send everything that waits; called when the connection is back, or by the reader. */
  async retry(): Promise<void> {
    this.#sync();
    this.#deliveries.hurry();
    await this.#work();
  }

  /** Takes a comment out of the queue: to be edited, or thrown away. */
  take(key: string): QueueEntry | undefined {
    this.#sync();
    const entry = this.entry(key);
    if (!entry || entry.state === 'sending') return undefined;
    this.#keep({ state: 'discarded', key, discardedAt: Date.now() });
    return entry;
  }

  /** Forgets what the list shows by now. */
  settle(isShown: (sent: SentRecord) => boolean): void {
    if (!this.unlisted.some(isShown)) return;
    this.#sync();
    for (const each of this.unlisted.filter(isShown)) {
      this.#keep({ ...each, content: '', isShown: true });
    }
  }

  /** Lets the browser forget who has written what waits; during this visit it is still sent. */
  forgetAuthors(): void {
    this.#sync();
    for (const each of this.#storage.all('queued')) {
      this.#keep({ ...each, author: undefined });
    }
  }

  #sync(): void {
    this.#storage.sync();
    this.#deliveries.follow(this.#storage.all('queued'));
  }

  #keep(change: Unnumbered<CommentRecord>): void {
    this.#storage.keep(change);
    this.#deliveries.follow(this.#storage.all('queued'));
    this.#notify();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** One after the other: endpoints take several at a time for a flood. */
  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    for (let key = this.#dueKey(); key; key = this.#dueKey()) await this.#try(key);
    this.#isWorking = false;
    this.#schedule();
  }

  #dueKey(): string | undefined {
    const now = Date.now();
    return this.entries.find((each) => each.state === 'waiting' && !waitOf(each, now))?.key;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const now = Date.now();
    const waits = this.entries.flatMap((each) =>
      each.state === 'waiting' ? [waitOf(each, now)] : [],
    );
    if (!waits.length) return;
    // Looked at again after a while at the latest: the clock may be set.
    const wait = Math.min(...waits, this.#limits.longestBackoff);
    this.#timer = setTimeout(() => void this.#work(), wait);
  }

  async #try(key: string): Promise<void> {
    this.#deliveries.move(key, { type: 'try' });
    const work = async (): Promise<void> => {
      this.#sync(); // another tab may have sent it, or the reader has thrown it away there
      const record = this.#storage.get(key);
      if (record?.state === 'queued') this.#deliveries.keepTo(record); // or has tried in vain
      const entry = this.entry(key);
      if (entry?.state === 'sending') await this.#deliver(entry);
    };
    const rest = (): number => this.#deliveries.restOf(key, Date.now());
    await withLock(`cluster-news ${key}`, work, rest);
    this.#notify();
  }

  async #deliver(entry: QueueEntry & { state: 'sending' }): Promise<void> {
    const { key } = entry;
    // Should the page end now, nobody knows whether it was stored.
    this.#note(key, true, hasLocks() ? undefined : this.#leaseFor(entry));
    const outcome = await deliver(this.#create, entry, this.challenge);
    if ('receipt' in outcome) return this.#confirm(entry, outcome.receipt);
    this.#deliveries.move(key, { type: 'fail', error: outcome.error, now: Date.now() });
    this.#note(key, outcome.isUncertain, this.#deliveries.planOf(key));
  }

  #confirm({ key, parent, content }: QueueEntry, { id, status }: Receipt): void {
    const sentAt = Date.now();
    this.#sync();
    this.#keep({ state: 'sent', key, id, parent, status, content, sentAt, isShown: false });
  }

  /** Other tabs see only by this that a try is under way. */
  #leaseFor({ tries }: { tries: number }): TryPlan {
    const now = Date.now();
    const { lease, pause } = this.#limits;
    return { tries, madeAt: now, retryAt: now + lease, soonest: now + pause };
  }

  /** Notes what is known of a comment on its way: whether it may have been stored, and when it is tried again. */
  #note(key: string, isUncertain: boolean, plan: TryPlan | undefined): void {
    this.#sync(); // the reader may have thrown it away in another tab
    const record = this.#storage.get(key);
    if (record?.state === 'queued')
      this.#keep({ ...record, isUncertain, plan: plan ?? record.plan });
  }
}
