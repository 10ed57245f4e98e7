import type { ReactiveController, ReactiveElement } from 'lit';

/** Keeps what stands below a box where it is when content takes the skeleton's place. */
export class HeightReserve implements ReactiveController {
  /** What is to be kept: at first what the page has reserved, then at least the skeleton. */
  #height: number;
  #box: HTMLElement | undefined;

  /** @param host measured before it is defined, while the page's `:not(:defined)` still applies */
  constructor(host: ReactiveElement) {
    this.#height = host.offsetHeight;
    host.addController(this);
  }

  /**
   * To be called after each render. If the content turns out shorter than what was reserved, and
   * that would be seen, what is left over stays empty behind it until the window changes its size.
   * @param isLoading the skeleton stands in the box
   * @param isComplete the content has as many items as the skeleton had
   */
  keep(box: HTMLElement, isLoading: boolean, isComplete: boolean): void {
    if (!this.#height && !isLoading) return;
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
    this.#box?.removeAttribute('style');
    removeEventListener('resize', this.hostDisconnected);
  };
}
