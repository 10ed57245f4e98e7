import { msg } from '@lit/localize';
import { css, html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Partner } from '../../../data/model.js';
import { bulgarian } from '../../../i18n/generated/partner-list-list.js';
import type { Language } from '../../../i18n/language.js';
import { addTranslations } from '../../../i18n/localization.js';
import type { PartnerLayout } from '../../partner-card/properties.js';
import { CLASSES } from '../classes.js';
import { byName } from './in-order.js';
import { Slices } from './slices.js';

addTranslations(bulgarian);

/** From this number on, the browser may leave out what nobody sees. */
const MANY = 60;

/** What the attributes say of the list. */
interface Settings {
  readonly order: 'name' | 'source';
  readonly layout: PartnerLayout;
  readonly headingLevel: number;
  readonly pageSize: number;
  readonly label: string;
}
type Host = ReactiveElement & Settings;

/** What draws one partner. */
interface Drawing {
  render(
    partner: Partner,
    look: { layout: PartnerLayout; headingLevel: number; language: Language },
  ): DirectiveResult;
}

export const create = ({ host }: { host: Host }): List => new List(host);

/** Partners in their order, a page of them at a time; in a chunk of its own. */
class List {
  readonly #host: Host;
  readonly #slices: Slices;
  /** How many "more" has brought. */
  #extra = 0;
  #found: readonly Partner[] = [];
  #language: Language | undefined;
  #sorted: {
    partners?: readonly Partner[];
    language?: Language;
    order?: string;
    items: readonly Partner[];
  } = { items: [] };

  constructor(host: Host) {
    this.#host = host;
    this.#slices = new Slices(host);
  }

  /** Sorted once for a document and a language: with thousands of partners it takes its time. */
  inOrder(partners: readonly Partner[], language: Language): readonly Partner[] {
    const { order } = this.#host;
    const { partners: before, language: spoken, order: ordered } = this.#sorted;
    if (before !== partners || spoken !== language || ordered !== order) {
      this.#slices.reset();
      const items = order === 'name' ? byName(partners, language) : partners;
      this.#sorted = { partners, language, order, items };
    }
    return this.#sorted.items;
  }

  /** @param found all that answer the reader's question: the same array while it is the same */
  render(found: readonly Partner[], language: Language, drawing: Drawing): TemplateResult {
    // Another language is another order, but no other question.
    if (found !== this.#found && language === this.#language) this.#extra = 0;
    this.#found = found;
    this.#language = language;
    const { headingLevel, label, layout, pageSize } = this.#host;
    const look = { headingLevel, language, layout };
    const shown = this.#slices.show(found, pageSize + this.#extra);
    const isLong = layout !== 'logo' && shown.length > MANY; // logos have their size at once
    return html`<ul
      class="list ${CLASSES[layout]} ${isLong ? 'many' : ''}"
      part="list"
      role="list"
      aria-label=${label || msg('Partners')}
    >
      ${shown.map((each) => html`<li part="item" tabindex="-1">${drawing.render(each, look)}</li>`)}
    </ul>`;
  }

  renderMore(): TemplateResult | typeof nothing {
    if (this.#found.length <= this.#host.pageSize + this.#extra) return nothing;
    return html`<div class="next">
      <button class="pill" part="more" type="button" @click=${() => void this.#more()}>
        ${msg('More partners')}
      </button>
    </div>`;
  }

  /** Shows further partners, and leads to the first of them: the button may have gone. */
  async #more(): Promise<void> {
    const host = this.#host;
    const first = host.pageSize + this.#extra;
    this.#extra += host.pageSize;
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelectorAll<HTMLElement>('.list > li')[first]?.focus();
  }
}

export const styles = css`
  .many > li {
    content-visibility: auto;
    contain-intrinsic-size: auto 15em;
  }
  .rows.many > li {
    contain-intrinsic-size: auto 6.5em;
  }
  .next {
    padding-block: 16px;
    text-align: center;
  }
`;
