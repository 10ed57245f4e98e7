import { readCopy, writeCopy } from './cache.js';
import { DataError } from './errors.js';
import type { Page } from './model.js';
import { appendPage, refreshPage } from './page.js';

/** What is known of a list right now. A failed refresh leaves the page in its place. */
export interface Snapshot<P> {
  page?: P | undefined;
  /** When the page came from the endpoint: milliseconds since 1970. */
  updatedAt?: number | undefined;
  /** Why the last request failed; gone when one succeeds. */
  error?: DataError | undefined;
  /** A request is under way. */
  pending: boolean;
}

/** How a list is loaded and kept: the store itself knows no format. */
export interface ListOptions<P> {
  /** Loads the first page from the endpoint. */
  load: (count: number, signal: AbortSignal) => Promise<P>;
  /** Checks a stored copy; undefined for garbage. Without it nothing is stored. */
  revive?: ((stored: unknown) => P | undefined) | undefined;
}

interface Item {
  id: string;
}

/** Pages in a row without a new item after which an endless list is given up. */
const MAX_FRUITLESS_PAGES = 5;
const MAX_RESOURCES = 50;
const resources = new Map<string, Resource<Page<Item>>>();

/** One list at one URL, shared by every widget that shows it. */
export class Resource<P extends Page<Item>> {
  readonly #key: string;
  readonly #options: ListOptions<P>;
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot<P> = { pending: false };
  /** The request under way: a newer one takes its place, and its answer no longer counts. */
  #request: { done: Promise<void>; abort: AbortController } | undefined;

  constructor(key: string, options: ListOptions<P>) {
    this.#key = key;
    this.#options = options;
    const copy = options.revive && readCopy(key);
    const page = copy && options.revive?.(copy.page);
    if (page) this.#snapshot = { page, updatedAt: copy.savedAt, pending: false };
  }

  get snapshot(): Snapshot<P> {
    return this.#snapshot;
  }

  get used(): boolean {
    return this.#listeners.size > 0;
  }

  /** Calls back after every change. When the last listener leaves, its request is aborted. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (!this.used) this.#cancel();
    };
  }

  /**
   * Makes at least `count` items available, if the list has as many.
   * @param maxAge seconds for which what is there counts as fresh; an older page is refreshed
   */
  async load(count: number, maxAge: number): Promise<void> {
    const { page, updatedAt = 0 } = this.#snapshot;
    if (this.#request) await this.#request.done;
    else if (!page || Date.now() - updatedAt > maxAge * 1000) await this.refresh(count);
    const missing = count - (this.#snapshot.page?.items.length ?? count);
    if (missing > 0 && (await this.more(missing))) this.#persist();
  }

  /** Asks the endpoint again. A request that is under way is shared, unless `force` is set. */
  refresh(count: number, force = false): Promise<void> {
    if (this.#request && !force) return this.#request.done;
    const wanted = Math.max(count, force ? 0 : (this.#snapshot.page?.items.length ?? 0));
    return this.#run(async (signal) => {
      const fresh = await this.#options.load(wanted, signal);
      return () => {
        const page = refreshPage(this.#snapshot.page, fresh);
        this.#set({ page, updatedAt: Date.now(), pending: false });
        this.#persist();
      };
    });
  }

  /** Loads `count` further items. @returns whether there were any */
  async more(count: number): Promise<boolean> {
    await this.#request?.done;
    const before = this.#snapshot.page;
    if (!before?.more) return false;
    await this.#run(async (signal) => {
      const page = await collect(before, count, signal);
      return () => this.#set({ ...this.#snapshot, page, error: undefined, pending: false });
    });
    return (this.#snapshot.page?.items.length ?? 0) > before.items.length;
  }

  /** Runs a request as the newest one; its result is applied only if it still is. */
  #run(request: (signal: AbortSignal) => Promise<() => void>): Promise<void> {
    this.#request?.abort.abort();
    const abort = new AbortController();
    const done = request(abort.signal)
      .catch((thrown: unknown) => () => this.#fail(DataError.from(thrown, this.#key)))
      .then((apply) => {
        if (this.#request?.abort !== abort) return;
        this.#request = undefined;
        apply();
      });
    this.#request = { done, abort };
    this.#set({ ...this.#snapshot, pending: true });
    return done;
  }

  /** Nobody waits any more: as if the request had never been made. */
  #cancel(): void {
    this.#request?.abort.abort();
    this.#request = undefined;
    this.#snapshot = { ...this.#snapshot, pending: false };
  }

  #fail(error: DataError): void {
    const known = error.kind === 'aborted' ? this.#snapshot.error : error;
    this.#set({ ...this.#snapshot, error: known, pending: false });
  }

  #set(snapshot: Snapshot<P>): void {
    this.#snapshot = snapshot;
    for (const listener of [...this.#listeners]) listener();
  }

  #persist(): void {
    const { page, updatedAt } = this.#snapshot;
    if (!this.#options.revive || !page || !updatedAt) return;
    writeCopy(this.#key, { savedAt: updatedAt, page: { ...page, more: Boolean(page.more) } });
  }
}

async function collect<P extends Page<Item>>(
  list: P,
  count: number,
  signal: AbortSignal,
): Promise<P> {
  const wanted = list.items.length + count;
  let page = list;
  for (let fruitless = 0; page.more && page.items.length < wanted;) {
    const next = await page.more(wanted - page.items.length, signal);
    const longer = appendPage(page, next);
    fruitless = longer.items.length > page.items.length ? 0 : fruitless + 1;
    page = fruitless < MAX_FRUITLESS_PAGES ? longer : { ...longer, more: undefined };
  }
  return page;
}

/** The one resource for a key; the first to ask says how it is loaded. */
export function resource<P extends Page<Item>>(key: string, options: ListOptions<P>): Resource<P> {
  const known = resources.get(key) ?? new Resource<P>(key, options);
  resources.delete(key);
  resources.set(key, known as Resource<Page<Item>>);
  for (const [old, candidate] of resources) {
    if (resources.size <= MAX_RESOURCES) break;
    if (!candidate.used && old !== key) resources.delete(old);
  }
  return known as Resource<P>;
}
