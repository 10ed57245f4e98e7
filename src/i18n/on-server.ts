import { toLanguage, type Language } from './language.js';
import { renderIn } from './localization.js';

/**
 * The language of an element that is rendered in Node, where only its own `lang` is known; the texts that it renders next
 * are in it, too.
 */
export function languageOnServer(host: Pick<Element, 'getAttribute'>): Language {
  const language = toLanguage(host.getAttribute('lang')) ?? 'en';
  renderIn(language);
  return language;
}
