import { endpointUrl } from '../data/net/url.js';
import { FRESH_TIME } from '../data/partners/fresh-time.js';
import { isFresh } from '../data/store/cache.js';
import { languageOf } from '../i18n/language.js';
import { askEarly } from './ask-early.js';
import { loadChunks } from './load-chunks.js';

/** Asks for partners, and for the code of the card and of the list. */
export function startPartners(): void {
  const code = loadChunks(CHUNKS.partners);
  for (const tag of ['partner-card', 'partner-list']) askEarly(tag, ask, code);
}

function ask(element: HTMLElement): string | undefined {
  const { time = '' } = element.querySelector<HTMLElement>('script[data-time]')?.dataset ?? {};
  if (isFresh(Date.parse(time), FRESH_TIME)) return undefined;
  return endpointUrl(element.getAttribute('src') ?? '', languageOf(element), document.baseURI);
}
