import { html, type ReactiveElement, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import type { LocalText, Partner } from '../../data/model.js';
import { DescriptionButtons } from './description-buttons.js';
import { LogoImages } from './logo-images.js';
import { renderDescription } from './render-description.js';
import { renderFacts } from './render-facts.js';
import { renderLinks } from './render-links.js';
import { renderPartner, type PartnerLook } from './render-partner.js';
import { RetryFocus } from './retry-focus.js';

/** Renders the partners of one element, and knows what its reader has opened and which logos fail. */
export class PartnerRenderer {
  readonly #host: ReactiveElement;
  readonly #logos: LogoImages;
  /** Ids of partners whose description is shown whole. */
  readonly #expanded = new Set<string>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#logos = new LogoImages(host);
    new DescriptionButtons(host);
    new RetryFocus(host);
  }

  /** Renders a partner anew only when something about it has changed: a search goes through many that stay. */
  render(partner: Partner, look: PartnerLook): DirectiveResult {
    const { headingLevel, language, layout } = look;
    const isWhole = this.#expanded.has(partner.id);
    const isLogoBroken = this.#logos.isBroken(partner);
    return guard([partner, headingLevel, language, layout, isWhole, isLogoBroken], () =>
      renderPartner(partner, {
        ...look,
        logos: this.#logos,
        renderDetails: (each, name) => this.#renderDetails(each, name, look),
      }),
    );
  }

  /** What only a card has room for. */
  #renderDetails(partner: Partner, name: LocalText, { language }: PartnerLook): TemplateResult {
    const { id } = partner;
    const isWhole = this.#expanded.has(id);
    const onToggle = (): void => this.#toggle(id);
    return html`${renderDescription(partner, name, { language, isWhole, onToggle })}
    ${renderFacts(partner, language)} ${renderLinks(partner, name, language)}`;
  }

  /** Opens a description, or closes it. */
  #toggle(id: string): void {
    if (!this.#expanded.delete(id)) this.#expanded.add(id);
    this.#host.requestUpdate();
  }
}
