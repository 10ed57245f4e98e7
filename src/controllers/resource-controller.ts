import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataError } from '../data/errors.js';
import type { Resource } from '../data/store/resource.js';

/** Subscribes its host to something that all widgets on the page share, while the host is in the page. */
export abstract class ResourceController<P, R extends Resource<P>> implements ReactiveController {
  #resource: R | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #isConnected = false;
  #unsubscribe = (): void => undefined;

  /**
   * @param onChange called when something has happened to the resource; once after the host has begun to show
   *   it, too, as others may have loaded it before
   */
  constructor(host: ReactiveControllerHost, onChange: () => void = () => undefined) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** What is known of it; undefined until the first answer. */
  get page(): P | undefined {
    return this.#resource?.snapshot.page;
  }

  /** Why the last request failed; undefined after one that succeeded. */
  get error(): DataError | undefined {
    return this.#resource?.snapshot.error;
  }

  /** A request is under way. */
  get pending(): boolean {
    return this.#resource?.snapshot.pending ?? false;
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#subscribe();
    this.#host.requestUpdate(); // what has come while it was away
  }

  /** Out of the page nothing is asked, and the resource lets go of the host. */
  hostDisconnected(): void {
    this.#isConnected = false;
    this.#unsubscribe();
  }

  /** What the host shows, for a controller that asks it for more. */
  protected get resource(): R | undefined {
    return this.#resource;
  }

  /** Shows this resource instead of the one before; undefined for none. */
  protected follow(resource: R | undefined): void {
    if (resource === this.#resource) return;
    this.#unsubscribe();
    this.#resource = resource;
    if (this.#isConnected) this.#subscribe();
    this.#host.requestUpdate(); // it may be there already: then nothing else will say so
  }

  /** Asks for what is missing: called whenever the host begins to show the resource. */
  protected abstract request(resource: R): void;

  /** Listens, and asks for what is missing. */
  #subscribe(): void {
    const resource = this.#resource;
    if (!resource) return;
    this.#unsubscribe = resource.subscribe(() => {
      this.#host.requestUpdate();
      this.#onChange();
    });
    queueMicrotask(() => {
      if (this.#isConnected && resource === this.#resource) this.#onChange();
    });
    this.request(resource);
  }
}
