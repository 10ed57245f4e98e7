import type { ReactiveControllerHost } from 'lit';
import type { Partner } from '../../../../data/model.js';

/** Cards that a slow machine can make and lay out between two frames. */
const FIRST_BATCH = 3;

/**
 * Replaces the partners that are shown a batch a frame, from the top: whoever types never waits for
 * more than what is seen first. Those further down stay until it is their turn: for a few frames
 * somebody may stand there twice.
 */
export class FrameBatches {
  readonly #host: ReactiveControllerHost;
  /** What stands in the document; undefined before anything does. */
  #shown: readonly Partner[] | undefined;
  #found: readonly Partner[] = [];
  #count = 0;
  /** How many of those that are to stand there have been brought. */
  #brought = 0;
  #isWaiting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The next partners are shown at once: of another document, or in another order. */
  reset(): void {
    this.#shown = undefined;
  }

  /**
   * What is to stand in the document now: in the end, the first so many of those that were found.
   * @param found the same array while it is the same
   */
  next(found: readonly Partner[], count: number): readonly Partner[] {
    const shown = count === this.#count ? this.#shown : undefined; // what "more" brings is waited for
    if (found !== this.#found) this.#brought = 0;
    this.#found = found;
    this.#count = count;
    const wanted = found.slice(0, count);
    if (!shown) return (this.#shown = wanted);
    // Ever larger batches, or thousands would take minutes.
    let room = Math.max(FIRST_BATCH, this.#brought / 2);
    const first = wanted.findIndex((each, i) => each !== shown[i] && room-- < 1);
    const end = first < 0 ? wanted.length : first;
    this.#brought = end;
    if (end < wanted.length) this.#continue();
    return (this.#shown = [...wanted.slice(0, end), ...shown.slice(end, wanted.length)]);
  }

  /** After the next frame has been painted. */
  #continue(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.#isWaiting = false;
        this.#host.requestUpdate();
      }),
    );
  }
}
