import { NOBODY } from '../errors.js';

/** One request for all that ask while it is under way; aborted when none of them waits any more. */
export class SharedRequest<T> {
  readonly #abort = new AbortController();
  readonly #answer: Promise<T>;
  #waiting = 0;
  #isOver = false;

  constructor(start: (signal: AbortSignal) => Promise<T>) {
    this.#answer = start(this.#abort.signal).finally(() => (this.#isOver = true));
  }

  get aborted(): boolean {
    return this.#abort.signal.aborted;
  }

  /** The answer, for one that waits until `signal` says otherwise. */
  join(signal: AbortSignal): Promise<T> {
    this.#waiting++;
    const leave = (): void => {
      this.#waiting--;
      if (!this.#waiting && !this.#isOver) this.#abort.abort(NOBODY);
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    return this.#answer;
  }
}
