import { msg, str } from '@lit/localize';
import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { CategoriesController } from '../../../controllers/categories-controller.js';
import type { FeedController } from '../../../controllers/feed-controller.js';
import { isCategory } from '../../../data/feed/query.js';
import type { Category, FeedQuery } from '../../../data/model.js';
import { bulgarian } from '../../../i18n/generated/news-feed-bar.js';
import { addTranslations, type Language } from '../../../i18n/localization.js';
import type { PartContext } from '../part-context.js';

addTranslations(bulgarian);

/** Milliseconds without a key after which a search begins. */
const TYPING_PAUSE = 250;

interface Settings {
  search: boolean;
  filter: boolean;
  /** The category that the page itself has chosen. */
  category: string;
}

export const create = ({ host, feed }: PartContext): Bar => new Bar(host, feed);

/** What a reader asks for with the search field and the category chips; in a chunk of its own. */
class Bar {
  /** An empty category means all, even where the page has chosen one. */
  query: FeedQuery = {};
  readonly #host: ReactiveControllerHost;
  readonly #feed: FeedController;
  #categories: CategoriesController | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, feed: FeedController) {
    this.#host = host;
    this.#feed = feed;
  }

  render({ search, filter, category }: Settings): TemplateResult {
    const chosen = (this.query.category ?? category) || undefined;
    if (filter) this.#categories ??= new CategoriesController(this.#host, this.#feed);
    return html`<div class="bar">
      ${search ? this.#renderSearch() : nothing}
      ${filter ? this.#renderChips(this.#categories?.items ?? [], chosen) : nothing}
    </div>`;
  }

  #renderSearch(): TemplateResult {
    return html`<input
      class="search"
      part="search"
      type="search"
      enterkeyhint="search"
      aria-label=${msg('Search the news')}
      placeholder=${msg('Search the news')}
      @input=${this.#handleSearch}
    />`;
  }

  #renderChips(categories: readonly Category[], chosen: string | undefined): TemplateResult {
    const chip = (name: string, value: Category | undefined): TemplateResult =>
      html`<button
        class="chip"
        part="chip"
        type="button"
        aria-pressed=${isChosen(value, chosen)}
        @click=${() => this.#ask({ category: value?.name ?? '' })}
      >
        <span>${name}</span>
      </button>`;
    return html`<div class="chips" part="filter" role="group" aria-label=${msg('Categories')}>
      ${categories.length ? chip(msg('All'), undefined) : nothing}
      ${categories.map((category) => chip(category.name, category))}
    </div>`;
  }

  /** What a screen reader hears after a search or another category. */
  resultText(count: number, language: Language): string {
    if (this.query.search === undefined && this.query.category === undefined) return '';
    if (!count) return msg('Nothing was found');
    const one = new Intl.PluralRules(language).select(count) === 'one';
    return one ? msg(str`${count} article`) : msg(str`${count} articles`);
  }

  readonly #handleSearch = (event: InputEvent): void => {
    const search = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#ask({ search }), TYPING_PAUSE);
  };

  #ask(query: FeedQuery): void {
    this.query = { ...this.query, ...query };
    this.#host.requestUpdate();
  }
}

function isChosen(category: Category | undefined, chosen: string | undefined): boolean {
  return category ? chosen !== undefined && isCategory(category, chosen) : !chosen;
}

export const styles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-end: 1em;
  }
  .search {
    flex: 1 1 14em;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 0.4em 1em;
    font: inherit;
    color: inherit;
    background: var(--_soft);
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 9em;
    appearance: none;
  }
  .search::placeholder {
    color: inherit;
    opacity: 0.76;
  }
  .chips {
    display: flex;
    gap: 0.5em;
    min-inline-size: 0;
    min-block-size: 44px;
    align-items: center;
    overflow-x: auto;
    scrollbar-width: none;
    padding: 5px;
    margin: -5px;
  }
  .chip {
    flex: none;
    min-block-size: 36px;
    padding: 0.2em 0.9em;
    font-size: 0.9em;
    border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
    border-radius: 9em;
  }
  .chip:hover {
    border-color: currentColor;
  }
  .chip[aria-pressed='true'] {
    border-color: currentColor;
    font-weight: 600;
  }
  @supports (color: oklch(from red l c h)) {
    .chip[aria-pressed='true'] {
      background: var(--_accent);
      border-color: var(--_accent);
    }
    /* The chip keeps the text's colour, from which its background is mixed; its words are black
       or white, whichever stands out. */
    .chip[aria-pressed='true'] span {
      color: oklch(from var(--_accent) clamp(0, (0.66 - l) * 1000, 1) 0 0);
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
    }
    .chip[aria-pressed='true'] span {
      color: HighlightText;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
