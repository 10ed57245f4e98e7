import type { LocalText, Partner } from '../data/model.js';
import { findPartner, type Partners } from '../data/partners/partners.js';
import type { properties } from '../elements/partner-list/properties.js';
import type { ValuesOf } from '../elements/shared/attributes.js';
import type { Language } from '../i18n/language.js';
import { sortByName } from '../elements/partner-list/sort-by-name.js';
import { foreignLang, textIn } from '../i18n/local-text.js';
import type { Content } from './content.js';

/** The one partner of a card; undefined when the document has none of that name. */
export function cardContent(
  partners: Partners,
  wanted: string,
  language: Language,
): Content | undefined {
  const partner = findPartner(partners, wanted);
  return partner && { links: toLinks([partner], language), data: toJsonLd(partner) };
}

/** All partners of a list: the links of those that it shows at first. */
export function listContent(
  { items }: Partners,
  { order, pageSize }: Pick<ValuesOf<typeof properties>, 'order' | 'pageSize'>,
  language: Language,
): Content {
  const sorted = order === 'name' ? sortByName(items, language) : items;
  return {
    links: toLinks(sorted.slice(0, pageSize), language),
    data: { '@context': CONTEXT, '@graph': items.map(toNode) },
  };
}

const CONTEXT = 'https://schema.org';

/** A partner without a name in either language has no text to be a link. */
function toLinks(partners: readonly Partner[], language: Language): Content['links'] {
  return partners.flatMap(({ name, url }) => {
    const text = textIn(name, language);
    return text ? [{ text: text.text, url, lang: foreignLang(text, language) }] : [];
  });
}

function toJsonLd(partner: Partner): object {
  return { '@context': CONTEXT, ...toNode(partner) };
}

/** A partner as schema.org's `Organization`: what `data/partners` reads as the same partner. */
function toNode(partner: Partner): object {
  const { contacts } = partner;
  const [id, ...identifiers] = partner.identifiers;
  const names = [...partner.name, ...partner.alternateName].length;
  return {
    '@type': 'Organization',
    '@id': id || undefined,
    // What the reader of JSON-LD adds to the identifiers by itself: the names.
    identifier: identifiers.slice(0, identifiers.length - names),
    name: toValues(partner.name),
    alternateName: toValues(partner.alternateName),
    description: toValues(partner.description),
    slogan: toValues(partner.slogan),
    address: toValues(partner.locality),
    knowsAbout: toValues(partner.sectors),
    url: partner.url,
    logo: partner.logo,
    foundingDate: partner.foundingDate,
    memberOf: partner.partnerSince && {
      '@type': 'OrganizationRole',
      startDate: partner.partnerSince,
    },
    member: partner.members && { numberOfItems: partner.members }, // no member of its own: no type
    numberOfEmployees: partner.employees,
    additionalProperty: partner.properties.map(({ id, name, value }) => ({
      '@type': 'PropertyValue',
      propertyID: id || undefined,
      name: toValues(name),
      value: toValues(value),
    })),
    email: contacts.find((each) => each.includes('@')),
    telephone: contacts.find((each) => !each.includes('@')),
    sameAs: partner.sameAs,
  };
}

/** Undefined, which JSON leaves out, for no text at all. */
function toValues(texts: readonly LocalText[]): unknown {
  if (!texts.length) return undefined;
  return texts.map(({ text, lang }) => (lang ? { '@value': text, '@language': lang } : text));
}
