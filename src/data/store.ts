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
const resources = new Map<string, Resource<Page<Item>>>();

/** One list at one URL, shared by every widget that shows it. */
export class Resource<P extends Page<Item>> {
  snapshot: Snapshot<P> = { pending: false };
  readonly #key: string;
  readonly #options: ListOptions<P>;
  readonly #listeners = new Set<() => void>();
  /** Items that the widget with most of them shows at first. */
  #first = 0;
  /** The request under way: a newer one takes its place, and its answer no longer counts. */
  #request: { done: Promise<boolean>; abort: AbortController } | undefined;

  constructor(key: string, options: ListOptions<P>) {
    this.#key = key;
    this.#options = options;
    const copy = options.revive && readCopy(key);
    const page = options.revive?.(copy?.page);
    if (page) this.snapshot = { page, updatedAt: copy?.savedAt, pending: false };
  }

  /** Calls back after every change. When the last listener leaves, its request is aborted. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size) return;
      this.#request?.abort.abort();
      this.#request = undefined;
      this.#change({ pending: false });
      // What is typed into a search is not worth keeping; what a page shows is.
      if (!this.#options.revive) resources.delete(this.#key);
    };
  }

  /**
   * Makes at least `count` items available, if the list has as many.
   * @param maxAge seconds for which what is there counts as fresh; an older page is refreshed
   */
  async load(count: number, maxAge: number): Promise<void> {
    const { page, updatedAt = 0 } = this.snapshot;
    const isFresh = page && Date.now() - updatedAt <= maxAge * 1000;
    this.#first = Math.max(this.#first, count);
    if (!this.#request && !isFresh && !(await this.refresh(count))) return;
    await this.#reach(count);
    this.#persist();
  }

  /**
   * Asks the endpoint again. A request that is under way is shared, unless `force` is set.
   * @returns whether anybody still waits for the answer
   */
  async refresh(count: number, force = false): Promise<boolean> {
    if (this.#request && !force) return this.#request.done;
    const wanted = Math.max(count, this.snapshot.page?.items.length ?? 0);
    const isKnown = await this.#run(async (signal) => {
      const fresh = await this.#options.load(wanted, signal);
      return { page: refreshPage(this.snapshot.page, fresh), updatedAt: Date.now() };
    });
    this.#persist();
    return isKnown;
  }

  /** Loads `count` further items, if there are any. */
  async more(count: number): Promise<void> {
    const before = this.snapshot.page;
    await this.#request?.done;
    await this.#reach(((before ?? this.snapshot.page)?.items.length ?? 0) + count);
  }

  /** Loads until there are `count` items, or no more. */
  async #reach(count: number): Promise<void> {
    // Looked at anew after each wait: somebody else may have asked for more in the meantime.
    while (this.#request) if (!(await this.#request.done)) return;
    const { page } = this.snapshot;
    if (!page?.more || page.items.length >= count) return;
    await this.#run(async (signal) => ({ page: await extend(page, count, signal) }));
  }

  /** Runs a request as the newest one; its result is applied only if it still is. */
  #run(request: (signal: AbortSignal) => Promise<Partial<Snapshot<P>>>): Promise<boolean> {
    this.#request?.abort.abort();
    const abort = new AbortController();
    const done = request(abort.signal)
      .then(
        (change) => ({ ...change, error: undefined }),
        (thrown: unknown) => ({ error: DataError.from(thrown, this.#key) }),
      )
      .then((change) => {
        if (this.#request?.abort !== abort) return !abort.signal.aborted;
        this.#request = undefined;
        this.#change({ ...change, pending: false });
        return true;
      });
    this.#request = { done, abort };
    this.#change({ pending: true });
    return done;
  }

  #change(change: Partial<Snapshot<P>>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Stores what is shown first. */
  #persist(): void {
    const { page, updatedAt } = this.snapshot;
    if (!this.#options.revive || !page || !updatedAt) return;
    const items = page.items.slice(0, this.#first);
    const more = Boolean(page.more) || items.length < page.items.length;
    writeCopy(this.#key, { savedAt: updatedAt, page: { ...page, items, more } });
  }
}

/** The list with `wanted` items, or with all that there are. */
async function extend<P extends Page<Item>>(
  list: P,
  wanted: number,
  signal: AbortSignal,
): Promise<P> {
  let page = list;
  for (let fruitless = 0; page.more && page.items.length < wanted;) {
    const longer = appendPage(page, await page.more(wanted - page.items.length, signal));
    fruitless = longer.items.length > page.items.length ? 0 : fruitless + 1;
    page = fruitless < MAX_FRUITLESS_PAGES ? longer : { ...longer, more: undefined };
  }
  return page;
}

/** The one resource for a key; the first to ask says how it is loaded. */
export function resource<P extends Page<Item>>(key: string, options: ListOptions<P>): Resource<P> {
  const known = resources.get(key) ?? new Resource<P>(key, options);
  resources.set(key, known as Resource<Page<Item>>);
  return known as Resource<P>;
}
