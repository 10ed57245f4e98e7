import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { startTimer } from '../data/timer.js';

/** What the host needs next: another look at the endpoint now and then, or a way out of a failure. */
export interface RefreshPlan {
  /** Milliseconds between refreshes; 0 for none. */
  every: number;
  /** The last request failed in a way that may pass. */
  failed: boolean;
  /** Seconds after which the server wants to be asked again. */
  retryAfter: number | undefined;
  /** When what is shown came. */
  updatedAt: number | undefined;
}

/** Milliseconds until the first try after a failure; doubled with each further one, up to the last. */
const FIRST_RETRY = 30_000;
const LAST_RETRY = 300_000;

/** Asks again in time, but only while somebody can see the page. */
export class RefreshController implements ReactiveController {
  /** When the next try is due after a failure: milliseconds since 1970. */
  retryAt: number | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #plan: () => RefreshPlan;
  readonly #run: () => Promise<void>;
  #stopTimer = (): void => undefined;
  #planned = '';
  #failures = 0;
  #overdue = false;

  constructor(host: ReactiveControllerHost, plan: () => RefreshPlan, run: () => Promise<void>) {
    this.#host = host;
    this.#plan = plan;
    this.#run = run;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#handleOnline);
    document.addEventListener('visibilitychange', this.#handleVisible);
    this.#planned = '';
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#handleOnline);
    document.removeEventListener('visibilitychange', this.#handleVisible);
    this.#stopTimer();
  }

  /** Before the render, so that it can say when the next try will be. */
  hostUpdate(): void {
    const { every, failed, retryAfter = 0, updatedAt } = this.#plan();
    if (!failed) this.#failures = 0;
    // A refresh by another widget with this source counts as ours.
    const planned = [every, failed, updatedAt, this.#failures].join(' ');
    if (planned === this.#planned) return;
    this.#planned = planned;
    this.#schedule(every, failed, retryAfter * 1000);
  }

  /** Sets the timer for the next look, whose time readers of a failure are told. */
  #schedule(every: number, failed: boolean, retryAfter: number): void {
    this.#stopTimer();
    // Pages that were opened together, or have failed together, do not all ask together.
    const jitter = Math.random() * 0.2;
    const wait = failed
      ? Math.max(Math.min(FIRST_RETRY * 2 ** this.#failures, LAST_RETRY), retryAfter) * (1 + jitter)
      : every * (0.9 + jitter);
    this.retryAt = failed ? Date.now() + wait : undefined;
    if (wait > 0) this.#stopTimer = startTimer(wait, () => this.#handleDue());
  }

  /** Nobody sees a hidden page: it asks when it is shown again. */
  #handleDue(): void {
    this.#overdue = document.hidden;
    if (!this.#overdue) void this.#ask();
  }

  /** Looks at the endpoint, and plans anew whatever comes of it. */
  async #ask(): Promise<void> {
    this.#overdue = false;
    await this.#run();
    if (this.#plan().failed) this.#failures++;
    this.#planned = '';
    this.#host.requestUpdate();
  }

  /** The connection is back: a failure may be over. */
  readonly #handleOnline = (): void => {
    if (this.#plan().failed) void this.#ask();
  };

  /** Somebody looks at the page again. */
  readonly #handleVisible = (): void => {
    if (this.#overdue && !document.hidden) void this.#ask();
  };
}
