import { html, isServer, LitElement, type TemplateResult } from 'lit';
import { HeightReserve } from '../../controllers/height-reserve.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { PartnersController } from '../../controllers/partners-controller.js';
import { DataError } from '../../data/errors.js';
import type { Partner } from '../../data/model.js';
import { toPartner } from '../../data/partners/organization.js';
import { findPartner } from '../../data/partners/partners.js';
import { msg } from '../../i18n/generated/partner-card.js';
import { LocaleController, registerLanguage } from '../../i18n/locale-controller.js';
import { languageOnServer } from '../../i18n/on-server.js';
import { base } from '../../styles/base.js';
import { partnerDetails } from '../partners/partner-details.styles.js';
import { PartnerRenderer } from '../partners/partner-renderer.js';
import { partnerGeometry } from '../partners/partner.styles.js';
import { renderProblem, renderSkeleton } from '../partners/render-states.js';
import { defaultsOf, type ValuesOf } from '../shared/attributes.js';
import { ownRoot } from '../shared/render-root.js';
import { LoadController } from '../shared/load-controller.js';
import { hasFailed, type LoadState } from '../shared/load-state.js';
import { memoizeLast } from '../shared/memoize-last.js';
import { PartnerCardErrorEvent, PartnerCardLoadEvent } from './events.js';
import { properties } from './properties.js';

/** What few cards need. */
const loadExtras = () => import('../partners/lazy/partner-extras.js');
const LOADERS = {
  debug: async () => ({ create: (await loadExtras()).createPartnerDebug }),
  jsonld: async () => ({ create: (await loadExtras()).createJsonLdPublisher }),
};

/**
 * One organisation: logo, name, what it is, and the facts that count.
 *
 * @summary A partner from schema.org's JSON-LD, or from attributes.
 * @tagname partner-card
 * @slot - Fallback: a link that stands here before the script runs, and again when all fails.
 * @slot error - Instead of what is said of a failure.
 * @fires {PartnerCardLoadEvent} partner-card-load - The partner that is shown has come or changed.
 * @fires {PartnerCardErrorEvent} partner-card-error - A request has failed, or the partner is not in the document.
 * @csspart logo - The plate with the logo, or with what stands in its place.
 * @csspart title - The partner's name.
 * @csspart link - The link to the partner's site.
 * @csspart meta - What it is and where.
 * @csspart description - The partner's description.
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
  static override readonly styles = [base, partnerGeometry, partnerDetails];
  static override readonly properties = properties;
  /** Teaches all elements another language, where a page imports nothing. */
  static readonly registerLanguage = registerLanguage;

  readonly #locale = new LocaleController(this);
  readonly #partners = new PartnersController(this);
  readonly #lazy = new LazyController(
    {
      host: this,
      fromAttributes: () => (this.#isFromAttributes ? this.#shown : undefined),
      error: () => this.#error,
      isUnknown: () => this.#partners.page !== undefined && this.#error?.kind === 'config',
    },
    LOADERS,
    (error) => this.#load.tellError(error),
  );
  readonly #load = new LoadController<Partner>(this, {
    read: () => ({ isStarted: true, loaded: this.#shown, isEmpty: false, error: this.#error }),
    toLoadEvent: (partner) => new PartnerCardLoadEvent(partner),
    toErrorEvent: (error) => new PartnerCardErrorEvent(error),
  });
  readonly #renderer = new PartnerRenderer(this);
  readonly #reserve = new HeightReserve(this);
  readonly #readAttributes = memoizeLast(readAttributes);
  /** The document at `url` has no such partner. Always the same error, so that it is told once. */
  readonly #unknownPartner = memoizeLast(
    (_name: string, url: string) => new DataError('config', { url }),
  );
  #shown: Partner | undefined;
  #isFromAttributes = false;
  #error: DataError | undefined;

  constructor() {
    super();
    Object.assign(this, defaultsOf(properties));
  }

  /** What is shown; a card is never `empty`. It is `stale`, too, while attributes stand in for a document. */
  get state(): LoadState {
    return this.#load.state;
  }

  /** Asks the endpoint again. Never rejects: see `partner-card-error`. */
  async reload(): Promise<void> {
    this.#lazy.retry();
    await this.#partners.refresh();
    await this.updateComplete;
  }

  protected override createRenderRoot(): ShadowRoot {
    return ownRoot(this, PartnerCard);
  }

  protected override willUpdate(): void {
    if (isServer) {
      this.#locale.language = languageOnServer(this);
      return;
    }
    this.#partners.show(this.#locale.language);
    const { page, error } = this.#partners;
    const { name, url, logo, description } = this;
    const found = page && findPartner(page, this.partner);
    const own = found ? undefined : this.#readAttributes(name, url, logo, description);
    this.#shown = found ?? own;
    this.#isFromAttributes = own !== undefined;
    this.#error = own && !this.src && error?.kind === 'config' ? undefined : error;
    if (page && !found) {
      this.#error ??= this.#unknownPartner(this.partner, this.#partners.url);
    }
    this.#lazy.want({
      debug: this.debug,
      jsonld: this.jsonld && this.#isFromAttributes,
    });
  }

  protected override updated(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.body');
    if (box) this.#reserve.keep(box, this.state === 'loading', true);
  }

  readonly #handleRetry = (): void => void this.reload();

  protected override render(): TemplateResult {
    return html`<div class="frame">
      <div class="root" lang=${this.#locale.language}>
        <div class="body">${this.#renderBody()}</div>
        <slot ?hidden=${!hasFailed(this.state)} @slotchange=${() => this.requestUpdate()}></slot>
      </div>
    </div>`;
  }

  #renderBody(): unknown {
    const { headingLevel, layout } = this;
    const { language } = this.#locale;
    if (this.#shown) return this.#renderer.render(this.#shown, { headingLevel, language, layout });
    return hasFailed(this.state)
      ? renderProblem(msg('The partner cannot be shown right now.'), this.#handleRetry)
      : renderSkeleton(layout);
  }
}

/** The partner that a page describes by attributes; it goes through the same door as a document. */
function readAttributes(
  name: string,
  url: string,
  logo: string,
  description: string,
): Partner | undefined {
  return toPartner({ name, url, logo, description }, { base: document.baseURI, language: '' });
}

/** Its properties, as `properties.ts` declares them. */
export interface PartnerCard extends ValuesOf<typeof properties> {}
