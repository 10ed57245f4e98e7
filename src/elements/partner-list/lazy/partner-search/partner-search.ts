import { str } from '@lit/localize';
import {
  css,
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { LocalText, Partner } from '../../../../data/model.js';
import { msg } from '../../../../i18n/generated/partner-list-partner-search.js';
import { foreignLang, textsIn } from '../../../../i18n/local-text.js';
import type { Language } from '../../../../i18n/language.js';
import { bar } from '../../../../styles/bar.js';
import { memoizeLast } from '../../../shared/memoize-last.js';
import { renderChips, renderSearch, type Chip } from '../../../shared/render-bar.js';
import { FrameBatches } from './frame-batches.js';
import { findPartners, prepareSearch, type PartnerQuery } from './find-partners.js';

type Host = ReactiveElement & { readonly search: boolean; readonly filter: boolean };

/** What the search field and the chips are rendered from. */
interface SearchView {
  all: readonly Partner[];
  found: readonly Partner[];
  language: Language;
}

/** Called by the host's LazyController when `search` or `filter` is set. */
export const create = ({ host }: { host: Host }): PartnerSearch => new PartnerSearch(host);

/** What a reader asks for with the search field and the sector chips. */
class PartnerSearch implements ReactiveController {
  /** Who types never waits for more than what is seen first. */
  readonly batches: FrameBatches;
  readonly #host: Host;
  #query: PartnerQuery = { search: '', sector: '' };
  /** Those that a reader can choose from. */
  #sectors: readonly LocalText[] = [];
  readonly #sectorsOf = memoizeLast((all: readonly Partner[], language: Language) => {
    prepareSearch(all);
    return sectorsOf(all, language);
  });
  readonly #findPartners = memoizeLast(findPartners);

  constructor(host: Host) {
    this.#host = host;
    this.batches = new FrameBatches(host);
    host.addController(this);
  }

  /** Also when field and chips are gone, and nobody asks. */
  hostUpdate(): void {
    this.#forgetUnseen();
  }

  /** Those that answer the reader's question: the same array for the same question. */
  find(all: readonly Partner[], language: Language): readonly Partner[] {
    this.#sectors = this.#sectorsOf(all, language);
    this.#forgetUnseen();
    const { search, sector } = this.#query;
    return search || sector ? this.#findPartners(all, this.#query, language) : all;
  }

  /** What a reader can no longer see asked for is forgotten: field and chips may have gone, or a sector. */
  #forgetUnseen(): void {
    const { search, filter } = this.#host;
    const { sector } = this.#query;
    const isThere = this.#sectors.some(({ text }) => text === sector);
    if (!search && this.#query.search) this.#query = { ...this.#query, search: '' };
    if (sector && !(filter && isThere)) this.#query = { ...this.#query, sector: '' };
  }

  render({ all, found, language }: SearchView): TemplateResult {
    const { search, filter } = this.#host;
    return html`<div class="bar">
      ${
        search
          ? renderSearch(msg('Search the partners'), (words) => this.#ask({ search: words }))
          : nothing
      }
      ${filter ? this.#renderSectors(language) : nothing}
      <p class="count" part="status" role="status">${countText(all, found, language)}</p>
    </div>`;
  }

  #renderSectors(language: Language): TemplateResult {
    const { sector } = this.#query;
    const chip = (name: string, value: string, lang?: string): Chip => ({
      name,
      lang,
      isChosen: sector === value,
      choose: () => this.#ask({ sector: value }),
    });
    return renderChips(msg('Sectors'), [
      ...(this.#sectors.length ? [chip(msg('All'), '')] : []),
      ...this.#sectors.map((each) => chip(each.text, each.text, foreignLang(each, language))),
    ]);
  }

  #ask(query: Partial<PartnerQuery>): void {
    this.#query = { ...this.#query, ...query };
    this.#host.requestUpdate();
  }
}

/** Those of most partners first. */
function sectorsOf(partners: readonly Partner[], language: Language): readonly LocalText[] {
  const counts = new Map<string, { sector: LocalText; count: number }>();
  for (const partner of partners) {
    for (const sector of textsIn(partner.sectors, language)) {
      const known = counts.get(sector.text) ?? { sector, count: 0 };
      known.count++;
      counts.set(sector.text, known);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ sector }) => sector);
}

/** How many there are, or how many of them were found. */
function countText(
  all: readonly Partner[],
  { length: count }: readonly Partner[],
  language: Language,
): string {
  if (!all.length) return '';
  if (!count) return msg('No partner was found.');
  return new Intl.PluralRules(language).select(count) === 'one'
    ? msg(str`${count} partner`)
    : msg(str`${count} partners`);
}

/** How the search field and the chips look. */
export const styles = css`
  ${bar}
  .chips,
  .count {
    flex: 1 0 100%;
    font-size: 0.9em;
    color: var(--_muted);
  }
`;
