import type { ReactiveControllerHost } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import type { Partner } from '../../data/model.js';

/** The pictures of partners, as far as they load. */
export class LogoImages {
  readonly #host: ReactiveControllerHost;
  /** URLs of those that could not be loaded. */
  readonly #broken = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether there is a logo that could not be loaded. */
  isBroken({ logo = '' }: Partner): boolean {
    return this.#broken.has(logo);
  }

  /** Undefined when there is no logo, or none that can be loaded. */
  imageOf(partner: Partner, alt: string): DirectiveResult | undefined {
    const { logo } = partner;
    return logo && !this.isBroken(partner) ? picture(logo, alt, this.#handleError) : undefined;
  }

  readonly #handleError = (logo: string): void => {
    this.#broken.add(logo);
    this.#host.requestUpdate();
  };
}

/**
 * The picture in one place: an element for each logo, since one that is given another address shows
 * the picture of somebody else until the new one has come.
 */
const picture = directive(
  class extends Directive {
    #logo?: string;
    #image?: HTMLImageElement;

    override render(logo: string, alt: string, onError: (logo: string) => void): HTMLImageElement {
      let image = this.#image;
      if (!image || logo !== this.#logo) image = createImage(logo, onError);
      if (image.alt !== alt) image.alt = alt;
      this.#logo = logo;
      return (this.#image = image);
    }
  },
);

function createImage(logo: string, onError: (logo: string) => void): HTMLImageElement {
  const image = document.createElement('img');
  image.alt = '';
  image.loading = 'lazy';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  image.addEventListener('error', () => onError(logo));
  image.src = logo; // last: the rest says how it is loaded
  return image;
}
