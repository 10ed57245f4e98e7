import type { Language, TranslatedLanguage } from './language.js';

/** Texts by their English source. `{0}` stands where the first value goes, `{1}` where the second. */
export type Texts = Readonly<Record<string, string>>;

/** What `str` of @lit/localize makes of a text with values. */
interface ValuedText {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * Says a text of the source code in the language that is being rendered. `lit-localize extract` finds
 * its calls by this property, which the type `MsgFn` of @lit/localize has, too.
 */
export type Message = ((source: string | ValuedText) => string) & { _LIT_LOCALIZE_MSG_?: never };

let rendering: Language = 'en';

/** What the page itself has registered, which comes before our own texts. */
const registered = new Map<Language, Map<string, string>>();

/** Makes every `msg()` answer in `language` until the next call. */
export function renderIn(language: Language): void {
  rendering = language;
}

/** The `msg()` of some modules: it brings their texts in each language. */
export function messages(tables: Readonly<Record<TranslatedLanguage, Texts>>): Message {
  const ours: Partial<Record<Language, Texts>> = tables;
  const translate = (text: string): string =>
    registered.get(rendering)?.get(text) ?? ours[rendering]?.[text] ?? text;
  return (source) => {
    if (typeof source === 'string') return translate(source);
    const { strings, values } = source;
    const text = strings.map((part, index) => (index ? `{${index - 1}}` : '') + part).join('');
    return translate(text).replace(/\{(\d+)\}/g, (_, index: string) =>
      String(values[+index] ?? ''),
    );
  };
}

/** Adds texts of the page's own; those that are no text, or empty, count as missing. */
export function registerTexts(language: Language, texts: Readonly<Record<string, unknown>>): void {
  const table = registered.get(language) ?? new Map<string, string>();
  for (const [source, text] of Object.entries(texts)) {
    if (text && typeof text === 'string') table.set(source, text);
  }
  registered.set(language, table);
}
