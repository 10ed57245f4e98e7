/** Knows when the viewport of this frame has got another height, and not another width. */
export class Viewport {
  #width = innerWidth;
  #height = innerHeight;

  constructor() {
    // Browsers send the event before or behind the ResizeObserver of the frame that is rendered: it is noted behind both.
    addEventListener('resize', () => setTimeout(() => this.#note()));
  }

  /** Whether that has happened since it was asked for the last time, in the frame that is being rendered. */
  takeNewHeight(): boolean {
    const isNew = innerWidth === this.#width && innerHeight !== this.#height;
    this.#note();
    return isNew;
  }

  #note(): void {
    this.#width = innerWidth;
    this.#height = innerHeight;
  }
}
