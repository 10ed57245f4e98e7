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
    hosts.add(this);
    observer ??= new MutationObserver(() => {
      for (const host of hosts) host.refresh();
    });
    for (const { root } of scopes(this.#host)) {
      observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
    this.refresh();
  }

  hostDisconnected(): void {
    hosts.delete(this);
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
}

const hosts = new Set<LocaleController>();

/** One observer for all elements: a root observed twice is observed once. */
let observer: MutationObserver | undefined;

/** The element and the hosts of the shadow roots around it, each with the root that it is in. */
function* scopes(element: Element): Generator<{ element: Element; root: Node }> {
  for (let node: Element | undefined = element; node;) {
    const root = node.getRootNode();
    yield { element: node, root };
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** That of the nearest `lang`, else that of the page, else English. */
function languageOf(host: Element): Language {
  const page = toLanguage(document.documentElement.lang) ?? 'en';
  for (const { element } of scopes(host)) {
    const tag = element.closest('[lang]')?.getAttribute('lang');
    if (tag !== undefined) return toLanguage(tag) ?? page;
  }
  return page;
}
