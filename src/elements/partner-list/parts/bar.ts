import { msg, str } from '@lit/localize';
import { css, html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { LocalText, Partner } from '../../../data/model.js';
import { bulgarian } from '../../../i18n/generated/partner-list-bar.js';
import { foreignLang, textsIn } from '../../../i18n/local-text.js';
import { addTranslations, type Language } from '../../../i18n/localization.js';
import { bar } from '../../../styles/bar.js';
import { renderChips, renderSearch } from '../../render-bar.js';
import { findPartners, prepareSearch, type PartnerQuery } from './search.js';

addTranslations(bulgarian);

interface Settings {
  search: boolean;
  filter: boolean;
}

/** What the bar is rendered from. */
interface BarView {
  all: readonly Partner[];
  found: readonly Partner[];
  language: Language;
}

export const create = ({ host }: { host: ReactiveElement }): Bar => new Bar(host);

/** What a reader asks for with the search field and the sector chips; in a chunk of its own. */
class Bar {
  /** Another object for each question. */
  query: PartnerQuery = { search: '', sector: '' };
  readonly #host: ReactiveElement;
  #answer: { partners?: unknown; query?: PartnerQuery; found: readonly Partner[] } = { found: [] };
  /** The sectors of the partners for which they were last counted. */
  #sectors: { all?: unknown; language?: Language; items: readonly LocalText[] } = { items: [] };

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** The same array for the same question. */
  find(partners: readonly Partner[], language: Language): readonly Partner[] {
    const { partners: before, query, found } = this.#answer;
    if (before === partners && query === this.query) return found;
    const isAll = !this.query.search && !this.query.sector;
    const answer = isAll ? partners : findPartners(partners, this.query, language);
    this.#answer = { partners, query: this.query, found: answer };
    return answer;
  }

  render({ search, filter }: Settings, view: BarView): TemplateResult {
    const { all, language } = view;
    if (this.#sectors.all !== all || this.#sectors.language !== language) {
      this.#sectors = { all, language, items: sectorsOf(all, language) };
      prepareSearch(all);
    }
    return html`<div class="bar">
      ${
        search
          ? renderSearch(msg('Search the partners'), (words) => this.#ask({ search: words }))
          : nothing
      }
      ${filter ? this.#renderSectors(language) : nothing}
      <p class="count" part="status" role="status">${countText(view)}</p>
    </div>`;
  }

  #renderSectors(language: Language): TemplateResult {
    const { sector } = this.query;
    const { items } = this.#sectors;
    const chip = (name: string, value: string, lang?: string) => ({
      name,
      lang,
      isChosen: sector === value,
      choose: () => this.#ask({ sector: value }),
    });
    return renderChips(msg('Sectors'), [
      ...(items.length ? [chip(msg('All'), '')] : []),
      ...items.map((each) => chip(each.text, each.text, foreignLang(each, language))),
    ]);
  }

  #ask(query: Partial<PartnerQuery>): void {
    this.query = { ...this.query, ...query };
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
function countText({ all, found, language }: BarView): string {
  const count = found.length;
  if (!all.length) return '';
  if (!count) return msg('No partner was found.');
  return new Intl.PluralRules(language).select(count) === 'one'
    ? msg(str`${count} partner`)
    : msg(str`${count} partners`);
}

export const styles = css`
  ${bar}
  .count {
    flex: 1 0 100%;
    font-size: 0.9em;
    color: var(--_muted);
  }
`;
