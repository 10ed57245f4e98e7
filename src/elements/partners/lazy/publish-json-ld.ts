import { toJsonText } from '../../../data/json-text.js';
import { html, render, type ReactiveController, type ReactiveElement } from 'lit';
import { OWN_SCRIPT } from '../../../controllers/partners-controller.js';
import type { DataError } from '../../../data/errors.js';
import type { Partner } from '../../../data/model.js';
import { parseScripts, readAny } from '../../../data/partners/partners.js';

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
  /** Whether the page says it already is being looked up. */
  #isChecking = false;

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
    const isThere = !text || this.#isChecking || this.#script?.parentNode === host;
    if (text === this.#text && isThere) return;
    this.#text = text;
    this.#script?.remove();
    this.#script = undefined;
    if (partner) void this.#publish(partner, text);
  }

  async #publish(partner: Partner, text: string): Promise<void> {
    this.#isChecking = true;
    const isKnown = await isPublished(partner);
    if (text !== this.#text) return; // another one is being looked up
    this.#isChecking = false;
    if (isKnown) return;
    this.#script = toScript(text);
    if (this.#script) this.#context.host.append(this.#script);
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
async function isPublished({ name: [name], url }: Partner): Promise<boolean> {
  const all = document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]');
  return (await Promise.all([...all].map(partnersIn)))
    .flat()
    .some(
      (each) =>
        each.name.some(({ text }) => text === name?.text) &&
        (!url || !each.url || each.url === url),
    );
}

async function partnersIn({ text }: HTMLScriptElement): Promise<readonly Partner[]> {
  const page = document.baseURI;
  try {
    const { items, organization } = await readAny(parseScripts([text], page), page);
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
