import type { ReactiveElement } from 'lit';
import type { Partner } from '../../data/model.js';
import type { Language } from '../../i18n/language.js';
import { FrameBatches } from './frame-batches.js';

type Host = ReactiveElement & { readonly pageSize: number };

/** Which of the partners that were found are shown: a page of them, and what "more" has added. */
export class PartnerPages {
  /** What is to stand in the document now. */
  shown: readonly Partner[] = [];
  readonly #host: Host;
  readonly #batches: FrameBatches;
  /** How many "more" has added. */
  #extra = 0;
  #sorted: readonly Partner[] | undefined;
  #found: readonly Partner[] = [];
  #language: Language | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#batches = new FrameBatches(host);
  }

  /**
   * Called before each render.
   * @param sorted all partners: another array for another document or order
   * @param found those of them that answer the reader's question: the same array while it is the same
   */
  update(sorted: readonly Partner[], found: readonly Partner[], language: Language): void {
    const isOtherLanguage = language !== this.#language;
    if (sorted !== this.#sorted || isOtherLanguage) this.#batches.reset();
    // Another language is another order, but no other question.
    if (found !== this.#found && !isOtherLanguage) this.#extra = 0;
    this.#sorted = sorted;
    this.#found = found;
    this.#language = language;
    this.shown = this.#batches.next(found, this.#count);
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
