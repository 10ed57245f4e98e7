import type { ReactiveControllerHost } from 'lit';
import type { Page } from '../data/model.js';
import { sharedList, type List, type ListOptions } from '../data/store/list.js';
import { ResourceController } from './resource-controller.js';

/** How much of a list is wanted. */
interface Wanted {
  /** Items at first, and more by each {@link ListController.more}. */
  count: number;
  /** Seconds for which what is there counts as fresh. */
  maxAge: number;
}

/** Subscribes its host to a list that comes in pages. */
export class ListController<P extends Page<{ id: string }>> extends ResourceController<P, List<P>> {
  /** Further items are on their way. */
  extending = false;
  readonly #host: ReactiveControllerHost;
  #key = '';
  #wanted: Wanted = { count: 0, maxAge: 0 };

  constructor(host: ReactiveControllerHost, onChange?: () => void) {
    super(host, onChange);
    this.#host = host;
  }

  /** Number of items, as far as it is known. */
  get total(): number {
    const { items = [], total = 0 } = this.page ?? {};
    return Math.max(items.length, total);
  }

  /** Asks again. @param force even while a request is under way */
  async refresh(force = true): Promise<void> {
    await this.resource?.refresh(this.#wanted.count, force);
  }

  async more(): Promise<void> {
    this.extending = true;
    this.#host.requestUpdate();
    await this.resource?.more(this.#wanted.count);
    this.extending = false;
    this.#host.requestUpdate();
  }

  /** Subscribes to the list known as `key`, unless that is the one it shows. */
  protected open(key: string, options: ListOptions<P>, wanted: Wanted): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#wanted = wanted;
    this.follow(sharedList(key, options));
  }

  protected override request(list: List<P>): void {
    void list.load(this.#wanted.count, this.#wanted.maxAge);
  }
}
