import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the viewport an element counts as near: about one more screen of a phone. */
const MARGIN = '600px';

/** Tells when an element, by default the host itself, comes near the viewport. */
export class VisibilityController implements ReactiveController {
  /** The host is near the viewport now. */
  near = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #target: (() => Element | null) | undefined;
  readonly #callback: () => void;
  #observer: IntersectionObserver | undefined;

  /**
   * @param callback called whenever the target has come near
   * @param target looked up after each render, and then reported again if it is still near
   */
  constructor(
    host: ReactiveControllerHost & Element,
    callback: () => void,
    target?: () => Element | null,
  ) {
    this.#host = host;
    this.#callback = callback;
    this.#target = target;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => this.#handle(entries), {
      rootMargin: MARGIN,
    });
    if (!this.#target) this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.near = false;
  }

  hostUpdated(): void {
    if (!this.#target) return;
    this.#observer?.disconnect();
    const target = this.#target();
    if (target) this.#observer?.observe(target);
  }

  #handle(entries: IntersectionObserverEntry[]): void {
    this.near = entries.at(-1)?.isIntersecting ?? false;
    if (this.near) this.#callback();
  }
}
