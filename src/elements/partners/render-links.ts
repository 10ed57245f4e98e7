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
/** An address, and the words that a reader sees for it. */
interface Link {
  href: string;
  label: string;
}

/** More would be a directory. */
const COUNT = 6;

/** Where else a partner can be found. Screen readers hear whose profile it is. */
export function renderLinks(
  { contacts, sameAs }: Partner,
  name: LocalText,
  language: Language,
): TemplateResult | typeof nothing {
  const links = [...contacts.flatMap(toContacts), ...sameAs.flatMap(toProfile)].slice(0, COUNT);
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

/** Six digits at least, and what people write between them, perhaps behind a word: "тел.: 02/987 65 43". */
const NUMBER = /^(?:[^\d+(@]*[\s:.])?(\+?[\d\s()/.-]{6,})$/;
const ADDRESS = /^[^\s@]+@[^\s@]+$/;
/** Two numbers in one text; what has letters behind a comma is an extension. */
const NEXT = /\s*[;|]\s*|,\s*(?=[+\d(])|\s+\/\s+/;
const EXTENSION = /[\s,]+\p{L}+[.:\s]*(\d{1,6})$/u;
/** For callers at home only: it is not dialled behind the country's code. */
const TRUNK_ZERO = /^((?:\+|00)[\d\s]+)\(0\)/;

/** E-mail addresses and telephone numbers (RFC 3966); nothing for what is neither. */
function toContacts(contact: string): Link[] {
  const label = contact.replace(/^(mailto|tel):/i, '');
  return label.split(NEXT).flatMap((each) => {
    const href = linkUrl(ADDRESS.test(each) ? `mailto:${each}` : telephoneOf(each));
    return href ? [{ href, label: each }] : [];
  });
}

/** An address of RFC 3966: the digits that are dialled, and an extension. */
function telephoneOf(text: string): string | undefined {
  const [, extension] = EXTENSION.exec(text) ?? [];
  const [, number] = NUMBER.exec(text.replace(EXTENSION, '')) ?? [];
  const digits = number
    ?.trim()
    .replace(TRUNK_ZERO, '$1')
    .replace(/[^\d+]/g, '');
  return digits && `tel:${digits}${extension ? `;ext=${extension}` : ''}`;
}

/** The registered domain says whose site it is: `facebook.com.example` is another one's. */
function toProfile(href: string): Link[] {
  const { hostname, pathname, search } = new URL(href);
  const host = hostname.replace(/^www\./, '');
  const [, domain] = /([\w-]+)\.(?:com|org)$/.exec(host) ?? [];
  const isX = domain === 'x' || domain === 'twitter';
  const network = isX ? 'X' : NAMES.find((name) => name.toLowerCase() === domain);
  // The front page of a network is nobody's profile.
  return network && pathname + search === '/' ? [] : [{ href, label: network ?? host }];
}
