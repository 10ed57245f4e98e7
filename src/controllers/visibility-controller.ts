import type { ReactiveController, ReactiveElement } from 'lit';

/** How far outside the viewport an element counts as near: about one more screen of a phone. */
const MARGIN = '600px';

/** Tells when its host, or the end of its list, comes near the viewport. */
export class VisibilityController implements ReactiveController {
  /** The host has been near the viewport. */
  near = false;
  readonly #host: ReactiveElement;
  readonly #onEnd: () => void;
  readonly #observer = new IntersectionObserver((entries) => this.#handle(entries), {
    rootMargin: MARGIN,
  });

  /** @param onEnd called whenever an element of the class `sentinel` in the host is near */
  constructor(host: ReactiveElement, onEnd: () => void) {
    this.#host = host;
    this.#onEnd = onEnd;
    host.addController(this);
  }

  /** An element that was moved is looked at in its new place. */
  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Observed anew after each render, it is reported again if it is still near. */
  hostUpdated(): void {
    const sentinel = this.#host.renderRoot.querySelector('.sentinel');
    if (!sentinel) return;
    this.#observer.unobserve(sentinel);
    this.#observer.observe(sentinel);
  }

  #handle(entries: IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      if (target !== this.#host) this.#onEnd();
      else if (!this.near) {
        this.near = true;
        this.#host.requestUpdate();
      }
    }
  }
}
