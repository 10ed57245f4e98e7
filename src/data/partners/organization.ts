import * as z from '../schema.js';
import { toCount, toDateTime, toId, unknown } from '../fields.js';
import type { LocalText, Partner } from '../model.js';
import { webUrl } from '../net/url.js';
import { isNode, isOrganization, toArray, typesOf, type Graph, type Node } from './json-ld.js';
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
  const source = z.safeParse(organizationSchema, node).data;
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
    locality: localityOf(source, resolve, texts),
    sectors: sectorsOf(source, texts),
    url,
    logo: toImageUrl(source.logo, reading) ?? toImageUrl(source.image, reading),
    foundingDate: toPartialDate(source.foundingDate),
    partnerSince: firstOf(source.memberOf, (role) => toPartialDate(resolve(role)?.['startDate'])),
    members: countOf(source.member),
    employees: toNumber(source.numberOfEmployees),
    properties: propertiesOf(source, texts),
    contacts: contactsOf(source, resolve),
    sameAs: toArray(source.sameAs).flatMap((link) => webUrl(link, base) ?? []),
  };
}

/** The organisations that are its members, roles taken off, as nodes: members may be people, too. */
export function membersOf(node: Node, { resolve }: Reading): Node[] {
  const members = toArray(node['member']).flatMap<Node>((value) => {
    const member = resolve(value) ?? {};
    if (!typesOf(member).endsWith('Role')) return member;
    // A role says since when: as `memberOf` does the other way round.
    const { startDate } = member;
    const since = startDate ? { memberOf: { startDate } } : {};
    return toArray(member['member']).map((each) => ({ ...resolve(each), ...since }));
  });
  return members.filter((member) => isOrganization(member));
}

/** What is read of the first of them that can be read. */
function firstOf<T>(values: unknown, read: (value: unknown) => T | undefined): T | undefined {
  return toArray(values)
    .map((value) => read(value))
    .find(Boolean);
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
    const { url, contentUrl } = resolve(each) ?? {};
    return firstUrl([each, url, contentUrl].flat(), base);
  });
}

/** A year, a month or a day that the calendar has; undefined for anything else. */
function toPartialDate(value: unknown): string | undefined {
  const [date] = /^\d{4}(-\d\d(-\d\d)?)?(?=$|T)/.exec(toId(value)) ?? [];
  return date && toDateTime(`${date}-01-01`.slice(0, 10)) && date;
}

type Texts = (value: unknown) => LocalText[];

const firstFull = (...lists: LocalText[][]): LocalText[] =>
  lists.find(({ length }) => length) ?? [];

/** Only the town of an address; an address in one line as it is, or else where it works. */
function localityOf(
  { address, areaServed }: Organization,
  resolve: Graph['resolve'],
  texts: Texts,
): LocalText[] {
  const { addressLocality } = resolve(toArray(address)[0]) ?? {};
  return firstFull(texts(addressLocality), texts(address), texts(areaServed));
}

/** `keywords` may be one text with commas. */
function sectorsOf({ knowsAbout, keywords, industry }: Organization, texts: Texts): LocalText[] {
  const words = texts(keywords).flatMap(({ text, lang }) => toLocalTexts(text.split(','), lang));
  return firstFull(texts(knowsAbout), words, texts(industry));
}

/** As a number of its own, or as many as are named. */
function countOf(member: unknown): number | undefined {
  const { numberOfItems } = isNode(member) ? member : {};
  return toNumber(numberOfItems ?? (Array.isArray(member) && member.length));
}

/** Whole, and not without end. */
const toNumber = (value: unknown): number | undefined =>
  toCount(Number(/^\d{1,15}$/.exec(toId(valueOf(value)))));

function propertiesOf({ additionalProperty }: Organization, texts: Texts): Partner['properties'] {
  return toArray(additionalProperty)
    .filter(isNode)
    .map((each) => ({
      id: toId(each['propertyID']),
      name: texts(each['name']),
      value: texts(each['value']),
    }));
}

/** The first e-mail address and the first telephone number, as they are written. */
function contactsOf(
  { contactPoint, email, telephone }: Organization,
  resolve: Graph['resolve'],
): string[] {
  const points = [{ email, telephone }, ...toArray(contactPoint)];
  return ['email', 'telephone'].flatMap(
    (key) => firstOf(points, (point) => firstOf(resolve(point)?.[key], toId)) ?? [],
  );
}
