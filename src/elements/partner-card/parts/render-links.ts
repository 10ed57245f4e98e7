import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText, Partner } from '../../../data/model.js';
import { linkUrl } from '../../../data/url.js';
import { foreignLang } from '../../../i18n/local-text.js';
import type { Language } from '../../../i18n/localization.js';

/** Sites whose names are not that of their host. */
const NAMES = [
  'Facebook',
  'Instagram',
  'LinkedIn',
  'YouTube',
  'TikTok',
  'GitHub',
  'Wikipedia',
  'Viber',
];
/** More would be a directory. */
const COUNT = 6;

/** Where else a partner can be found. Screen readers hear whose profile it is. */
export function renderLinks(
  { contacts, sameAs }: Partner,
  name: LocalText,
  language: Language,
): TemplateResult | typeof nothing {
  const links = [
    ...contacts.flatMap(toContact),
    ...sameAs.map((href) => ({ href, label: labelOf(href) })),
  ].slice(0, COUNT);
  if (!links.length) return nothing;
  const lang = foreignLang(name, language) ?? nothing;
  return html`<ul class="links" part="links" role="list">
    ${links.map(
      ({ href, label }) =>
        html`<li>
          <a href=${href} rel="noopener"
            >${label}<span class="visually-hidden" lang=${lang}> – ${name.text}</span></a
          >
        </li>`,
    )}
  </ul>`;
}

/** An e-mail address or a telephone number; nothing for what is neither. */
function toContact(contact: string): { href: string; label: string }[] {
  const label = contact.replace(/^(mailto|tel):/i, '');
  const number = label.replace(/[^\d+]/g, '');
  const href = linkUrl(label.includes('@') ? `mailto:${label}` : number && `tel:${number}`);
  return href ? [{ href, label }] : [];
}

function labelOf(href: string): string {
  const host = new URL(href).hostname.replace(/^www\./, '');
  if (/^(x|twitter)\.com$/.test(host)) return 'X';
  return NAMES.find((name) => `.${host}`.includes(`.${name.toLowerCase()}.`)) ?? host;
}
