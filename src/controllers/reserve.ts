/** Keeps what stands below a box where it is when content takes the skeleton's place. */
export class HeightReserve {
  /** Height of the skeleton, while it is there. */
  #height = 0;

  /**
   * To be called after each render. If the content turns out shorter than the skeleton, and that
   * would be seen, its rows share the height until the window changes its size.
   * @param isLoading the skeleton stands in the box
   * @param isComplete the content has as many items as the skeleton had
   */
  keep(box: HTMLElement, isLoading: boolean, isComplete: boolean): void {
    if (!isLoading && !this.#height) return;
    const { bottom, height } = box.getBoundingClientRect();
    if (isComplete && height < this.#height && bottom < innerHeight) {
      box.style.minBlockSize = `${this.#height}px`;
      addEventListener('resize', () => (box.style.minBlockSize = ''), { once: true });
    }
    this.#height = isLoading ? height : 0;
  }
}
