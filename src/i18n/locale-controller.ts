import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SourceText } from './generated/source-text.js';
import { addLanguage, languageOf, scopesOf, type Language } from './language.js';
import { registerTexts, renderIn } from './localization.js';
import { restoreTexts } from './translated-page.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

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
    for (const { root } of scopesOf(this.#host)) {
      observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
    this.refresh();
  }

  hostDisconnected(): void {
    hosts.delete(this);
  }

  hostUpdate(): void {
    restoreTexts(this.#host.renderRoot);
    renderIn(this.language);
  }

  hostUpdated(): void {
    renderIn('en');
  }

  /** Looks the language up again. @param spoken whose texts are others now */
  refresh(spoken?: Language): void {
    const language = languageOf(this.#host);
    if (language === this.language && language !== spoken) return;
    this.language = language;
    this.#host.requestUpdate();
  }
}

const hosts = new Set<LocaleController>();

/** One observer for all elements: a root observed twice is observed once. */
let observer: MutationObserver | undefined;

/**
 * Teaches all elements another language, or other words for one that they speak. Dates, numbers and
 * `{lang}` in addresses follow it.
 * @param tag BCP 47 tag, such as `de` or `pt-BR`
 * @param texts by their English source, with `{0}`, `{1}` where values go; what is missing stays English
 * @throws RangeError when the tag is not well-formed
 */
export function registerLanguage(
  tag: string,
  texts: Readonly<Partial<Record<SourceText, string>>>,
): void {
  const language = addLanguage(tag);
  registerTexts(language, texts);
  for (const host of hosts) host.refresh(language);
}
