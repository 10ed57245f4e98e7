import type { ReactiveController, ReactiveControllerHost } from 'lit';

const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
/** Milliseconds that a step may take: readers do not feel them. */
const STEP_TIME = 20;

/** Lets its host make a long list in steps: the first one at once, the others while the browser is idle. */
export class IdleGrowth implements ReactiveController {
  /** How many items may be made now. */
  count: number;
  readonly #host: ReactiveControllerHost;
  /** Items of the first step, and the least of any. */
  readonly #least: number;
  readonly #wanted: () => number;
  #isPlanned = false;
  /** Items of the next step. */
  #step: number;
  /** When the step under way has begun. */
  #began: number | undefined;

  /**
   * @param least items that are made at once
   * @param wanted how many items there are
   */
  constructor(host: ReactiveControllerHost, least: number, wanted: () => number) {
    this.#host = host;
    this.#least = least;
    this.#step = least;
    this.#wanted = wanted;
    this.count = least;
    host.addController(this);
  }

  hostUpdated(): void {
    const wanted = this.#wanted();
    if (wanted < this.count) this.count = Math.max(wanted, this.#least);
    this.#adapt();
    if (wanted <= this.count || this.#isPlanned) return;
    this.#isPlanned = true;
    whenIdle(() => this.#grow());
  }

  /** The faster a step was, the more the next one makes; at most twice as much. */
  #adapt(): void {
    if (this.#began === undefined) return;
    const pace = STEP_TIME / (performance.now() - this.#began);
    this.#step = Math.max(this.#least, Math.round(this.#step * Math.min(pace, 2)));
    this.#began = undefined;
  }

  #grow(): void {
    this.#isPlanned = false;
    this.#began = performance.now();
    this.count += this.#step;
    this.#host.requestUpdate();
  }
}
