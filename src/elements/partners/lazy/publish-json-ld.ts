import { toJsonText } from '../../../data/json-text.js';
import { html, render, type ReactiveController, type ReactiveElement } from 'lit';
import { OWN_SCRIPT } from '../../../controllers/partners-controller.js';
import type { DataError } from '../../../data/errors.js';
import type { Partner } from '../../../data/model.js';
import { parseScripts } from '../../../data/partners/partners.js';
import { readPartners } from '../../../data/partners/tidy/read-partners.js';

interface Context {
  host: ReactiveElement & { readonly jsonld: boolean; readonly src: string };
  /** What is shown, when it comes from the attributes. */
  fromAttributes(): Partner | undefined;
  /** Why what was wanted cannot be shown. */
  error(): DataError | undefined;
}

/** Called by the host's LazyController when the partner stands in attributes. */
export const create = (context: Context): JsonLdPublisher => new JsonLdPublisher(context);

/** Keeps a script beside the card that tells search engines what its attributes say. */
class JsonLdPublisher implements ReactiveController {
  readonly #context: Context;
  #script: HTMLScriptElement | undefined;
  #text = '';

  constructor(context: Context) {
    this.#context = context;
    context.host.addController(this);
  }

  hostUpdated(): void {
    const { host, fromAttributes, error } = this.#context;
    // What stands in for a document, while that comes or when it fails, is nothing to publish.
    const partner = host.jsonld && !host.src && !error() ? fromAttributes() : undefined;
    const text = partner ? toJsonLd(partner) : '';
    // Not whether it is in the page: the host may be out of it, and would append one after another.
    if (text === this.#text && (!text || this.#script?.parentNode === host)) return;
    this.#text = text;
    this.#script?.remove();
    this.#script = undefined;
    if (!partner || isPublished(partner)) return;
    this.#script = toScript(text);
    if (this.#script) host.append(this.#script);
  }
}

/**
 * A data block. Where the page has Trusted Types, the text of any script needs a policy: that of Lit,
 * which the elements need anyway.
 */
function toScript(text: string): HTMLScriptElement | undefined {
  const markup = [`<script type="application/ld+json" ${OWN_SCRIPT}>${text}</script>`];
  const template = html(Object.assign(markup, { raw: markup }));
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  return fragment.querySelector('script') ?? undefined;
}

/** Whether the page says it already: another card, or the page's own markup, whatever its shape. */
function isPublished({ name: [name], url }: Partner): boolean {
  const all = document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]');
  return [...all]
    .flatMap(partnersIn)
    .some(
      (each) =>
        each.name.some(({ text }) => text === name?.text) &&
        (!url || !each.url || each.url === url),
    );
}

function partnersIn({ text }: HTMLScriptElement): readonly Partner[] {
  try {
    const { items, organization } = readPartners(
      parseScripts([text], document.baseURI),
      document.baseURI,
    );
    return organization ? [organization, ...items] : items;
  } catch {
    return []; // broken, or about something else
  }
}

/** Without a character that would end the block where the page is written out as HTML. */
function toJsonLd({ name, url, logo, description }: Partner): string {
  return toJsonText({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: name[0]?.text,
    url,
    logo,
    description: description[0]?.text,
  }).replaceAll('<', '\\u003c');
}
