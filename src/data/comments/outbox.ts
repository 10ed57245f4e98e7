import type { CommentDraft } from '../model.js';
import { alone } from './alone.js';
import type { Author } from './drafts.js';
import { toCommentError, type CommentError } from './errors.js';
import { KeptRecords, type Unnumbered } from './kept-records.js';
import { isExpired, type CommentRecord, type QueuedRecord, type SentRecord } from './records.js';
import { outboxLimits, timesAfter } from './retries.js';
import type { CommentService, Receipt } from './service.js';

type Create = CommentService['create'];

/** What is known of a comment on its way beyond what the browser keeps. */
interface Progress {
  /**
   * - `sending`: an answer is awaited
   * - `waiting`: for its next try
   * - `refused`: for the reader, who has to change something
   * - `incomplete`: for the reader's name and address, which the browser was not to keep
   */
  state: 'sending' | 'waiting' | 'refused' | 'incomplete';
  author: Author | undefined;
  /** Why the last try failed. */
  error?: CommentError | undefined;
  /** When the next try is due: milliseconds since 1970. */
  retryAt?: number | undefined;
  tries: number;
  /** When the next try may be made, however impatient somebody is: milliseconds since 1970. */
  soonest: number;
}

/** A comment that is not confirmed yet, and what is known of it. */
export interface Queued extends Omit<QueuedRecord, 'state' | 'author'>, Progress {
  /** The browser keeps it; otherwise it is lost with the page. */
  isStored: boolean;
}

/**
 * Comments on their way to one article: each is kept, in memory and by the browser, until the endpoint
 * has confirmed it, tried again for as long as that makes sense, and stored once.
 */
export class Outbox {
  readonly #create: Create;
  readonly #records: KeptRecords;
  readonly #progress = new Map<string, Progress>();
  readonly #listeners = new Set<() => void>();
  #isWorking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(thread: string, create: Create) {
    this.#records = new KeptRecords(thread);
    this.#create = create;
    this.#sync();
  }

  /** What is on its way, in the order in which it was written. */
  get queue(): Queued[] {
    return this.#records
      .all('queued')
      .flatMap((record) => {
        const progress = this.#progress.get(record.key);
        const isStored = this.#records.isStored(record.key);
        return progress ? [{ ...record, ...progress, isStored }] : [];
      })
      .sort((one, other) => one.queuedAt - other.queuedAt);
  }

  /** What was stored and is not in the list yet. */
  get sent(): SentRecord[] {
    return this.#records.all('sent').filter((each) => !each.isShown && !isExpired(each));
  }

  /** What the endpoint has said of a comment; undefined while it is not confirmed. */
  receiptOf(key: string): Receipt | undefined {
    return this.#records.all('sent').find((each) => each.key === key);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Looks what other tabs have done. */
  refresh(): void {
    this.#sync();
    this.#notify();
  }

  /**
   * Sends a comment; when that is not possible now, it stays in the queue.
   * @param remember whether its author may be kept by the browser
   */
  async send(draft: CommentDraft, isUncertain: boolean, remember: boolean): Promise<void> {
    const { author, extra } = draft;
    const kept = remember ? author : undefined;
    this.#sync();
    this.#progress.set(draft.key, { state: 'waiting', author, tries: 0, soonest: 0 });
    this.#keep({
      ...draft,
      state: 'queued',
      extra,
      author: kept,
      isUncertain,
      queuedAt: Date.now(),
      isFormer: false,
    });
    await this.retry();
  }

  /** Tries to send everything that waits; called when the connection is back, or by the reader. */
  async retry(): Promise<void> {
    this.#sync();
    for (const [key, { retryAt = 0, soonest }] of this.#progress) {
      this.#advance(key, { retryAt: Math.min(retryAt, soonest) });
    }
    await this.#work();
  }

  /** Takes a comment out of the queue: to be edited, or thrown away. */
  take(key: string): Queued | undefined {
    this.#sync();
    const entry = this.queue.find((each) => each.key === key && each.state !== 'sending');
    if (entry) this.#keep({ state: 'discarded', key, discardedAt: Date.now() });
    return entry;
  }

  /** Forgets what the list shows by now. */
  settle(isShown: (sent: SentRecord) => boolean): void {
    if (!this.sent.some(isShown)) return;
    this.#sync();
    for (const each of this.sent.filter(isShown)) {
      this.#keep({ ...each, content: '', isShown: true });
    }
  }

  /** Lets the browser forget who has written what waits; during this visit it is still sent. */
  forgetAuthors(): void {
    this.#sync();
    for (const each of this.#records.all('queued')) this.#keep({ ...each, author: undefined });
  }

  #sync(): void {
    this.#records.sync();
    this.#follow();
  }

  #keep(change: Unnumbered<CommentRecord>): void {
    this.#records.keep(change);
    this.#follow();
    this.#notify();
  }

  /** Knows the progress of what is on its way, and of nothing else. */
  #follow(): void {
    const queued = new Map(this.#records.all('queued').map((each) => [each.key, each]));
    for (const key of this.#progress.keys()) if (!queued.has(key)) this.#progress.delete(key);
    for (const [key, record] of queued) {
      if (!this.#progress.has(key)) this.#progress.set(key, progressOf(record));
    }
  }

  #advance(key: string, change: Partial<Progress>): void {
    const progress = this.#progress.get(key);
    if (progress) this.#progress.set(key, { ...progress, ...change });
  }

  /** One after the other: endpoints take several at a time for a flood. */
  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    for (let entry = this.#due(); entry; entry = this.#due()) await this.#try(entry);
    this.#isWorking = false;
    this.#schedule();
  }

  #due(): Queued | undefined {
    return this.queue.find(
      ({ state, retryAt = 0 }) => state === 'waiting' && retryAt <= Date.now(),
    );
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const times = this.queue.flatMap(({ state, retryAt }) =>
      state === 'waiting' && retryAt ? [retryAt] : [],
    );
    if (!times.length) return;
    // No longer than that: browsers take more than 24 days for no time at all.
    const wait = Math.min(...times, Date.now() + outboxLimits.longestBackoff) - Date.now();
    this.#timer = setTimeout(() => void this.#work(), wait);
  }

  async #try({ key, tries }: Queued): Promise<void> {
    this.#advance(key, { state: 'sending', tries: tries + 1 });
    const deliver = async (): Promise<void> => {
      this.#sync(); // another tab may have sent it, or the reader has thrown it away there
      const entry = this.queue.find((each) => each.key === key);
      if (entry?.author) await this.#deliver(entry, entry.author);
    };
    const rest = (): number => {
      const { soonest = 0 } = this.#progress.get(key) ?? {};
      return Math.min(soonest - Date.now(), outboxLimits.pause);
    };
    await alone(`cluster-news ${key}`, deliver, rest);
    this.#notify();
  }

  async #deliver(entry: Queued, author: Author): Promise<void> {
    const { key, post, parent, content, lang, extra, isUncertain } = entry;
    // Should the page end now, nobody knows whether it was stored.
    this.#mark(key, true);
    try {
      const draft = { post, parent, author, content, lang, key, ...(extra && { extra }) };
      this.#confirm(entry, await this.#create(draft, new AbortController().signal));
    } catch (thrown) {
      const error = toCommentError(thrown, () => undefined);
      // The endpoint has it from an earlier try, whose answer got lost.
      if (error.kind === 'duplicate' && isUncertain) {
        return this.#confirm(entry, { id: '', status: 'held' });
      }
      this.#mark(key, isUncertain || error.isUncertain);
      const state = error.isPassing ? 'waiting' : 'refused';
      this.#advance(key, { state, error, ...timesAfter(error, entry.tries, Date.now()) });
    }
  }

  #confirm({ key, parent, content }: Queued, { id, status }: Receipt): void {
    const sentAt = Date.now();
    this.#sync();
    this.#keep({ state: 'sent', key, id, parent, status, content, sentAt, isShown: false });
  }

  /** Notes whether a comment may have been stored. */
  #mark(key: string, isUncertain: boolean): void {
    this.#sync(); // the reader may have thrown it away in another tab
    const record = this.#records.get(key);
    if (record?.state === 'queued') this.#keep({ ...record, isUncertain });
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Where a comment stands that another tab has written, or this one before a reload. */
function progressOf({ author, isUncertain }: QueuedRecord): Progress {
  // The endpoint may have been asked a moment ago.
  const soonest = isUncertain ? Date.now() + outboxLimits.pause : 0;
  const state = author ? 'waiting' : 'incomplete';
  return { state, author, tries: 0, retryAt: soonest || undefined, soonest };
}
