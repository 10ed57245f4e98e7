import type { ReactiveController, ReactiveElement } from 'lit';
import type { Partner } from '../../../data/model.js';
import { OWN_SCRIPT } from '../../../controllers/partners-controller.js';

interface Context {
  host: ReactiveElement & { readonly jsonld: boolean };
  /** What is shown, when it comes from the attributes. */
  own(): Partner | undefined;
}

export const create = (context: Context): JsonLd => new JsonLd(context);

/** Tells search engines what the attributes of a card say; in a chunk of its own. */
class JsonLd implements ReactiveController {
  readonly #context: Context;
  readonly #script = document.createElement('script');

  constructor(context: Context) {
    this.#context = context;
    this.#script.type = 'application/ld+json';
    this.#script.setAttribute(OWN_SCRIPT, '');
    context.host.addController(this);
  }

  hostUpdated(): void {
    const { host, own } = this.#context;
    const partner = host.jsonld ? own() : undefined;
    if (!partner) return this.#script.remove();
    const text = toJsonLd(partner);
    if (this.#script.isConnected && this.#script.text === text) return;
    // A data block: a text node, since setting `text` would need the page's Trusted Types.
    this.#script.replaceChildren(document.createTextNode(text));
    if (!isPublished(text, this.#script)) host.append(this.#script);
  }
}

/** Whether the page says the same already: another card, or the page's own markup. */
function isPublished(text: string, own: Element): boolean {
  const all = document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]');
  return [...all].some((script) => script !== own && script.text.trim() === text);
}

function toJsonLd({ name, url, logo, description }: Partner): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: name[0]?.text,
    url,
    logo,
    description: description[0]?.text,
  });
}
