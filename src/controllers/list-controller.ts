import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataError } from '../data/errors.js';
import type { Page } from '../data/model.js';
import { sharedList, type List, type ListOptions } from '../data/store/list.js';

/** Subscribes its host to a list that all widgets on the page share. */
export class ListController<P extends Page<{ id: string }>> implements ReactiveController {
  /** Further items are on their way. */
  extending = false;
  readonly #host: ReactiveControllerHost;
  #key = '';
  #list: List<P> | undefined;
  #count = 0;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get page(): P | undefined {
    return this.#list?.snapshot.page;
  }

  /** Why the last request failed; undefined after one that succeeded. */
  get error(): DataError | undefined {
    return this.#list?.snapshot.error;
  }

  get pending(): boolean {
    return this.#list?.snapshot.pending ?? false;
  }

  /** Number of items, as far as it is known. */
  get total(): number {
    const { items = [], total = 0 } = this.page ?? {};
    return Math.max(items.length, total);
  }

  /**
   * Subscribes to the list known as `key`, unless that is the one it shows.
   * @param load missing when there is nothing to ask
   * @param count how many items are wanted at first, and more by each {@link more}
   */
  protected open(key: string, count: number, load?: ListOptions<P>['load']): void {
    if (key === this.#key) return;
    this.hostDisconnected();
    this.#key = key;
    this.#count = count;
    this.#list = load && sharedList(key, { load });
    this.hostConnected();
  }

  hostConnected(): void {
    if (!this.#list || this.#leave) return;
    this.#leave = this.#list.subscribe(() => this.#host.requestUpdate());
    void this.#list.load(this.#count, 0);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** @param force even while a request is under way */
  async refresh(force = true): Promise<void> {
    await this.#list?.refresh(this.#count, force);
  }

  async more(): Promise<void> {
    this.extending = true;
    this.#host.requestUpdate();
    await this.#list?.more(this.#count);
    this.extending = false;
    this.#host.requestUpdate();
  }
}
