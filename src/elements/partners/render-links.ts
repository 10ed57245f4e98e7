import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText, Partner } from '../../data/model.js';
import { linkUrl } from '../../data/net/url.js';
import { foreignLang } from '../../i18n/local-text.js';
import type { Language } from '../../i18n/language.js';

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

/** Six digits at least, and what people write between them. */
const NUMBER = /^\+?[\d\s()/.-]{6,}$/;
const ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** An e-mail address or a telephone number; nothing for what is neither. */
function toContact(contact: string): { href: string; label: string }[] {
  const label = contact.replace(/^(mailto|tel):/i, '');
  const address = ADDRESS.test(label) && `mailto:${label}`;
  const number = NUMBER.test(label) && `tel:${label.replace(/[^\d+]/g, '')}`;
  const href = linkUrl(address || number);
  return href ? [{ href, label }] : [];
}

function labelOf(href: string): string {
  const host = new URL(href).hostname.replace(/^www\./, '');
  // The registered domain says whose site it is: `facebook.com.example` is another one's.
  const [, domain] = /([\w-]+)\.(?:com|org)$/.exec(host) ?? [];
  if (domain === 'x' || domain === 'twitter') return 'X';
  return NAMES.find((name) => name.toLowerCase() === domain) ?? host;
}
