import type { LocalText } from '../data/model.js';
import { toLanguage, type Language } from './language.js';

/** The texts for a reader of `language`: those in it, else those that name no language, else all. */
export function textsIn(texts: readonly LocalText[], language: Language): readonly LocalText[] {
  const fitting = texts.filter(({ lang }) => toLanguage(lang) === language);
  if (fitting.length) return fitting;
  const neutral = texts.filter(({ lang }) => !lang);
  return neutral.length ? neutral : texts;
}

/** The text that a reader of `language` sees. */
export function textIn(texts: readonly LocalText[], language: Language): LocalText | undefined {
  return textsIn(texts, language)[0];
}

/** The `lang` that a text needs within an element that speaks `language`. */
export function foreignLang({ lang }: LocalText, language: Language): string | undefined {
  return lang && toLanguage(lang) !== language ? lang : undefined;
}
