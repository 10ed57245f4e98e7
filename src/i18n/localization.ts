import { configureLocalization } from '@lit/localize';
import type { Language } from './language.js';

/** Translated texts by message id, as `lit-localize build` writes them. */
export type Translations = Record<string, unknown>;

const bulgarian: Translations = {};
let rendering: Language = 'en';
let configured = false;

/**
 * What @lit/localize takes for the one loaded locale: every lookup goes to the table of the
 * language that is being rendered now. An English lookup finds nothing, and the source text is used.
 */
const templates = new Proxy(bulgarian, {
  get: (table, id: string) => (rendering === 'bg' ? table[id] : undefined),
});

/** Adds the Bulgarian texts of one widget. */
export function addTranslations(texts: Translations): void {
  Object.assign(bulgarian, texts);
}

/** Makes `msg()` answer in `language` until the next call. */
export function renderIn(language: Language): void {
  if (!configured) configure();
  rendering = language;
}

function configure(): void {
  configured = true;
  const { setLocale } = configureLocalization({
    sourceLocale: 'en',
    targetLocales: ['bg'],
    // Resolved at once, so that the very first render is already in the right language.
    loadLocale: () => ({ then: (use: (module: object) => void) => use({ templates }) }) as never,
  });
  // Its events on the window would tell a host application's own copy of @lit/localize of a
  // language that is not the application's.
  const { dispatchEvent } = window;
  window.dispatchEvent = () => true;
  void setLocale('bg');
  window.dispatchEvent = dispatchEvent;
}
