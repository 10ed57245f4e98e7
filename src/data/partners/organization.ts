import * as z from 'zod/mini';
import { toCount, toDateTime, toId, toText, unknown } from '../fields.js';
import type { LocalText, Partner } from '../model.js';
import { webUrl } from '../url.js';
import { isNode, toArray, typesOf, type Graph, type Node } from './json-ld.js';
import { toLocalTexts } from './local-text.js';

/** An `Organization` of schema.org, or one of its subtypes. https://schema.org/Organization */
const organizationSchema = z.object({
  '@id': unknown,
  name: unknown,
  alternateName: unknown,
  description: unknown,
  slogan: unknown,
  address: unknown,
  areaServed: unknown,
  knowsAbout: unknown,
  keywords: unknown,
  industry: unknown,
  identifier: unknown,
  url: unknown,
  logo: unknown,
  image: unknown,
  foundingDate: unknown,
  member: unknown,
  memberOf: unknown,
  numberOfEmployees: unknown,
  additionalProperty: unknown,
  contactPoint: unknown,
  email: unknown,
  telephone: unknown,
  sameAs: unknown,
});
type Organization = z.output<typeof organizationSchema>;

/** What a document's values are read with. */
export interface Reading extends Pick<Graph, 'resolve' | 'language'> {
  /** What relative URLs are resolved against. */
  base: string;
}

/** Undefined for an organisation without a name. */
export function toPartner(node: Node, reading: Reading): Partner | undefined {
  const { base, resolve, language } = reading;
  const source = organizationSchema.safeParse(node).data;
  const texts = (value: unknown): LocalText[] => toLocalTexts(value, language);
  const name = texts(source?.name);
  if (!source || !name[0]) return undefined;
  const alternateName = texts(source.alternateName);
  const id = toId(source['@id']);
  const url = firstUrl(source.url, base);
  return {
    id: `${id || url} ${name[0].text}`,
    identifiers: [
      id,
      ...texts(toArray(source.identifier).map(valueOf)).map(({ text }) => text),
      ...[...name, ...alternateName].map(({ text }) => text),
    ],
    name,
    alternateName,
    description: texts(source.description),
    slogan: texts(source.slogan),
    locality: texts(localityOf(source, resolve)),
    sectors: sectorsOf(source, texts),
    url,
    logo: toImageUrl(source.logo, reading) ?? toImageUrl(source.image, reading),
    foundingDate: toPartialDate(source.foundingDate),
    partnerSince: firstOf(
      source.memberOf,
      (role) => isNode(role) && toPartialDate(role['startDate']),
    ),
    members: countOf(source.member),
    employees: toNumber(source.numberOfEmployees),
    properties: propertiesOf(source, texts),
    contacts: contactsOf(source),
    sameAs: toArray(source.sameAs).flatMap((link) => webUrl(link, base) ?? []),
  };
}

/** The organisations that are its members, roles taken off, as nodes. */
export function membersOf(node: Node, { resolve }: Reading): Node[] {
  return toArray(node['member']).flatMap((value) => {
    const member = resolve(value);
    if (!member) return [];
    if (!typesOf(member).some((type) => type.endsWith('Role'))) return [member];
    // A role says since when: as `memberOf` does the other way round.
    const organization = resolve(member['member']);
    const { startDate } = member;
    return organization
      ? { ...organization, ...(startDate ? { memberOf: { startDate } } : {}) }
      : [];
  });
}

function firstOf<T>(
  values: unknown,
  read: (value: unknown) => T | undefined | false,
): T | undefined {
  for (const value of toArray(values)) {
    const result = read(value);
    if (result) return result;
  }
  return undefined;
}

const firstUrl = (values: unknown, base: string): string | undefined =>
  firstOf(values, (value) => webUrl(value, base));

/** That of a `PropertyValue` or `QuantitativeValue`, or the thing itself. */
function valueOf(value: unknown): unknown {
  return isNode(value) ? (value['value'] ?? value['minValue']) : value;
}

/** A URL, an `ImageObject`, a reference to one, or the first usable of several. */
function toImageUrl(value: unknown, { base, resolve }: Reading): string | undefined {
  return firstOf(value, (each) => {
    const image = resolve(each);
    return image ? firstUrl([image['url'], image['contentUrl']].flat(), base) : webUrl(each, base);
  });
}

/** A year, a month or a day that the calendar has; undefined for anything else. */
function toPartialDate(value: unknown): string | undefined {
  const [date] = /^\d{4}(-\d\d(-\d\d)?)?(?=$|T)/.exec(toId(value)) ?? [];
  return date && toDateTime(`${date}-01-01`.slice(0, 10)) && date;
}

/** Only the town of an address; an address in one line as it is, or else where it works. */
function localityOf({ address, areaServed }: Organization, resolve: Graph['resolve']): unknown {
  const { addressLocality } = resolve(toArray(address)[0]) ?? {};
  return addressLocality ?? address ?? areaServed;
}

/** `keywords` may be one text with commas. */
function sectorsOf(
  { knowsAbout, keywords, industry }: Organization,
  texts: (value: unknown) => LocalText[],
): LocalText[] {
  const list = typeof keywords === 'string' ? keywords.split(',') : keywords;
  return texts(knowsAbout ?? list ?? industry);
}

/** As a number of its own, or as many as are named. */
function countOf(member: unknown): number | undefined {
  const { numberOfItems } = isNode(member) ? member : {};
  return toNumber(numberOfItems ?? (Array.isArray(member) && member.length));
}

const toNumber = (value: unknown): number | undefined => toCount(Number(valueOf(value)));

function propertiesOf(
  { additionalProperty }: Organization,
  texts: (value: unknown) => LocalText[],
): Partner['properties'] {
  return toArray(additionalProperty)
    .filter(isNode)
    .map((each) => ({
      id: toId(each['propertyID']),
      name: texts(each['name']),
      value: texts(each['value']),
    }));
}

/** The first e-mail address and the first telephone number, as they are written. */
function contactsOf({ contactPoint, email, telephone }: Organization): string[] {
  const points = [{ email, telephone }, ...toArray(contactPoint).filter(isNode)];
  return (['email', 'telephone'] as const).flatMap((key) => {
    return firstOf(points, (point) => isNode(point) && toText(firstText(point[key]))) ?? [];
  });
}

function firstText(value: unknown): string | undefined {
  return firstOf(value, (each) => typeof each === 'string' && each);
}
