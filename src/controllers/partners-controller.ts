import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DataError } from '../data/errors.js';
import { loadPartners, readPartnersText, type Partners } from '../data/partners/partners.js';
import { Resource } from '../data/store/resource.js';
import { endpointUrl } from '../data/net/url.js';
import type { Language } from '../i18n/language.js';

/** A document comes whole: it has no pages, and it is asked for once on a page. */
const documents = new Map<string, Resource<Partners>>();

function documentAt(url: string): Resource<Partners> {
  const known = documents.get(url) ?? new Resource<Partners>(url);
  documents.set(url, known);
  return known;
}

/** Marks the script that an element itself has put into the page: see `parts/jsonld`. */
export const OWN_SCRIPT = 'data-partner-card';
const INLINE = `:scope>script[type="application/ld+json"]:not([${OWN_SCRIPT}])`;

type Host = ReactiveControllerHost & HTMLElement & { readonly src: string };

/** Subscribes its host to a document of partners: all widgets with one source share its request. */
export class PartnersController implements ReactiveController {
  readonly #host: Host;
  #asked = '';
  #document: Resource<Partners> | undefined;
  #inPage: Partners | undefined;
  #problem: DataError | undefined;
  #leave: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** What the page holds is shown until the endpoint, which counts, has answered. */
  get page(): Partners | undefined {
    return this.#document?.snapshot.page ?? this.#inPage;
  }

  /** Why there is none, or none newer; undefined after a request that succeeded. */
  get error(): DataError | undefined {
    return this.#document?.snapshot.error ?? this.#problem;
  }

  /** Looks at where the host says that its partners are. */
  show(language: Language): void {
    const host = this.#host;
    const page = document.baseURI;
    const url = endpointUrl(host.src, language, page);
    const inline = host.querySelector<HTMLScriptElement>(INLINE)?.text;
    const asked = `${url} ${inline}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#inPage = this.#problem = undefined;
    try {
      if (inline !== undefined) this.#inPage = readPartnersText(inline, page);
      else if (!url) throw new DataError('config', { url: host.src });
    } catch (thrown) {
      this.#problem = DataError.from(thrown, page);
    }
    this.hostDisconnected();
    this.#document = url ? documentAt(url) : undefined;
    this.hostConnected();
  }

  hostConnected(): void {
    this.#host.requestUpdate(); // what has come while it was away
    const document = this.#document;
    if (!document || this.#leave) return;
    const leave = document.subscribe(() => this.#host.requestUpdate());
    addEventListener('online', this.#handleOnline);
    this.#leave = () => {
      leave();
      removeEventListener('online', this.#handleOnline);
    };
    if (!document.snapshot.page && !document.done) void this.refresh();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Asks the endpoint again. */
  async refresh(): Promise<void> {
    const { key = '' } = this.#document ?? {};
    await this.#document?.run(async (signal) => ({ page: await loadPartners(key, signal) }));
  }

  readonly #handleOnline = (): void => {
    if (this.#document?.snapshot.error && !this.#document.done) void this.refresh();
  };
}
