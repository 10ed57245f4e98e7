import { msg, str } from '@lit/localize';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import type { LocalText, Partner } from '../../../data/model.js';
import { bulgarian } from '../../../i18n/generated/partner-card-drawing.js';
import { foreignLang, textIn } from '../../../i18n/local-text.js';
import type { Language } from '../../../i18n/language.js';
import { addTranslations } from '../../../i18n/localization.js';
import { truncate } from '../../../text/truncate.js';
import { Logos } from './logos.js';
import { Refocus } from './refocus.js';
import { renderFacts } from './render-facts.js';
import { renderLinks } from './render-links.js';
import { renderPartner, type PartnerView } from './render-partner.js';

export { styles } from './drawing.styles.js';

addTranslations(bulgarian);

/** Characters of a description at most: nobody reads more in a card. */
const LENGTH = 2000;

/** What the element says of how partners are shown. */
type Look = Pick<PartnerView, 'layout' | 'language' | 'headingLevel'>;

/** Fired where `content-visibility` lets the browser leave something out, or no longer. */
const NEAR = 'contentvisibilityautostatechange';

/** Whether the browser has not left it out; where it cannot say so, it has not. */
function isLaidOut(element: Element): boolean {
  return element.checkVisibility?.({ contentVisibilityAuto: true }) ?? true;
}

export const create = ({ host }: { host: ReactiveElement }): Drawing => new Drawing(host);

/** Partners as the reader sees them; in a chunk of its own, fetched while their data come. */
class Drawing implements ReactiveController {
  /** Ids of partners whose description is shown whole. */
  readonly #expanded = new Set<string>();
  readonly #host: ReactiveElement;
  readonly #logos: Logos;
  /** In a frame of its own: what an observer itself resizes, browsers report as an error. */
  readonly #observer = new ResizeObserver(() => this.#measureSoon());
  #isWatching = false;
  #frame = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#logos = new Logos(host);
    new Refocus(host);
    host.addController(this);
  }

  hostConnected(): void {
    // A text far away is laid out, and so measured, when the reader comes near.
    this.#host.renderRoot.addEventListener(NEAR, this.#handleNear);
  }

  hostDisconnected(): void {
    this.#watch(false);
    this.#host.renderRoot.removeEventListener(NEAR, this.#handleNear);
  }

  readonly #handleNear = (): void => this.#measureSoon();

  /** Only where there are texts: rows, logos and failures have nothing to be measured. */
  #watch(isWanted: boolean): void {
    if (isWanted === this.#isWatching) return; // to observe again would be told again
    this.#isWatching = isWanted;
    if (isWanted) this.#observer.observe(this.#host);
    else this.#observer.disconnect();
  }

  /** Once, however many have changed. */
  #measureSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.hostUpdated());
  }

  /** Only a text that is cut needs its button: before it is seen, so that nothing moves. */
  hostUpdated(): void {
    const all = [...this.#host.renderRoot.querySelectorAll('.description')];
    this.#watch(this.#host.isConnected && all.length > 0);
    const texts = all.filter(isLaidOut);
    const areWhole = texts.map((text) => text.scrollHeight <= text.clientHeight + 1);
    for (const [index, text] of texts.entries()) {
      const button = text.nextElementSibling as HTMLElement;
      const isHidden = text.classList.contains('cut') && areWhole[index] === true;
      if (button.hidden !== isHidden) button.hidden = isHidden; // else every update is a mutation
    }
  }

  /** Anew only when there is something to be seen of it: a search goes through many that stay. */
  render(partner: Partner, look: Look): DirectiveResult {
    const { headingLevel, language, layout } = look;
    const state = [this.#expanded.has(partner.id), this.#logos.isBroken(partner)];
    return guard([partner, headingLevel, language, layout, ...state], () =>
      renderPartner(partner, {
        ...look,
        logos: this.#logos,
        renderDetails: (each, name) => this.#renderDetails(each, name, language),
      }),
    );
  }

  #renderDetails(partner: Partner, name: LocalText, language: Language): TemplateResult {
    return html`${this.#renderDescription(partner, name.text, language)}
    ${renderFacts(partner, language)} ${renderLinks(partner, name, language)}`;
  }

  #renderDescription(
    { id, description }: Partner,
    name: string,
    language: Language,
  ): TemplateResult | typeof nothing {
    const text = textIn(description, language);
    if (!text) return nothing;
    const isWhole = this.#expanded.has(id);
    return html`<p
        class="description ${isWhole ? '' : 'cut'}"
        part="description"
        lang=${foreignLang(text, language) ?? nothing}
      >
        ${truncate(text.text, LENGTH)}
      </p>
      <button
        class="whole"
        part="more"
        type="button"
        hidden
        aria-expanded=${isWhole}
        aria-label=${isWhole ? msg(str`Less about ${name}`) : msg(str`More about ${name}`)}
        @click=${() => this.#toggle(id)}
      >
        ${isWhole ? msg('Less') : msg('More')}
      </button>`;
  }

  #toggle(id: string): void {
    if (!this.#expanded.delete(id)) this.#expanded.add(id);
    this.#host.requestUpdate();
  }
}
