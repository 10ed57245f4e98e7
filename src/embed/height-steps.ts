/** Heights in a row that only answer the frame's own new height: content that is as high as its frame does so for ever. */
const MOST_ECHOES = 10;

/** Decides which heights of its content an embedded page tells the page around it. */
export class HeightSteps {
  #told = 0;
  #echoes = 0;

  /**
   * The height to tell; undefined when there is nothing new, or nothing to end.
   * @param height of the content, in CSS pixels
   * @param isEcho whether the viewport has got another height at the same moment
   */
  next(height: number, isEcho: boolean): number | undefined {
    const whole = Math.ceil(height);
    if (whole === this.#told || whole <= 0) return undefined;
    this.#echoes = isEcho && whole > this.#told ? this.#echoes + 1 : 0;
    if (this.#echoes > MOST_ECHOES) return undefined;
    this.#told = whole;
    return whole;
  }

  /** Forgets what was told: somebody else listens now. */
  restart(): void {
    this.#told = 0;
    this.#echoes = 0;
  }
}
