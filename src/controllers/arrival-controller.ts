import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after which it looks again: only while a page is being parsed, and the parser is within the host. */
const PAUSE = 50;

type Host = ReactiveControllerHost & Element;

/**
 * Knows when the parser has done with its host: a script that runs early (`async`) makes elements of which the page has
 * sent only the beginning. The host is rendered again when all that stands within it is there.
 */
export class ArrivalController implements ReactiveController {
  /** Whether all children are there. */
  isOver = true;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.isOver = !isArriving(this.#host);
    if (!this.isOver) setTimeout(this.#look, PAUSE);
  }

  readonly #look = (): void => {
    if (isArriving(this.#host)) return void setTimeout(this.#look, PAUSE);
    this.isOver = true;
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
