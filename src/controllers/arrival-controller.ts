import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/**
 * Knows when the parser has done with its host: a script that runs early (`async`) makes elements of which the page has
 * sent only the beginning. The host is rendered again when all that stands within it is there.
 */
export class ArrivalController implements ReactiveController {
  /** Whether all children are there. */
  isOver = true;
  readonly #host: Host;
  readonly #observer = new MutationObserver(() => this.#look());

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument } = this.#host;
    this.isOver = !isArriving(this.#host);
    if (this.isOver) return;
    this.#observer.observe(ownerDocument, { childList: true, subtree: true });
    ownerDocument.addEventListener('readystatechange', this.#look, { once: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  readonly #look = (): void => {
    if (this.isOver || isArriving(this.#host)) return;
    this.isOver = true;
    this.#observer.disconnect();
    this.#host.requestUpdate();
  };
}

/** Whether the parser may still be within an element: nothing of the page stands behind it. */
function isArriving(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return false;
  }
  return true;
}
