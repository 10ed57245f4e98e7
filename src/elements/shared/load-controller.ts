import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import type { DataError } from '../../data/errors.js';
import { toLoadState, type LoadFacts, type LoadState } from './load-state.js';

/** What an element has loaded, and how it tells the page. */
export interface LoadReport<Loaded> {
  /** Read before each render. */
  read(): LoadFacts<Loaded>;
  toLoadEvent(loaded: Loaded): Event;
  toErrorEvent(error: DataError): Event;
}

/** Says what its host shows, and fires an event for everything that has come or failed: each once. */
export class LoadController<Loaded extends object> implements ReactiveController {
  /** What the reader reads: it changes with what is rendered, and not before. In Node, nothing ever comes. */
  state: LoadState = isServer ? 'loading' : 'idle';
  readonly #host: ReactiveElement;
  readonly #report: LoadReport<Loaded>;
  /** What listeners know. */
  #told: { loaded?: Loaded | undefined; error?: DataError | undefined } = {};

  constructor(host: ReactiveElement, report: LoadReport<Loaded>) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  hostUpdate(): void {
    this.state = toLoadState(this.#report.read());
  }

  hostUpdated(): void {
    const before = this.#told;
    const { loaded, error } = this.#report.read();
    this.#told = { loaded, error };
    if (error && error !== before.error) this.tellError(error);
    if (loaded && loaded !== before.loaded) {
      this.#host.dispatchEvent(this.#report.toLoadEvent(loaded));
    }
  }

  /** Also for what is no answer: code that failed to load. */
  tellError(error: DataError): void {
    this.#host.dispatchEvent(this.#report.toErrorEvent(error));
  }
}
