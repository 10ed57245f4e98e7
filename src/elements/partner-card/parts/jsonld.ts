import type { ReactiveController, ReactiveElement } from 'lit';
import { OWN_SCRIPT } from '../../../controllers/partners-controller.js';
import type { DataError } from '../../../data/errors.js';
import type { Partner } from '../../../data/model.js';
import { readPartnersText } from '../../../data/partners/partners.js';

interface Context {
  host: ReactiveElement & { readonly jsonld: boolean; readonly src: string };
  /** What is shown, when it comes from the attributes. */
  own(): Partner | undefined;
  /** Why what was wanted cannot be shown. */
  error(): DataError | undefined;
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
    const { host, own, error } = this.#context;
    // What stands in for a document, while that comes or when it fails, is nothing to publish.
    const partner = host.jsonld && !host.src && !error() ? own() : undefined;
    if (!partner) return this.#script.remove();
    const text = toJsonLd(partner);
    if (this.#script.isConnected && this.#script.text === text) return;
    // A data block: a text node, since setting `text` would need the page's Trusted Types.
    this.#script.replaceChildren(document.createTextNode(text));
    if (isPublished(partner, this.#script)) this.#script.remove();
    else host.append(this.#script);
  }
}

/** Whether the page says it already: another card, or the page's own markup, whatever its shape. */
function isPublished({ name: [name], url }: Partner, own: Element): boolean {
  const all = document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]');
  return [...all]
    .filter((script) => script !== own)
    .flatMap(partnersIn)
    .some(
      (each) =>
        each.name.some(({ text }) => text === name?.text) &&
        (!url || !each.url || each.url === url),
    );
}

function partnersIn({ text }: HTMLScriptElement): readonly Partner[] {
  try {
    const { items, organization } = readPartnersText(text, document.baseURI);
    return organization ? [organization, ...items] : items;
  } catch {
    return []; // broken, or about something else
  }
}

/** Without a character that would end the block where the page is written out as HTML. */
function toJsonLd({ name, url, logo, description }: Partner): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: name[0]?.text,
    url,
    logo,
    description: description[0]?.text,
  }).replaceAll('<', '\\u003c');
}
