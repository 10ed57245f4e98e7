import { html, raw } from 'hono/html';
import { findPartner, partners } from '../../content/partners/index.js';
import type { Partner } from '../../content/partners/model.js';
import { partnerPath } from '../partners/organization.js';
import { openingTag, type Attributes } from './news-feed.js';
import { codeBlock, t, type Html } from './text.js';

/** The source of most of the demo's lists and cards. */
export const PARTNERS = '/partners.json';

/** The script of both elements, as a page loads it. */
export const SCRIPT = '<script type="module" src="…/partner-card.js"></script>';

/** Markup of an element with nothing in it, as the code below an example shows it. */
export function emptyTag(tag: string, attributes: Attributes, inside = ''): string {
  return `${openingTag(attributes, tag)}${inside && `\n  ${inside}\n`}</${tag}>`;
}

/** A real link that stands in a card's place until it runs, and again when all fails. */
function fallbackLink(partner: Partner): Html {
  return html`<p>
    <a href="${partnerPath(partner)}">${t(partner.name.bg, partner.name.en)}</a>
  </p>`;
}

/** Links to all partners, in the order of each language's alphabet. */
export function allLinks(): Html {
  const lists = (['bg', 'en'] as const).map(
    (lang) =>
      html`<ul class="fallback partner-links" data-t lang="${lang}">
        ${partners[lang].map(
          (partner) => html`<li><a href="${partnerPath(partner)}">${partner.name[lang]}</a></li>`,
        )}
      </ul>`,
  );
  return html`${lists}`;
}

/** One link to the page with all partners: enough for a list that is only an example. */
function allPartnersLink(): Html {
  return html`<p>
    <a href="/partners">${t('Всички партньори', 'All partners')}</a>
  </p>`;
}

/** A card of one partner. The attributes are our own, so they may stand as they are. */
export function partnerCard(attributes: Attributes, children: Html | '' = ''): Html {
  return html`${raw(openingTag(attributes, 'partner-card'))}${children}${raw('</partner-card>')}`;
}

/** A list of partners. */
export function partnerList(attributes: Attributes, children: Html = allPartnersLink()): Html {
  return html`${raw(openingTag(attributes, 'partner-list'))}${children}${raw('</partner-list>')}`;
}

/** A card of a partner whose page can be linked to meanwhile. @throws for an unknown slug */
export function cardOf(slug: string, attributes: Attributes = {}): Html {
  return partnerCard({ src: PARTNERS, partner: slug, ...attributes }, fallbackLink(known(slug)));
}

/** The card of the cluster, from its own document. */
export function clusterCard(attributes: Attributes = {}): Html {
  return partnerCard({ src: '/ikem.json', ...attributes }, fallbackLink(known('ikem')));
}

function known(slug: string): Partner {
  const partner = findPartner(slug);
  if (!partner) throw new Error(`The demo has no partner ${slug}`);
  return partner;
}

/** The code of an example, below it. */
export function code(markup: string): Html {
  return html`<h2 class="label">${t('Кодът', 'The code')}</h2>
    ${codeBlock(markup)}`;
}
