import { DataError, NOBODY } from '../errors.js';

/** Milliseconds of work without a pause: a reader who types or scrolls does not feel them. */
const STEP = 12;

/** Lets the page do what waits between two steps of a long piece of work: a search through ten thousand articles. */
export class Steps {
  readonly #signal: AbortSignal;
  readonly #url: string;
  #end = performance.now() + STEP;

  /** @param url of what is worked on, for errors */
  constructor(signal: AbortSignal, url: string) {
    this.#signal = signal;
    this.#url = url;
  }

  /** To be awaited before each small part. @throws DataError of kind `aborted` when nobody waits for the rest */
  next(): Promise<void> | undefined {
    return performance.now() < this.#end ? undefined : this.#pause();
  }

  async #pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#signal.aborted) throw new DataError('aborted', { url: this.#url, cause: NOBODY });
    this.#end = performance.now() + STEP;
  }
}
