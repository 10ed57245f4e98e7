import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText, Partner } from '../../data/model.js';
import { foreignLang, textIn, textsIn } from '../../i18n/local-text.js';
import type { Language } from '../../i18n/language.js';
import { monogramOf } from '../../text/monogram.js';
import type { PartnerLayout } from './properties.js';
import type { LogoImages } from './logo-images.js';

/** Sectors that are named below the name. */
const SECTORS = 3;

/** What an element's attributes and language say of how partners are shown. */
export interface PartnerLook {
  layout: PartnerLayout;
  language: Language;
  headingLevel: number;
}

/** What one partner is rendered with. */
interface PartnerView extends PartnerLook {
  logos: LogoImages;
  /** What a card has and a row has not. */
  renderDetails(partner: Partner, name: LocalText): TemplateResult;
}

/** A partner in one of the layouts. */
export function renderPartner(partner: Partner, view: PartnerView): TemplateResult {
  const name = textIn(partner.name, view.language) ?? { text: '' };
  if (view.layout === 'logo') return renderLogo(partner, name, view);
  return html`<article class="partner ${view.layout}">
    ${renderPlate(partner, name, view)}
    <div>
      <div
        class="title"
        part="title"
        role="heading"
        aria-level=${view.headingLevel}
        lang=${foreignLang(name, view.language) ?? nothing}
      >
        ${renderName(partner, name.text)}
      </div>
      ${renderKind(partner, view.language)}
    </div>
    ${view.layout === 'card' ? view.renderDetails(partner, name) : nothing}
  </article>`;
}

/** The logo alone, with the name as its words; the name itself when there is no logo. */
function renderLogo(partner: Partner, name: LocalText, view: PartnerView): TemplateResult {
  const content =
    view.logos.imageOf(partner, name.text) ?? html`<span class="word">${name.text}</span>`;
  return html`<div class="plate" part="logo" lang=${foreignLang(name, view.language) ?? nothing}>
    ${partner.url ? html`<a part="link" href=${partner.url} rel="noopener" title=${name.text}>${content}</a>` : content}
  </div>`;
}

/** A link wherever there is an address. */
function renderName({ url }: Partner, name: string): TemplateResult {
  return url
    ? html`<a part="link" href=${url} rel="noopener">${name}</a>`
    : html`<span>${name}</span>`;
}

/** Dark and transparent logos stay readable on it, whatever colour the page has. */
function renderPlate(partner: Partner, name: LocalText, view: PartnerView): TemplateResult {
  const abbreviations = textsIn(partner.alternateName, view.language).map(({ text }) => text);
  return html`<div class="plate" part="logo" aria-hidden="true">
    ${view.logos.imageOf(partner, '') ?? html`<span>${monogramOf(name.text, abbreviations)}</span>`}
  </div>`;
}

/** What it is and where: in a few words below the name. */
function renderKind(partner: Partner, language: Language): TemplateResult | typeof nothing {
  const { slogan, sectors, locality } = partner;
  const what = textsIn(slogan.length ? slogan : sectors, language).slice(
    0,
    slogan.length ? 1 : SECTORS,
  );
  const where = textsIn(locality, language).slice(0, 1);
  const words = [...what, ...where];
  if (!words.length) return nothing;
  return html`<div class="kind" part="meta">
    ${words.map((word, index) => {
      const lang = foreignLang(word, language) ?? nothing;
      return html`${index ? '\u00A0· ' : ''}<bdi lang=${lang}>${word.text}</bdi>`;
    })}
  </div>`;
}
