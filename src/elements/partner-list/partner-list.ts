import { html, isServer, LitElement, nothing, type TemplateResult } from 'lit';
import { HeightReserve } from '../../controllers/height-reserve.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { PartnersController } from '../../controllers/partners-controller.js';
import type { Page, Partner } from '../../data/model.js';
import { msg } from '../../i18n/generated/partner-list.js';
import { LocaleController, registerLanguage } from '../../i18n/locale-controller.js';
import { languageOnServer } from '../../i18n/on-server.js';
import { base } from '../../styles/base.js';
import { partnerDetails } from '../partners/partner-details.styles.js';
import { PartnerRenderer } from '../partners/partner-renderer.js';
import { partnerGeometry } from '../partners/partner.styles.js';
import { renderProblem } from '../partners/render-states.js';
import { defaultsOf, type ValuesOf } from '../shared/attributes.js';
import { ownRoot } from '../shared/render-root.js';
import { focusFirstNew } from '../shared/focus.js';
import { LoadController } from '../shared/load-controller.js';
import { hasFailed, type LoadState } from '../shared/load-state.js';
import { memoizeLast } from '../shared/memoize-last.js';
import { PartnerListErrorEvent, PartnerListLoadEvent } from './events.js';
import { styles } from './partner-list.styles.js';
import { PartnerPages } from './partner-pages.js';
import { properties } from './properties.js';
import { renderList, renderMore, renderSkeletons } from './render-list.js';
import { sortByName } from './sort-by-name.js';

/** What few lists need. */
const loadExtras = () => import('../partners/lazy/partner-extras.js');
const LOADERS = {
  search: () => import('./lazy/partner-search/partner-search.js'),
  wall: async () => {
    const { createMovingLogos, movingLogosStyles } = await loadExtras();
    return { create: createMovingLogos, styles: movingLogosStyles };
  },
  debug: async () => ({ create: (await loadExtras()).createPartnerDebug }),
};

/** Before the first answer; always the same array. */
const NONE: readonly Partner[] = [];

/**
 * An organisation's partners or members: cards, rows, or a wall of logos.
 *
 * @summary All partners of a JSON-LD document, with search and sectors.
 * @tagname partner-list
 * @slot - Fallback: links that stand here before the script runs, and again when all fails.
 * @slot empty - Instead of the sentence that there are no partners.
 * @slot error - Instead of what is said of a failure.
 * @fires {PartnerListLoadEvent} partner-list-load - The partners have come or changed.
 * @fires {PartnerListErrorEvent} partner-list-error - A request has failed.
 * @csspart list - The box around the partners.
 * @csspart item - The box of one partner.
 * @csspart logo - The plate with the logo, or with what stands in its place.
 * @csspart title - A partner's name.
 * @csspart link - The link to a partner's site.
 * @csspart meta - What a partner is and where.
 * @csspart description - A partner's description.
 * @csspart facts - The list of facts.
 * @csspart links - Contacts and profiles elsewhere.
 * @csspart more - The buttons for a whole description and for further partners.
 * @csspart search - The search field.
 * @csspart filter - The box around the sector chips.
 * @csspart chip - One sector.
 * @csspart status - How many partners there are.
 * @csspart pause - The button that stops a moving wall.
 * @csspart error - What is said of a failure.
 * @cssprop [--partner-accent] - Colour of buttons and links; that of `--news-accent` without it.
 * @cssprop [--partner-line] - Colour of hairlines.
 * @cssprop [--partner-radius=0.75em] - Roundness of the cards.
 * @cssprop [--partner-plate=#fff] - Background of logos.
 * @cssprop [--partner-column] - Least width of a card (21em) or of a logo (7.5em).
 * @cssprop [--partner-gap=1.25em] - Gap between cards and between logos.
 */
export class PartnerList extends LitElement {
  static override readonly styles = [base, partnerGeometry, partnerDetails, styles];
  static override readonly properties = properties;
  /** Teaches all elements another language, where a page imports nothing. */
  static readonly registerLanguage = registerLanguage;

  readonly #locale = new LocaleController(this);
  readonly #partners = new PartnersController(this);
  readonly #lazy = new LazyController(
    { host: this, error: () => this.#partners.error },
    LOADERS,
    (error) => this.#load.tellError(error),
  );
  readonly #load = new LoadController<Page<Partner>>(this, {
    read: () => {
      const { page, error } = this.#partners;
      return { isStarted: true, loaded: page, isEmpty: !page?.items.length, error };
    },
    toLoadEvent: ({ items, dropped }) => new PartnerListLoadEvent(items, dropped),
    toErrorEvent: (error) => new PartnerListErrorEvent(error),
  });
  readonly #renderer = new PartnerRenderer(this);
  readonly #pages = new PartnerPages(this);
  readonly #reserve = new HeightReserve(this);
  readonly #sortByName = memoizeLast(sortByName);
  /** All partners in the order in which they are shown, and those that answer the reader's question. */
  #sorted = NONE;
  #found = NONE;

  constructor() {
    super();
    Object.assign(this, defaultsOf(properties));
  }

  /** All partners of the source, in its order. */
  get partners(): readonly Partner[] {
    return this.#partners.page?.items ?? NONE;
  }

  /** What is shown. */
  get state(): LoadState {
    return this.#load.state;
  }

  /** Asks the endpoint again. Never rejects: see `partner-list-error`. */
  async reload(): Promise<void> {
    this.#lazy.retry();
    await this.#partners.refresh();
    await this.updateComplete;
  }

  protected override createRenderRoot(): ShadowRoot {
    return ownRoot(this, PartnerList);
  }

  protected override willUpdate(): void {
    if (isServer) {
      this.#locale.language = languageOnServer(this);
      return;
    }
    const { language } = this.#locale;
    this.#partners.show(language);
    this.#lazy.want({
      search: this.search || this.filter,
      wall: this.moving && this.layout === 'logo',
      debug: this.debug,
    });
    const { partners } = this;
    this.#sorted = this.order === 'name' ? this.#sortByName(partners, language) : partners;
    const { search } = this.#lazy.active;
    this.#found = search?.find(this.#sorted, language) ?? this.#sorted;
    this.#pages.update(this.#sorted, this.#found, language, search?.batches);
  }

  protected override updated(): void {
    const isComplete = this.partners.length >= this.pageSize;
    const box = this.renderRoot.querySelector<HTMLElement>('.body');
    if (box) this.#reserve.keep(box, this.state === 'loading', isComplete);
  }

  readonly #handleRetry = (): void => void this.reload();

  /** Shows further partners. */
  readonly #handleMore = (): void => {
    const first = this.#pages.shown.length;
    const findFirst = (): HTMLElement | undefined =>
      this.renderRoot.querySelectorAll<HTMLElement>('.list > li')[first];
    void focusFirstNew(this, () => this.#pages.more(), findFirst);
  };

  protected override render(): TemplateResult {
    const { language } = this.#locale;
    const hasSearch = this.search || this.filter;
    return html`<div class="frame">
      <div class="root" lang=${language}>
        ${hasSearch ? this.#renderSearch() : nothing}
        <div class="body">${this.#renderBody()}</div>
        <slot ?hidden=${!hasFailed(this.state)} @slotchange=${() => this.requestUpdate()}></slot>
      </div>
    </div>`;
  }

  #renderSearch(): TemplateResult {
    const view = { all: this.#sorted, found: this.#found, language: this.#locale.language };
    return html`<div class="search-place">${this.#lazy.active.search?.render(view)}</div>`;
  }

  #renderBody(): TemplateResult {
    switch (this.state) {
      case 'ready':
      case 'stale':
        return this.#renderPages();
      case 'empty':
        return renderEmpty();
      case 'error':
      case 'offline':
        return renderProblem(msg('The partners cannot be shown right now.'), this.#handleRetry);
      default:
        return renderSkeletons(this.layout, this.pageSize);
    }
  }

  #renderPages(): TemplateResult {
    const { headingLevel, label, layout } = this;
    const { language } = this.#locale;
    const renderer = this.#renderer;
    const list = renderList(this.#pages.shown, { headingLevel, label, language, layout, renderer });
    return html`${this.#lazy.active.wall?.render(list) ?? list}
    ${this.#pages.hasMore ? renderMore(this.#handleMore) : nothing}`;
  }
}

function renderEmpty(): TemplateResult {
  return html`<slot name="empty"><p>${msg('There are no partners yet.')}</p></slot>`;
}

/** Its properties, as `properties.ts` declares them. */
export interface PartnerList extends ValuesOf<typeof properties> {}
