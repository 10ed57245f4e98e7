import { keepRecord, readRecords } from './record-storage.js';
import { isExpired, latest, type CommentRecord } from './records.js';

/** A change of a record, before it is counted. */
export type Unnumbered<R> = R extends CommentRecord ? Omit<R, 'revision'> : never;

type In<S> = Extract<CommentRecord, { state: S }>;

/**
 * The records of one article's comments, in memory as well as in the browser's storage. A receipt or the
 * reader ends what is on its way; that it is missing in the storage does not.
 */
export class QueueStorage {
  readonly #thread: string;
  readonly #records = new Map<string, CommentRecord>();
  /** The keys of those that the storage did not take. */
  readonly #unstored = new Set<string>();

  constructor(thread: string) {
    this.#thread = thread;
  }

  get(key: string): CommentRecord | undefined {
    return this.#records.get(key);
  }

  /** Whether the browser keeps it beyond the page. */
  isStored(key: string): boolean {
    return !this.#unstored.has(key);
  }

  all<S extends CommentRecord['state']>(state: S): In<S>[] {
    const isIn = (each: CommentRecord): each is In<S> => each.state === state;
    return [...this.#records.values()].filter(isIn);
  }

  /**
   * Brings memory and storage together: the later record of each comment counts, and what is missing
   * in the storage is put back.
   */
  sync(): void {
    const stored = readRecords(this.#thread);
    for (const key of new Set([...this.#records.keys(), ...stored.keys()])) {
      const theirs = stored.get(key);
      const record = latest(this.#records.get(key), theirs);
      if (!record || isExpired(record)) {
        this.#records.delete(key);
        continue;
      }
      this.#records.set(key, record);
      if (record !== theirs) this.#store(record);
    }
  }

  /** Keeps a change, unless the comment was stored meanwhile: then it stays so, whatever else is said. */
  keep(change: Unnumbered<CommentRecord>): void {
    const known = this.#records.get(change.key);
    const isShown = change.state === 'sent' && change.isShown;
    if (known?.state === 'sent' && !isShown) return;
    const record: CommentRecord = { ...change, revision: (known?.revision ?? 0) + 1 };
    this.#records.set(record.key, record);
    this.#store(record);
  }

  #store(record: CommentRecord): void {
    if (keepRecord(this.#thread, record)) this.#unstored.delete(record.key);
    else this.#unstored.add(record.key);
  }
}
