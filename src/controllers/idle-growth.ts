import type { ReactiveController, ReactiveControllerHost } from 'lit';

const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

/** Lets its host make a long list in steps: the first one at once, the others while the browser is idle. */
export class IdleGrowth implements ReactiveController {
  /** How many items may be made now. */
  count: number;
  readonly #host: ReactiveControllerHost;
  readonly #step: number;
  readonly #wanted: () => number;
  #isPlanned = false;

  /** @param wanted how many items there are */
  constructor(host: ReactiveControllerHost, step: number, wanted: () => number) {
    this.#host = host;
    this.#step = step;
    this.#wanted = wanted;
    this.count = step;
    host.addController(this);
  }

  hostUpdated(): void {
    const wanted = this.#wanted();
    if (wanted < this.count) this.count = Math.max(wanted, this.#step);
    if (wanted <= this.count || this.#isPlanned) return;
    this.#isPlanned = true;
    whenIdle(() => this.#grow());
  }

  #grow(): void {
    this.#isPlanned = false;
    this.count += this.#step;
    this.#host.requestUpdate();
  }
}
