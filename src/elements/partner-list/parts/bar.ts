import { msg, str } from '@lit/localize';
import {
  css,
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { LocalText, Partner } from '../../../data/model.js';
import { bulgarian } from '../../../i18n/generated/partner-list-bar.js';
import { foreignLang, textsIn } from '../../../i18n/local-text.js';
import type { Language } from '../../../i18n/language.js';
import { addTranslations } from '../../../i18n/localization.js';
import { bar } from '../../../styles/bar.js';
import { renderChips, renderSearch } from '../../shared/render-bar.js';
import { findPartners, prepareSearch, type PartnerQuery } from './search.js';

addTranslations(bulgarian);

interface Settings {
  search: boolean;
  filter: boolean;
}
type Host = ReactiveElement & Settings;

/** What the bar is rendered from. */
interface BarView {
  all: readonly Partner[];
  found: readonly Partner[];
  language: Language;
}

export const create = ({ host }: { host: Host }): Bar => new Bar(host);

/** What a reader asks for with the search field and the sector chips; in a chunk of its own. */
class Bar implements ReactiveController {
  /** Another object for each question. */
  query: PartnerQuery = { search: '', sector: '' };
  readonly #host: Host;
  #answer: { partners?: unknown; query?: PartnerQuery; found: readonly Partner[] } = { found: [] };
  /** The sectors of the partners for which they were last counted. */
  #sectors: { all?: unknown; language?: Language; items: readonly LocalText[] } = { items: [] };

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** What a reader can no longer see asked for is forgotten. */
  hostUpdate(): void {
    const { search, filter } = this.#host;
    if (!search && this.query.search) this.query = { ...this.query, search: '' };
    if (!filter && this.query.sector) this.query = { ...this.query, sector: '' };
  }

  /** The same array for the same question. */
  find(partners: readonly Partner[], language: Language): readonly Partner[] {
    this.#look(partners, language);
    const { partners: before, query, found } = this.#answer;
    if (before === partners && query === this.query) return found;
    const isAll = !this.query.search && !this.query.sector;
    const answer = isAll ? partners : findPartners(partners, this.query, language);
    this.#answer = { partners, query: this.query, found: answer };
    return answer;
  }

  /** Other partners and other languages have other sectors: the chosen one may have gone. */
  #look(all: readonly Partner[], language: Language): void {
    if (this.#sectors.all === all && this.#sectors.language === language) return;
    const items = sectorsOf(all, language);
    this.#sectors = { all, language, items };
    prepareSearch(all);
    const { sector } = this.query;
    const isThere = items.some(({ text }) => text === sector);
    if (sector && !isThere) this.query = { ...this.query, sector: '' };
  }

  render({ search, filter }: Settings, view: BarView): TemplateResult {
    return html`<div class="bar">
      ${
        search
          ? renderSearch(msg('Search the partners'), (words) => this.#ask({ search: words }))
          : nothing
      }
      ${filter ? this.#renderSectors(view.language) : nothing}
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
  .chips,
  .count {
    flex: 1 0 100%;
    font-size: 0.9em;
    color: var(--_muted);
  }
`;
