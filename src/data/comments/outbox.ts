import type { CommentDraft } from '../model.js';
import { alone } from './alone.js';
import type { Author } from './drafts.js';
import { keepQueue, keepSent, readQueue, readSent, type Sending, type Sent } from './kept.js';
import { toCommentError, type CommentError } from './errors.js';
import type { CommentService, Receipt } from './service.js';

type Create = CommentService['create'];

/** Tests make the times short. */
export const outboxLimits = {
  /** Milliseconds before the second try; doubled with each further one. */
  backoff: 5_000,
  longestBackoff: 300_000,
  /**
   * Milliseconds that a try without an answer is given to end at the endpoint: WordPress stores two
   * that are worked on at the same time.
   */
  pause: 2_000,
};

/** A comment that is not confirmed yet, and what is known of it. */
export interface Queued extends Sending {
  /**
   * - `sending`: an answer is awaited
   * - `waiting`: for its next try
   * - `refused`: for the reader, who has to change something
   * - `incomplete`: for the reader's name and address, which the browser was not to keep
   */
  state: 'sending' | 'waiting' | 'refused' | 'incomplete';
  /** Why the last try failed. */
  error?: CommentError | undefined;
  /** When the next try is due: milliseconds since 1970. */
  retryAt?: number | undefined;
}

type Progress = Pick<Queued, 'state' | 'error' | 'retryAt' | 'author'> & {
  tries: number;
  /** When the next try may be made, however impatient somebody is: milliseconds since 1970. */
  soonest: number;
};

/**
 * Comments on their way to one article: each is kept until the endpoint has confirmed it, tried
 * again for as long as that makes sense, and stored once.
 */
export class Outbox {
  readonly #thread: string;
  readonly #create: Create;
  readonly #listeners = new Set<() => void>();
  /** What is known beyond that which the browser keeps. */
  readonly #progress = new Map<string, Progress>();
  /** What the endpoint has said during this visit: lists forget what they show. */
  readonly #receipts = new Map<string, Receipt>();
  #isWorking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(thread: string, create: Create) {
    this.#thread = thread;
    this.#create = create;
  }

  get queue(): Queued[] {
    return readQueue(this.#thread).map((each) => ({ ...each, ...this.#progressOf(each) }));
  }

  /** What was stored and is not in the list yet. */
  get sent(): Sent[] {
    return readSent(this.#thread);
  }

  /** What the endpoint has said of a comment; undefined while it is not confirmed. */
  receiptOf(key: string): Receipt | undefined {
    return this.#receipts.get(key) ?? this.sent.find((each) => each.key === key);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Sends a comment; when that is not possible now, it stays in the queue.
   * @param remember whether its author may be kept by the browser
   */
  async send(draft: CommentDraft, isUncertain: boolean, remember: boolean): Promise<void> {
    const { author, ...rest } = draft;
    const entry = { ...rest, isUncertain, ...(remember && { author }) };
    keepQueue(this.#thread, [...readQueue(this.#thread), entry]);
    this.#progress.set(draft.key, { state: 'waiting', author, tries: 0, soonest: 0 });
    await this.retry();
  }

  /** Tries to send everything that waits; called when the connection is back, or by the reader. */
  async retry(): Promise<void> {
    for (const progress of this.#progress.values()) {
      progress.retryAt = Math.min(progress.retryAt ?? 0, progress.soonest);
    }
    await this.#work();
  }

  /** Takes a comment out of the queue: to be edited, or thrown away. */
  take(key: string): Queued | undefined {
    const entry = this.queue.find((each) => each.key === key && each.state !== 'sending');
    if (entry) this.#remove(key);
    return entry;
  }

  /** Forgets what the list shows by now. */
  settle(isShown: (sent: Sent) => boolean): void {
    const all = this.sent;
    const left = all.filter((each) => !isShown(each));
    if (left.length === all.length) return;
    keepSent(this.#thread, left);
    this.#notify();
  }

  #progressOf({ key, author, isUncertain }: Sending): Progress {
    const known = this.#progress.get(key);
    if (known) return known;
    // Another tab, or this one before a reload, may have asked the endpoint a moment ago.
    const soonest = isUncertain ? Date.now() + outboxLimits.pause : 0;
    const progress: Progress = {
      state: author ? 'waiting' : 'incomplete',
      author,
      tries: 0,
      retryAt: soonest || undefined,
      soonest,
    };
    this.#progress.set(key, progress);
    return progress;
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

  async #try({ key }: Queued): Promise<void> {
    const progress = this.#progress.get(key) as Progress;
    progress.state = 'sending';
    progress.tries++;
    const deliver = async (): Promise<void> => {
      const entry = readQueue(this.#thread).find((each) => each.key === key);
      if (entry) await this.#deliver(entry, progress);
      else this.#progress.delete(key); // another tab has sent it
    };
    const rest = (): number => Math.min(progress.soonest - Date.now(), outboxLimits.pause);
    await alone(`cluster-news ${key}`, deliver, rest);
    this.#notify();
  }

  async #deliver(entry: Sending, progress: Progress): Promise<void> {
    const { isUncertain, author = progress.author as Author, ...draft } = entry;
    // Should the page end now, nobody knows whether it was stored.
    this.#mark(entry.key, true);
    try {
      const signal = new AbortController().signal;
      this.#confirm(entry, await this.#create({ ...draft, author }, signal));
    } catch (thrown) {
      const error = toCommentError(thrown, () => undefined);
      if (!error.isUncertain) this.#mark(entry.key, isUncertain);
      // The endpoint has it from an earlier try, whose answer got lost.
      if (error.kind !== 'duplicate' || !isUncertain) this.#fail(progress, error);
      else this.#confirm(entry, { id: '', status: 'held' });
    }
  }

  #fail(progress: Progress, error: CommentError): void {
    const { backoff, longestBackoff, pause } = outboxLimits;
    const wait = Math.min(backoff * 2 ** (progress.tries - 1), longestBackoff);
    const now = Date.now();
    progress.error = error;
    progress.state = error.isPassing ? 'waiting' : 'refused';
    // Never sooner than without a word: an endpoint may go on asking for 0 seconds.
    progress.retryAt = now + Math.max(wait, (error.retryAfter || 0) * 1000);
    progress.soonest = error.isUncertain ? now + pause : 0;
    if (error.kind === 'rate') progress.soonest = progress.retryAt;
  }

  #confirm({ key, parent, content }: Sending, { id, status }: Receipt): void {
    const entry = { key, id, status, parent, content, sentAt: Date.now() };
    keepSent(this.#thread, [...this.sent.filter((each) => each.key !== key), entry]);
    this.#receipts.set(key, { id, status });
    this.#remove(key);
  }

  #mark(key: string, isUncertain: boolean): void {
    const queue = readQueue(this.#thread);
    keepQueue(
      this.#thread,
      queue.map((each) => (each.key === key ? { ...each, isUncertain } : each)),
    );
    this.#notify();
  }

  #remove(key: string): void {
    keepQueue(
      this.#thread,
      readQueue(this.#thread).filter((each) => each.key !== key),
    );
    this.#progress.delete(key);
    this.#notify();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
