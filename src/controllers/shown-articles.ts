import type { Article, Page } from '../data/model.js';

/** The articles that are shown: the first ones of a list, so many as were asked for. */
export class ShownArticles {
  /** The same array until another article is shown. */
  articles: readonly Article[] = [];
  /** What is known of the list; undefined until the first answer. */
  page: Page<Article> | undefined;
  /** See {@link ShownArticles.count}. */
  #count = 0;

  /** How many are shown, if the list has as many. */
  get count(): number {
    return this.#count;
  }

  set count(count: number) {
    this.#count = count;
    this.#cut();
  }

  /** Whether the list goes on behind those that are shown. */
  get hasMore(): boolean {
    const { page } = this;
    return page !== undefined && (page.more !== undefined || page.items.length > this.#count);
  }

  /** Number of articles in the whole list; undefined when nobody can say yet. */
  get total(): number | undefined {
    const { page } = this;
    return page?.total ?? (page?.more ? undefined : page?.items.length);
  }

  /** How many must be loaded before `count` can be shown. */
  missing(count: number): number {
    return count - (this.page?.items.length ?? 0);
  }

  /** Shows the beginning of a list; of none, without a page. */
  show(page: Page<Article> | undefined): void {
    this.page = page;
    this.#cut();
  }

  /** Shows the same list after a refresh: new articles at the top push out none that the reader sees. */
  refresh(page: Page<Article>): void {
    const known = new Set(this.page?.items.map(({ id }) => id));
    const first = page.items.slice(0, this.#count);
    if (this.page) this.#count += first.filter(({ id }) => !known.has(id)).length;
    this.show(page);
  }

  /** Takes the first ones, and keeps the array where they are the same. */
  #cut(): void {
    const shown = this.page?.items.slice(0, this.#count) ?? [];
    const isSame =
      shown.length === this.articles.length && shown.every((it, i) => it === this.articles[i]);
    if (!isSame) this.articles = shown;
  }
}
