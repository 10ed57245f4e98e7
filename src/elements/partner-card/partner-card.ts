import { msg } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';
import { HeightReserve } from '../../controllers/height-reserve.js';
import { PartnersController } from '../../controllers/partners-controller.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { DataError } from '../../data/errors.js';
import type { Partner } from '../../data/model.js';
import { findPartner, readPartners } from '../../data/partners/partners.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { base } from '../../styles/base.js';
import { defaultsOf } from '../shared/attributes.js';
import { PartnerCardErrorEvent, PartnerCardLoadEvent } from './events.js';
import { partner } from './partner.styles.js';
import { properties, type PartnerLayout } from './properties.js';
import { renderProblem, renderSkeleton } from './render-states.js';

const LOADERS = {
  drawing: () => import('./parts/drawing.js'),
  debug: () => import('./parts/debug.js'),
  jsonld: () => import('./parts/jsonld.js'),
};

/**
 * One organisation: logo, name, what it is, and the facts that count.
 *
 * @summary A partner from schema.org's JSON-LD, or from attributes.
 * @tagname partner-card
 * @attr {boolean} debug - Names in the console what is wrong.
 * @slot - Fallback: a link that stands here before the script runs, and again when all fails.
 * @slot error - Instead of what is said of a failure.
 * @fires {PartnerCardLoadEvent} partner-card-load - The partner that is shown has come or changed.
 * @fires {PartnerCardErrorEvent} partner-card-error - The partner could not be had.
 * @csspart logo - The plate with the logo, or with what stands in its place.
 * @csspart title
 * @csspart link - The link to the partner's site.
 * @csspart meta - What it is and where.
 * @csspart description
 * @csspart facts - The list of facts.
 * @csspart links - Contacts and profiles elsewhere.
 * @csspart more - The button for the whole description.
 * @csspart error - What is said of a failure.
 * @cssprop [--partner-accent] - Colour of buttons and links; that of `--news-accent` without it.
 * @cssprop [--partner-line] - Colour of hairlines.
 * @cssprop [--partner-radius=0.75em] - Roundness of the card.
 * @cssprop [--partner-plate=#fff] - Background of logos.
 */
export class PartnerCard extends LitElement {
  static override readonly styles = [base, partner];
  static override readonly properties = properties;

  /** Endpoint: a JSON-LD document. `{lang}` becomes `bg` or `en`. */
  declare src: string;
  /** Which one of the document: its `@id`, identifier or name; the first without it. */
  declare partner: string;
  declare layout: PartnerLayout;
  /** Level of the name as a heading, 1 to 6. */
  declare headingLevel: number;
  /** Without a document, and while it cannot be had: what to show. */
  declare name: string;
  declare url: string;
  declare logo: string;
  declare description: string;
  /** Tells search engines what the attributes say. */
  declare jsonld: boolean;

  readonly #locale = new LocaleController(this);
  readonly #partners = new PartnersController(this);
  readonly #lazy = new LazyController(
    {
      host: this,
      own: () => (this.#shown === this.#own.partner ? this.#shown : undefined),
      error: () => this.#error,
    },
    LOADERS,
    (error) => {
      this.#isMissing = true;
      this.requestUpdate();
      this.dispatchEvent(new PartnerCardErrorEvent(error));
    },
  );
  readonly #reserve = new HeightReserve(this);
  /** Code that draws could not be had. */
  #isMissing = false;
  #shown: Partner | undefined;
  #error: DataError | undefined;
  #reported: { shown?: Partner | undefined; error?: DataError | undefined } = {};
  /** What the attributes say; read once. */
  #own: { text: string; partner?: Partner | undefined } = { text: '' };

  constructor() {
    super();
    Object.assign(this, defaultsOf(properties));
  }

  /** Asks the endpoint again. Never rejects: see `partner-card-error`. */
  async reload(): Promise<void> {
    this.#lazy.retry();
    await this.#partners.refresh();
    await this.updateComplete;
  }

  protected override willUpdate(): void {
    this.#partners.show(this.#locale.language);
    const { page, error } = this.#partners;
    const found = page && findPartner(page, this.partner);
    const own = found ? undefined : this.#fromAttributes();
    this.#shown = found ?? own;
    this.#error = own && !this.src && error?.kind === 'config' ? undefined : error;
    if (page && !found) this.#error ??= this.#unknown(this.partner);
    this.#lazy.want({
      drawing: true,
      debug: this.hasAttribute('debug'),
      jsonld: this.jsonld && own !== undefined,
    });
    if (this.#lazy.active.drawing) this.#isMissing = false;
  }

  /** What the attributes say goes through the same door as a document. */
  #fromAttributes(): Partner | undefined {
    const { name, url, logo, description } = this;
    const text = JSON.stringify([name, url, logo, description]);
    if (text !== this.#own.text) {
      const node = { '@type': 'Organization', name, url, logo, description };
      const [partner] = readPartners(node, document.baseURI).items;
      this.#own = { text, partner };
    }
    return this.#own.partner;
  }

  /** The document has no such partner. Always the same error, so that it is told once. */
  #unknown(name: string): DataError {
    const before = this.#reported.error;
    return before?.url === name ? before : new DataError('config', { url: name });
  }

  protected override updated(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.body');
    const isLoading = !this.#hasFailed && !(this.#shown && this.#lazy.active.drawing);
    if (box) this.#reserve.keep(box, isLoading, true);
    const before = this.#reported;
    const [shown, error] = [this.#shown, this.#error];
    this.#reported = { shown, error };
    if (error && error !== before.error) this.dispatchEvent(new PartnerCardErrorEvent(error));
    if (shown && shown !== before.shown) this.dispatchEvent(new PartnerCardLoadEvent(shown));
  }

  readonly #handleRetry = (): void => void this.reload();

  /** There is nothing to show, or nothing to show it with. */
  get #hasFailed(): boolean {
    return this.#shown ? this.#isMissing : this.#error !== undefined;
  }

  protected override render(): TemplateResult {
    const { headingLevel, layout } = this;
    const { language } = this.#locale;
    const shown = this.#shown;
    const { drawing } = this.#lazy.active;
    return html`<div class="root" lang=${language}>
      <div class="body">
        ${
          shown && drawing
            ? drawing.render(shown, { headingLevel, language, layout })
            : this.#hasFailed
              ? renderProblem(msg('The partner cannot be shown right now.'), this.#handleRetry)
              : renderSkeleton(layout)
        }
      </div>
      <slot ?hidden=${!this.#hasFailed} @slotchange=${() => this.requestUpdate()}></slot>
    </div>`;
  }
}
