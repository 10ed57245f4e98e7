import { str } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { CategoriesController } from '../../../controllers/categories-controller.js';
import type { FeedController } from '../../../controllers/feed-controller.js';
import { isCategory } from '../../../data/feed/query.js';
import type { Category, FeedQuery } from '../../../data/model.js';
import { msg } from '../../../i18n/generated/news-feed-article-finder.js';
import type { Language } from '../../../i18n/language.js';
import { renderChips, renderSearch, type Chip } from '../../shared/render-bar.js';
import type { LazyContext } from '../lazy-context.js';

export { bar as styles } from '../../../styles/bar.js';

/** Milliseconds without a key after which a search begins. */
const TYPING_PAUSE = 250;

/** Called by the host's LazyController when `search` or `filter` is set. */
export const create = (context: LazyContext): ArticleFinder => new ArticleFinder(context);

/** What a reader asks for with the search field and the category chips. */
class ArticleFinder implements ReactiveController {
  /** An empty category means all, even where the page has chosen one. */
  query: FeedQuery = {};
  readonly #host: LazyContext['host'];
  readonly #feed: FeedController;
  #categories: CategoriesController | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor({ host, feed }: LazyContext) {
    this.#host = host;
    this.#feed = feed;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.filter) this.#categories ??= new CategoriesController(this.#host, this.#feed);
  }

  render(): TemplateResult {
    const { search, filter, category } = this.#host;
    const chosen = (this.query.category ?? category) || undefined;
    return html`<div class="bar">
      ${search ? renderSearch(msg('Search the news'), this.#handleSearch) : nothing}
      ${filter ? this.#renderChips(this.#categories?.items ?? [], chosen) : nothing}
    </div>`;
  }

  #renderChips(categories: readonly Category[], chosen: string | undefined): TemplateResult {
    const chip = (name: string, value: Category | undefined): Chip => ({
      name,
      isChosen: isChosen(value, chosen),
      choose: () => this.#ask({ category: value?.name ?? '' }),
    });
    // Without categories there is nothing that "all" could be told from.
    const all = categories.length ? [chip(msg('All'), undefined)] : [];
    return renderChips(msg('Categories'), [
      ...all,
      ...categories.map((category) => chip(category.name, category)),
    ]);
  }

  /** What a screen reader hears after a search or another category. */
  resultText(count: number, language: Language): string {
    if (this.query.search === undefined && this.query.category === undefined) return '';
    if (!count) return msg('Nothing was found');
    const one = new Intl.PluralRules(language).select(count) === 'one';
    return one ? msg(str`${count} article`) : msg(str`${count} articles`);
  }

  /** Waits for the end of a word: each key would be a request to the site. */
  readonly #handleSearch = (search: string): void => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#ask({ search }), TYPING_PAUSE);
  };

  /** The host asks its feed on its next update, and leaves what it has on the page until the answer is there. */
  #ask(query: FeedQuery): void {
    this.query = { ...this.query, ...query };
    this.#host.requestUpdate();
  }
}

function isChosen(category: Category | undefined, chosen: string | undefined): boolean {
  return category ? chosen !== undefined && isCategory(category, chosen) : !chosen;
}
