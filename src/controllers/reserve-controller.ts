import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is measured, and when it is worth holding. */
export interface Reservation {
  /** The box that holds the skeleton first and the content later. */
  box: HTMLElement | null;
  /** The skeleton stands in the box now. */
  loading: boolean;
  /** The content has as many items as the skeleton had. */
  complete: boolean;
}

/**
 * Keeps what stands below the widget where it is when content takes the skeleton's place: if the
 * content is shorter and the difference would be seen, its rows share the height. The height is
 * let go as soon as the widget's width changes or its content does.
 */
export class ReserveController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #reservation: () => Reservation;
  readonly #observer = new ResizeObserver(() => this.#handleResize());
  #height = 0;
  #width = 0;
  #held: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & Element, reservation: () => Reservation) {
    this.#host = host;
    this.#reservation = reservation;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.release();
  }

  hostUpdated(): void {
    const { box, loading, complete } = this.#reservation();
    if (!box) return;
    if (loading) {
      this.#height = box.offsetHeight;
      return;
    }
    if (this.#height && complete) this.#hold(box);
    this.#height = 0;
  }

  /** Lets the content have its natural height. */
  release(): void {
    this.#held?.style.removeProperty('min-block-size');
    this.#held = undefined;
  }

  #hold(box: HTMLElement): void {
    const { top, bottom } = box.getBoundingClientRect();
    if (bottom - top >= this.#height || bottom > innerHeight) return;
    this.#held = box;
    this.#width = box.offsetWidth;
    box.style.minBlockSize = `${this.#height}px`;
  }

  #handleResize(): void {
    if (this.#held && this.#held.offsetWidth !== this.#width) this.release();
    else if (this.#height) this.hostUpdated();
  }
}
