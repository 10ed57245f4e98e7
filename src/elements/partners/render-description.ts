import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText, Partner } from '../../data/model.js';
import { msg } from '../../i18n/generated/partners.js';
import type { Language } from '../../i18n/language.js';
import { foreignLang, textIn } from '../../i18n/local-text.js';
import { truncate } from '../../text/truncate.js';

/** Characters of a description at most: nobody reads more in a card. */
const MAX_LENGTH = 2000;

/** Whether a description is shown whole, and what its button does. */
export interface DescriptionView {
  language: Language;
  isWhole: boolean;
  onToggle(): void;
}

/** What a partner says of itself: a few lines, and a button for all of them. */
export function renderDescription(
  { description }: Partner,
  { text: name }: LocalText,
  { language, isWhole, onToggle }: DescriptionView,
): TemplateResult | typeof nothing {
  const text = textIn(description, language);
  if (!text) return nothing;
  return html`<p
      class="description ${isWhole ? '' : 'cut'}"
      part="description"
      lang=${foreignLang(text, language) ?? nothing}
    >
      ${truncate(text.text, MAX_LENGTH)}
    </p>
    <button
      class="whole"
      part="more"
      type="button"
      hidden
      aria-expanded=${isWhole}
      aria-label=${isWhole ? msg(str`Less about ${name}`) : msg(str`More about ${name}`)}
      @click=${onToggle}
    >
      ${isWhole ? msg('Less') : msg('More')}
    </button>`;
}
