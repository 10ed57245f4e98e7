import type { ReactiveController, ReactiveElement } from 'lit';

/** Keeps what stands below a box where it is when content takes the skeleton's place. */
export class HeightReserve implements ReactiveController {
  /** What is to be kept: at first what the page has reserved, then at least the skeleton. */
  #height: number;
  #box: HTMLElement | undefined;
  #frame = 0;

  /** @param host measured before it is defined, while the page's `:not(:defined)` still applies */
  constructor(host: ReactiveElement) {
    this.#height = host.offsetHeight;
    host.addController(this);
  }

  /**
   * To be called after each render. If the content turns out shorter than what was reserved, and
   * that would be seen, what is left over stays empty behind it until the window changes its size.
   * Measured in the next frame, before it is painted: there the browser lays the box out anyway, and a skeleton that
   * content replaces at once costs nothing.
   * @param isLoading the skeleton stands in the box
   * @param isComplete the content has as many items as the skeleton had
   */
  keep(box: HTMLElement, isLoading: boolean, isComplete: boolean): void {
    cancelAnimationFrame(this.#frame);
    if (!this.#height && !isLoading) return;
    this.#frame = requestAnimationFrame(() => this.#measure(box, isLoading, isComplete));
  }

  #measure(box: HTMLElement, isLoading: boolean, isComplete: boolean): void {
    const { style } = box;
    style.minBlockSize = '';
    const { bottom, height } = box.getBoundingClientRect();
    if (height < this.#height && (isLoading || (isComplete && bottom < innerHeight))) {
      style.minBlockSize = `${this.#height}px`;
      this.#box = box;
      addEventListener('resize', this.hostDisconnected);
    }
    this.#height = isLoading ? Math.max(height, this.#height) : 0;
  }

  /** Gives the height up: what it was measured for is no longer there. The window lives longer than the host. */
  readonly hostDisconnected = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#box?.removeAttribute('style');
    removeEventListener('resize', this.hostDisconnected);
  };
}
