import type { ReactiveControllerHost } from 'lit';
import type { Partner } from '../../../data/model.js';

/**
 * The pictures of partners, each in an element of its own: one that is given another address shows the
 * picture of somebody else until the new one has come.
 */
export class Logos {
  readonly #host: ReactiveControllerHost;
  readonly #images = new Map<string, HTMLImageElement>();
  /** URLs of those that could not be loaded. */
  readonly #broken = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Undefined when there is no logo, or none that can be loaded. */
  imageOf({ id, logo }: Partner, alt: string): HTMLImageElement | undefined {
    if (!logo || this.#broken.has(logo)) return undefined;
    const key = `${id} ${logo}`;
    const image = this.#images.get(key) ?? this.#create(logo);
    this.#images.set(key, image);
    if (image.alt !== alt) image.alt = alt;
    return image;
  }

  #create(logo: string): HTMLImageElement {
    const image = document.createElement('img');
    image.alt = '';
    image.loading = 'lazy';
    image.decoding = 'async';
    image.referrerPolicy = 'no-referrer';
    image.addEventListener('error', () => {
      this.#broken.add(logo);
      this.#host.requestUpdate();
    });
    image.src = logo; // last: the rest says how it is loaded
    return image;
  }
}
