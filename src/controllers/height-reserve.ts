/** Keeps what stands below a box where it is when content takes the skeleton's place. */
export class HeightReserve {
  /** What is to be kept: at first what the page has reserved, then at least the skeleton. */
  #height: number;

  /** @param host measured before it is defined, while the page's `:not(:defined)` still applies */
  constructor(host: HTMLElement) {
    this.#height = host.offsetHeight;
  }

  /**
   * To be called after each render. If the content turns out shorter than what was reserved, and
   * that would be seen, its rows share the height until the window changes its size.
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
      const left = new WeakRef(box); // the window lives longer than a box of a page's body
      addEventListener('resize', () => left.deref()?.removeAttribute('style'), { once: true });
    }
    this.#height = isLoading ? Math.max(height, this.#height) : 0;
  }
}
