import type { ReactiveController, ReactiveElement } from 'lit';
import { focusElement } from '../shared/focus.js';

/** What takes the place of a failure, once there is something: itself again, partners, or one. */
const NEXT = '[part~=error] button, .list > li, .title, .plate a';

/** The button for another try goes when it is pressed: its focus goes to what the try has brought. */
export class RetryFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  #isLost = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    if (focused?.closest('[part~=error]')) this.#isLost = true;
  }

  hostUpdated(): void {
    if (!this.#isLost) return;
    // The reader may have gone on in the meantime.
    const isLost = document.activeElement === document.body;
    const next = this.#host.renderRoot.querySelector<HTMLElement>(NEXT);
    if (isLost && !next) return; // a skeleton
    this.#isLost = false;
    if (isLost) focusElement(next);
  }
}
