import type { Bilingual } from '../../content/model.js';
import type { Fact, Partner, Profile } from '../../content/partners/model.js';
import { sectors } from '../../content/partners/sectors.js';
import { towns } from '../../content/partners/towns.js';

/** A JSON-LD object; keys whose value is undefined do not get into the document. */
export type Node = Record<string, unknown>;

/** Whose partners they all are. */
const NETWORK: Bilingual = {
  bg: 'Мрежа за професионално образование',
  en: 'Vocational Education Network',
};

const PROFILES: Readonly<Record<Profile, (name: string) => string>> = {
  facebook: (name) => `https://www.facebook.com/example.${name}`,
  linkedin: (name) => `https://www.linkedin.com/company/example-${name}`,
  youtube: (name) => `https://www.youtube.com/@example-${name}`,
  instagram: (name) => `https://www.instagram.com/example.${name}`,
  site: (name) => `https://${name}.example.org/`,
};

/** Where the partner's page is. */
export function partnerPath({ slug }: Partner): string {
  return `/partners/${slug}`;
}

/** Where its logo is; undefined when it has none. */
export function logoPath({ slug, logo }: Partner): string | undefined {
  return logo === 'none' ? undefined : `/images/partners/${slug}.svg`;
}

/** A text in both languages; one that is the same in both names none. */
function toText(text: Bilingual): unknown {
  if (text.bg === text.en) return text.bg;
  return [
    { '@value': text.bg, '@language': 'bg' },
    { '@value': text.en, '@language': 'en' },
  ];
}

function toProperty(name: Bilingual, value: Fact['value'], id?: string): Node {
  return {
    '@type': 'PropertyValue',
    propertyID: id,
    name: toText(name),
    value: typeof value === 'number' ? value : toText(value),
  };
}

/** Members and partners by the names that the widget knows, the rest by names of their own. */
function propertiesOf({ members, partners, facts = [] }: Partner): Node[] | undefined {
  const properties = [
    ...(members ? [toProperty({ bg: 'Членове', en: 'Members' }, members, 'members')] : []),
    ...(partners ? [toProperty({ bg: 'Партньори', en: 'Partners' }, partners, 'partners')] : []),
    ...facts.map(({ name, value }) => toProperty(name, value)),
  ];
  return properties.length ? properties : undefined;
}

/** The partner as an organisation of schema.org, with addresses of the demo's own site. */
export function toOrganization(partner: Partner): Node {
  const { slug, short, slogan, town, description, founded, since, employees, email } = partner;
  const fields = partner.sectors.map((sector) => toText(sectors[sector].name));
  return {
    '@type': sectors[partner.sectors[0] ?? 'associations'].type,
    '@id': `${partnerPath(partner)}#organization`,
    identifier: slug,
    name: toText(partner.name),
    alternateName: short && toText(short),
    slogan: slogan && toText(slogan),
    description: description && toText(description),
    url: partnerPath(partner),
    logo: logoPath(partner),
    address: town && {
      '@type': 'PostalAddress',
      addressLocality: toText(towns[town]),
      addressCountry: 'BG',
    },
    foundingDate: founded,
    memberOf: since && {
      '@type': 'OrganizationRole',
      startDate: since,
      memberOf: { '@type': 'Organization', name: toText(NETWORK) },
    },
    numberOfEmployees: employees && { '@type': 'QuantitativeValue', value: employees },
    knowsAbout: fields.flat(),
    additionalProperty: propertiesOf(partner),
    contactPoint: email && { '@type': 'ContactPoint', contactType: 'education', email },
    sameAs: partner.profiles?.map((profile) => PROFILES[profile](slug)),
  };
}
