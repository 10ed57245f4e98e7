import type { ReactiveElement } from 'lit';
import type { Partner } from '../../data/model.js';
import type { Language } from '../../i18n/language.js';

type Host = ReactiveElement & { readonly pageSize: number };

/** Brings what a search has found into the document a batch a frame: see `FrameBatches`. */
interface Batches {
  reset(): void;
  next(found: readonly Partner[], count: number): readonly Partner[];
}

/** Which of the partners that were found are shown: a page of them, and what "more" has added. */
export class PartnerPages {
  /** What is to stand in the document now. */
  shown: readonly Partner[] = [];
  readonly #host: Host;
  /** How many "more" has added. */
  #extra = 0;
  #sorted: readonly Partner[] | undefined;
  #found: readonly Partner[] = [];
  #language: Language | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * Called before each render.
   * @param sorted all partners: another array for another document or order
   * @param found those of them that answer the reader's question: the same array while it is the same
   * @param batches where there is a search
   */
  update(
    sorted: readonly Partner[],
    found: readonly Partner[],
    language: Language,
    batches?: Batches,
  ): void {
    const isOtherLanguage = language !== this.#language;
    if (sorted !== this.#sorted || isOtherLanguage) batches?.reset();
    // Another language is another order, but no other question.
    if (found !== this.#found && !isOtherLanguage) this.#extra = 0;
    this.#sorted = sorted;
    this.#found = found;
    this.#language = language;
    this.shown = batches?.next(found, this.#count) ?? found.slice(0, this.#count);
  }

  get hasMore(): boolean {
    return this.#found.length > this.#count;
  }

  /** How many are shown at most. */
  get #count(): number {
    return this.#host.pageSize + this.#extra;
  }

  /** Shows further partners. Resolves when they are rendered. */
  async more(): Promise<void> {
    this.#extra += this.#host.pageSize;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
