import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { renderIn, toLanguage, type Language } from './localization.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Renders its host in the language of the nearest `lang` at or above it, through shadow roots,
 * and again whenever such a `lang` changes.
 */
export class LocaleController implements ReactiveController {
  /** The language of the host's texts, dates and numbers. */
  language: Language = 'en';
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watch(this);
    this.refresh();
  }

  hostDisconnected(): void {
    watched.delete(this);
  }

  hostUpdate(): void {
    renderIn(this.language);
  }

  hostUpdated(): void {
    renderIn('en');
  }

  /** Looks the language up again. */
  refresh(): void {
    const language = languageOf(this.#host);
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }

  /** The roots in which a `lang` above the host may stand. */
  get roots(): Node[] {
    return [...ancestorRoots(this.#host)];
  }
}

function* ancestorRoots(element: Element): Generator<Node> {
  for (let node: Element | null = element; node;) {
    const root = node.getRootNode();
    yield root;
    node = root instanceof ShadowRoot ? root.host : null;
  }
}

/** Nearest known `lang`, else that of the page, else English. */
function languageOf(element: Element): Language {
  for (let node: Element | null = element; node;) {
    const tagged: Element | null = node.closest('[lang]');
    if (tagged) return toLanguage(tagged.getAttribute('lang')) ?? pageLanguage();
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return pageLanguage();
}

function pageLanguage(): Language {
  return toLanguage(document.documentElement.lang) ?? 'en';
}

const watched = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** One observer for all elements: a root observed twice is observed once. */
function watch(controller: LocaleController): void {
  watched.add(controller);
  observer ??= new MutationObserver(() => {
    for (const each of watched) each.refresh();
  });
  for (const root of controller.roots) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  }
}
