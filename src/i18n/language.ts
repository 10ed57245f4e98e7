import { TRANSLATED } from './generated/languages.js';

/** A language that has a file in `locales/`: lit-localize.json lists them. */
export type TranslatedLanguage = (typeof TRANSLATED)[number];

/** A language of the texts: English is that of the source code, and a page may register others. */
export type Language = 'en' | TranslatedLanguage | (string & {});

/** How each language is written, by its tag in lower case. */
const known = new Map<string, Language>(
  ['en', ...TRANSLATED].map((language) => [language.toLowerCase(), language]),
);

/**
 * Makes a language known.
 * @param tag BCP 47 tag, such as `de` or `pt-BR`
 * @returns the tag as it is usually written
 * @throws RangeError when the tag is not well-formed
 */
export function addLanguage(tag: string): Language {
  const [language = tag] = Intl.getCanonicalLocales(tag);
  known.set(language.toLowerCase(), language);
  return language;
}

/** The known language that has most subtags in common with a BCP 47 tag (RFC 4647, section 3.4); POSIX writes `bg_BG`. */
export function toLanguage(tag: string | null | undefined): Language | undefined {
  const subtags = tag?.trim().toLowerCase().split(/[-_]/) ?? [];
  while (subtags.length) {
    const language = known.get(subtags.join('-'));
    if (language) return language;
    subtags.pop();
  }
  return undefined;
}

/** What Intl is asked for: British English, whose dates put the day before the month, as ours do. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

/** The element and the hosts of the shadow roots around it, each with the root that it is in. */
export function* scopesOf(element: Element): Generator<{ element: Element; root: Node }> {
  for (let node: Element | undefined = element; node;) {
    const root = node.getRootNode();
    yield { element: node, root };
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** The language of an element: that of the nearest `lang`, else that of the page, else English. */
export function languageOf(host: Element): Language {
  const page = toLanguage(document.documentElement.lang) ?? 'en';
  for (const { element } of scopesOf(host)) {
    const tag = element.closest('[lang]')?.getAttribute('lang');
    if (tag !== undefined) return toLanguage(tag) ?? page;
  }
  return page;
}
