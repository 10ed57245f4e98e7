import { configureLocalization } from '@lit/localize';

/** The languages of the texts. Source texts are English; `locales/bg.xlf` has the Bulgarian ones. */
export type Language = 'bg' | 'en';

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

/** The language of a BCP 47 tag, if it is one of ours. */
export function toLanguage(tag: string | null | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split('-')[0];
  return primary === 'bg' || primary === 'en' ? primary : undefined;
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
