import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/** Fired where `content-visibility` lets the browser leave something out, or no longer. */
const VISIBILITY_CHANGE = 'contentvisibilityautostatechange';

/** Whether the browser has not left it out; where it cannot say so, it has not. */
function isLaidOut(element: Element): boolean {
  return element.checkVisibility?.({ contentVisibilityAuto: true }) ?? true;
}

/** Shows the button "More" only below a description that does not fit its box. */
export class DescriptionButtons implements ReactiveController {
  readonly #host: ReactiveElement;
  /** In the next frame: what an observer itself resizes, browsers report as a ResizeObserver loop error. */
  readonly #observer = isServer ? undefined : new ResizeObserver(() => this.#measureSoon());
  #isWatching = false;
  #frame = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A text far away is laid out, and so measured, when the reader comes near.
    this.#host.renderRoot.addEventListener(VISIBILITY_CHANGE, this.#measureSoon);
  }

  hostDisconnected(): void {
    this.#watch(false);
    this.#host.renderRoot.removeEventListener(VISIBILITY_CHANGE, this.#measureSoon);
  }

  /** Only where there are texts: rows, logos and failures have nothing to be measured. */
  #watch(isWanted: boolean): void {
    if (isWanted === this.#isWatching) return; // observing anew reports the size anew
    this.#isWatching = isWanted;
    if (isWanted) this.#observer?.observe(this.#host);
    else this.#observer?.disconnect();
  }

  /** Once, however many have changed. */
  readonly #measureSoon = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.hostUpdated());
  };

  /** Before the reader sees the text, so that nothing moves. */
  hostUpdated(): void {
    const all = [...this.#host.renderRoot.querySelectorAll('.description')];
    this.#watch(this.#host.isConnected && all.length > 0);
    const texts = all.filter(isLaidOut);
    const areWhole = texts.map((text) => text.scrollHeight <= text.clientHeight + 1);
    texts.forEach((text, index) => {
      const button = text.nextElementSibling;
      if (!(button instanceof HTMLElement)) return;
      const isHidden = text.classList.contains('cut') && areWhole[index] === true;
      if (button.hidden !== isHidden) button.hidden = isHidden; // else every update is a mutation
    });
  }
}
