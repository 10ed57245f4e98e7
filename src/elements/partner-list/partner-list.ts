import { msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { HeightReserve } from '../../controllers/height-reserve.js';
import { PartnersController } from '../../controllers/partners-controller.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import type { DataError } from '../../data/errors.js';
import type { Page, Partner } from '../../data/model.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { base } from '../../styles/base.js';
import { defaultsOf } from '../shared/attributes.js';
import { partner } from '../partner-card/partner.styles.js';
import type { PartnerLayout } from '../partner-card/properties.js';
import { renderProblem, renderSkeleton } from '../partner-card/render-states.js';
import { CLASSES } from './classes.js';
import { PartnerListErrorEvent, PartnerListLoadEvent } from './events.js';
import { styles } from './partner-list.styles.js';
import { properties } from './properties.js';

const LOADERS = {
  list: () => import('./parts/list.js'),
  bar: () => import('./parts/bar.js'),
  wall: () => import('./parts/wall.js'),
  drawing: () => import('../partner-card/parts/drawing.js'),
  debug: () => import('../partner-card/parts/debug.js'),
};

/** Skeletons at most: what is further down is not seen. */
const MAX_BONES = 24;

/**
 * An organisation's partners or members: cards, rows, or a wall of logos.
 *
 * @summary All partners of a JSON-LD document, with search and sectors.
 * @tagname partner-list
 * @attr {boolean} debug - Names in the console what is wrong.
 * @slot - Fallback: links that stand here before the script runs, and again when all fails.
 * @slot empty - Instead of the sentence that there are no partners.
 * @slot error - Instead of what is said of a failure.
 * @fires {PartnerListLoadEvent} partner-list-load - The partners have come or changed.
 * @fires {PartnerListErrorEvent} partner-list-error - A request has failed.
 * @csspart list - The box around the partners.
 * @csspart item - The box of one partner.
 * @csspart logo - The plate with the logo, or with what stands in its place.
 * @csspart title
 * @csspart link - The link to a partner's site.
 * @csspart meta - What a partner is and where.
 * @csspart description
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
  static override readonly styles = [base, partner, styles];
  static override readonly properties = properties;

  /** Endpoint: a JSON-LD document. `{lang}` becomes `bg` or `en`. */
  declare src: string;
  declare layout: PartnerLayout;
  /** By name in the order of the alphabet, or as the source has them. */
  declare order: 'name' | 'source';
  /** Partners shown at first, and added by "more". */
  declare pageSize: number;
  /** Shows a search field. */
  declare search: boolean;
  /** Shows chips with the sectors. */
  declare filter: boolean;
  /** Lets a wall of logos pass by; it stands still for whoever wants that. */
  declare moving: boolean;
  /** Level of the names as headings, 1 to 6. */
  declare headingLevel: number;
  /** Accessible name of the list. */
  declare label: string;

  readonly #locale = new LocaleController(this);
  readonly #partners = new PartnersController(this);
  readonly #lazy = new LazyController(
    { host: this, error: () => this.#partners.error },
    LOADERS,
    (error) => {
      this.#isMissing = true;
      this.requestUpdate();
      this.dispatchEvent(new PartnerListErrorEvent(error));
    },
  );
  readonly #reserve = new HeightReserve(this);
  /** Code that draws could not be had. */
  #isMissing = false;
  #reported: { page?: Page<Partner> | undefined; error?: DataError | undefined } = {};

  constructor() {
    super();
    Object.assign(this, defaultsOf(properties));
  }

  /** All partners of the source, in its order. */
  get partners(): readonly Partner[] {
    return this.#partners.page?.items ?? [];
  }

  /** Asks the endpoint again. Never rejects: see `partner-list-error`. */
  async reload(): Promise<void> {
    this.#lazy.retry();
    await this.#partners.refresh();
    await this.updateComplete;
  }

  protected override willUpdate(): void {
    this.#partners.show(this.#locale.language);
    this.#lazy.want({
      bar: this.search || this.filter,
      drawing: true,
      list: true,
      wall: this.moving && this.layout === 'logo',
      debug: this.hasAttribute('debug'),
    });
    const { drawing, list } = this.#lazy.active;
    if (drawing && list) this.#isMissing = false;
  }

  protected override updated(): void {
    const { page, error } = this.#partners;
    const box = this.renderRoot.querySelector<HTMLElement>('.body');
    if (box) this.#reserve.keep(box, this.#isLoading, this.partners.length >= this.pageSize);
    const before = this.#reported;
    this.#reported = { page, error };
    if (error && error !== before.error) this.dispatchEvent(new PartnerListErrorEvent(error));
    if (page && page !== before.page) {
      this.dispatchEvent(new PartnerListLoadEvent(page.items, page.dropped));
    }
  }

  /** There is nothing to show, or nothing to show it with. */
  get #hasFailed(): boolean {
    return this.#partners.page ? this.#isMissing : this.#partners.error !== undefined;
  }

  /** What is shown, or what it is shown with, is on its way. */
  get #isLoading(): boolean {
    const { drawing, list } = this.#lazy.active;
    return !this.#hasFailed && !(this.#partners.page && drawing && list);
  }

  readonly #handleRetry = (): void => void this.reload();

  protected override render(): TemplateResult {
    const { language } = this.#locale;
    const { bar, list } = this.#lazy.active;
    const all = list?.inOrder(this.partners, language) ?? [];
    const found = bar?.find(all, language) ?? all;
    const hasBar = this.search || this.filter;
    return html`<div class="root" lang=${language}>
      ${
        hasBar
          ? html`<div class="bar-place">${bar?.render(this, { all, found, language })}</div>`
          : nothing
      }
      <div class="body">${this.#renderBody(found)}</div>
      <slot ?hidden=${!this.#hasFailed} @slotchange=${() => this.requestUpdate()}></slot>
    </div>`;
  }

  #renderBody(found: readonly Partner[]): TemplateResult {
    const { page } = this.#partners;
    const { drawing, list, wall } = this.#lazy.active;
    if (page && !page.items.length) {
      return html`<slot name="empty"><p>${msg('There are no partners yet.')}</p></slot>`;
    }
    if (this.#hasFailed) {
      return renderProblem(msg('The partners cannot be shown right now.'), this.#handleRetry);
    }
    if (!page || !drawing || !list) return this.#renderBones();
    const items = list.render(found, this.#locale.language, drawing);
    return html`${wall?.render(items) ?? items} ${list.renderMore()}`;
  }

  #renderBones(): TemplateResult {
    const { layout, pageSize } = this;
    const bone = html`<div>${renderSkeleton(layout)}</div>`;
    return html`<div class="list ${CLASSES[layout]}">
      ${Array.from({ length: Math.min(pageSize, MAX_BONES) }, () => bone)}
    </div>`;
  }
}
