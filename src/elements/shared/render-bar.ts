import { html, nothing, type TemplateResult } from 'lit';

/** Something that a list can be narrowed to. */
export interface Chip {
  name: string;
  lang?: string | undefined;
  isChosen: boolean;
  choose(): void;
}

/** A search field. @param onSearch hears the words after each key */
export function renderSearch(label: string, onSearch: (words: string) => void): TemplateResult {
  return html`<input
    class="search"
    part="search"
    type="search"
    enterkeyhint="search"
    aria-label=${label}
    placeholder=${label}
    @input=${({ target }: InputEvent) => {
      if (target instanceof HTMLInputElement) onSearch(target.value.trim());
    }}
  />`;
}

/** Buttons of which one is pressed: categories or sectors. */
export function renderChips(label: string, chips: readonly Chip[]): TemplateResult {
  return html`<div class="chips" part="filter" role="group" aria-label=${label}>
    ${chips.map(
      ({ name, lang, isChosen, choose }) =>
        html`<button
          class="chip"
          part="chip"
          type="button"
          lang=${lang ?? nothing}
          aria-pressed=${isChosen}
          @click=${choose}
        >
          <span>${name}</span>
        </button>`,
    )}
  </div>`;
}
