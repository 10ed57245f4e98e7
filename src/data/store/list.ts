import { isFresh, readCopy, writeCopy } from './cache.js';
import type { Page } from '../model.js';
import { appendPage, refreshPage } from './page.js';
import { Resource } from './resource.js';

/** How a list is loaded and kept: the store itself knows no format. */
export interface ListOptions<P> {
  /** What is asked, for errors that name it: the endpoint, or the page that holds the list. */
  url: string;
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
const lists = new Map<string, List<Page<Item>>>();

/** A list that comes in pages, and its stored copy. */
export class List<P extends Page<Item>> extends Resource<P> {
  readonly #options: ListOptions<P>;
  /** Items that the widget with most of them shows at first. */
  #first = 0;

  constructor(key: string, options: ListOptions<P>) {
    super(key, options.url);
    this.#options = options;
    const copy = options.revive && readCopy(key);
    const page = options.revive?.(copy?.page);
    this.snapshot = { page, updatedAt: page && copy?.savedAt, pending: false };
  }

  /** What is typed into a search is not worth keeping; what a page shows is. */
  protected override forget(): void {
    if (!this.#options.revive) lists.delete(this.key);
  }

  /**
   * Makes at least `count` items available, if the list has as many.
   * @param maxAge seconds for which what is there counts as fresh; an older page is refreshed
   */
  async load(count: number, maxAge: number): Promise<void> {
    const { page, updatedAt = 0 } = this.snapshot;
    const isEnough = page && isFresh(updatedAt, maxAge);
    this.#first = Math.max(this.#first, count);
    if (!this.done && !isEnough && !(await this.refresh(count))) return;
    await this.#reach(count);
    this.#persist();
  }

  /**
   * Asks the endpoint again. A request that is under way is shared, unless `force` is set.
   * @returns whether anybody still waits for the answer
   */
  async refresh(count: number, force = false): Promise<boolean> {
    if (this.done && !force) return this.done;
    const wanted = Math.max(count, this.snapshot.page?.items.length ?? 0);
    const isKnown = await this.run(async (signal) => {
      const fresh = await this.#options.load(wanted, signal);
      return { page: refreshPage(this.snapshot.page, fresh), updatedAt: Date.now() };
    });
    this.#persist();
    return isKnown;
  }

  /** Loads `count` further items, if there are any. */
  async more(count: number): Promise<void> {
    const before = this.snapshot.page;
    await this.done;
    await this.#reach(((before ?? this.snapshot.page)?.items.length ?? 0) + count);
  }

  /** Loads until there are `count` items, or no more. */
  async #reach(count: number): Promise<void> {
    // Looked at anew after each wait: somebody else may have asked for more in the meantime.
    while (this.done) if (!(await this.done)) return;
    const { page } = this.snapshot;
    if (!page?.more || page.items.length >= count) return;
    await this.run(async (signal) => ({ page: await extend(page, count, signal) }));
  }

  /** Stores what is shown first. */
  #persist(): void {
    const { page, updatedAt = 0 } = this.snapshot;
    if (!this.#options.revive || !page) return;
    const items = page.items.slice(0, this.#first);
    const more = Boolean(page.more) || items.length < page.items.length;
    writeCopy(this.key, { savedAt: updatedAt, page: { ...page, items, more } });
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

/** The one list for a key; the first to ask says how it is loaded. */
export function sharedList<P extends Page<Item>>(key: string, options: ListOptions<P>): List<P> {
  const known = lists.get(key) ?? new List<P>(key, options);
  // One map holds lists of everything: what a key's items are, only its callers know.
  lists.set(key, known as List<Page<Item>>);
  return known as List<P>;
}
