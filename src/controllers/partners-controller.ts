import type { ReactiveControllerHost } from 'lit';
import { DataError } from '../data/errors.js';
import { endpointUrl } from '../data/net/url.js';
import { FRESH_TIME } from '../data/partners/fresh-time.js';
import { loadPartners, parseScripts, readAny, type Partners } from '../data/partners/partners.js';
import { isFresh } from '../data/store/cache.js';
import { Resource } from '../data/store/resource.js';
import type { Language } from '../i18n/language.js';
import { ArrivalController } from './arrival-controller.js';
import { ResourceController } from './resource-controller.js';

/** A document comes whole: it has no pages, and it is asked for once on a page. */
const documents = new Map<string, Resource<Partners>>();

/** The document at a URL, the same for all widgets. */
function documentAt(url: string): Resource<Partners> {
  const known = documents.get(url) ?? new Resource<Partners>(url, url);
  documents.set(url, known);
  return known;
}

/** Marks the script that an element itself has put into the page: see `publish-json-ld.ts`. */
export const OWN_SCRIPT = 'data-partner-card';
const INLINE = `:scope>script[type="application/ld+json"]:not([${OWN_SCRIPT}])`;

type Host = ReactiveControllerHost & HTMLElement & { readonly src: string };

/** Subscribes its host to a document of partners: all widgets with one source share its request. */
export class PartnersController extends ResourceController<Partners, Resource<Partners>> {
  readonly #host: Host;
  readonly #arrival: ArrivalController;
  /** Where the host's partners were the last time: its endpoint, and the text in the page. */
  #source = '';
  #inPage: Partners | undefined;
  #problem: DataError | undefined;
  /** When what the page holds came, as it says (milliseconds since 1970); NaN where it does not. */
  #inPageSince = NaN;

  constructor(host: Host) {
    super(host);
    this.#host = host;
    this.#arrival = new ArrivalController(host);
  }

  /** What the page holds is shown until the endpoint, which counts, has answered. */
  override get page(): Partners | undefined {
    return super.page ?? this.#inPage;
  }

  /** Why there is none, or none newer; undefined after a request that succeeded. */
  override get error(): DataError | undefined {
    return super.error ?? this.#problem;
  }

  /** What is asked: the endpoint, or the page that should name one. */
  get url(): string {
    return this.resource?.url ?? document.baseURI;
  }

  /** Looks at where the host says that its partners are. */
  show(language: Language): void {
    const host = this.#host;
    const url = endpointUrl(host.src, language, document.baseURI);
    if (!url && !this.#arrival.isOver) return;
    const scripts = this.#arrival.isOver
      ? [...host.querySelectorAll<HTMLScriptElement>(INLINE)]
      : [];
    const inline = scripts.map(({ text }) => text);
    const source = JSON.stringify([url, inline]);
    if (source === this.#source) return;
    this.#source = source;
    this.#inPageSince = Date.parse(scripts[0]?.dataset['time'] ?? '');
    void this.#readInPage(inline, url);
    this.follow(url ? documentAt(url) : undefined);
  }

  /** At once, when the text is read without further code. */
  async #readInPage(texts: readonly string[], url: string | undefined): Promise<void> {
    const page = document.baseURI;
    const source = this.#source;
    this.#inPage = this.#problem = undefined;
    try {
      if (!texts.length && !url) throw new DataError('config', { url: page });
      const read = texts.length ? readAny(parseScripts(texts, page), page) : undefined;
      const partners = read instanceof Promise ? await read : read;
      if (source === this.#source) this.#inPage = partners;
    } catch (thrown) {
      if (source === this.#source) this.#problem = DataError.from(thrown, page);
    }
    this.#host.requestUpdate();
  }

  override hostConnected(): void {
    super.hostConnected();
    addEventListener('online', this.#handleOnline);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    removeEventListener('online', this.#handleOnline);
  }

  /** Asks the endpoint again. */
  async refresh(): Promise<void> {
    const { resource } = this;
    await resource?.run(async (signal) => ({ page: await loadPartners(resource.url, signal) }));
  }

  protected override request({ snapshot, done }: Resource<Partners>): void {
    const isInPageFresh = this.#inPage && isFresh(this.#inPageSince, FRESH_TIME);
    if (!snapshot.page && !done && !isInPageFresh) void this.refresh();
  }

  readonly #handleOnline = (): void => {
    if (this.resource?.snapshot.error && !this.resource.done) void this.refresh();
  };
}
