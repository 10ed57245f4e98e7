import { toCount, toDateTime, toId } from '../fields.js';
import type { LocalText, Partner } from '../model.js';
import { webUrl } from '../net/url.js';
import { toLocalTexts } from './local-text.js';
import { membersOf } from './members.js';
import { firstOf, isNode, toArray, type Node } from './node.js';
import type { Graph } from './simple.js';
import { siteUrl } from './site-url.js';

/** What a document's values are read with. */
export interface Reading extends Pick<Graph, 'language'> {
  /** What relative URLs are resolved against. */
  base: string;
}

type Texts = (value: unknown) => LocalText[];

/**
 * Undefined for an organisation without a name.
 * @param node an `Organization` of schema.org, or one of its subtypes. https://schema.org/Organization
 */
export function toPartner(node: Node, { base, language }: Reading): Partner | undefined {
  const texts: Texts = (value) => toLocalTexts(value, language);
  const name = firstFull(texts(node['name']), texts(node['legalName']));
  if (!name[0]) return undefined;
  const alternateName = texts(node['alternateName']);
  const locality = localityOf(node, texts);
  const id = toId(node['@id']);
  // A `ListItem` may have its address in `item`.
  const url = firstOf(node['url'] ?? node['item'], (value) => siteUrl(value, base));
  const home = url ?? locality[0]?.text ?? '';
  return {
    id: `${id || home} ${name[0].text}`,
    identifiers: [
      id,
      ...texts(toArray(node['identifier']).map(valueOf)).map(({ text }) => text),
      ...[...name, ...alternateName].map(({ text }) => text),
    ],
    name,
    alternateName,
    description: texts(node['description']),
    slogan: texts(node['slogan']),
    locality,
    sectors: sectorsOf(node, texts),
    url,
    logo: toImageUrl(node['logo'], base) ?? toImageUrl(node['image'], base),
    foundingDate: firstOf(node['foundingDate'], toPartialDate),
    partnerSince: firstOf(node['memberOf'], (role) =>
      firstOf(isNode(role) && role['startDate'], toPartialDate),
    ),
    members: countOf(node),
    employees:
      firstOf(node['numberOfEmployees'], toNumber) ?? firstOf(node['numberOfEmployees'], toRange),
    properties: toArray(node['additionalProperty'])
      .filter(isNode)
      .map((each) => ({
        id: toId(each['propertyID']),
        name: texts(each['name']),
        value: texts(each['value']),
      })),
    contacts: contactsOf(node),
    sameAs: profilesOf(node, url, base),
  };
}

/** That of a `PropertyValue` or `QuantitativeValue`, or the thing itself. */
const valueOf = (value: unknown): unknown => (isNode(value) ? value['value'] : value);

/** A URL, an `ImageObject`, or the first usable of several. */
function toImageUrl(value: unknown, base: string): string | undefined {
  return firstOf(value, (each) => {
    const { url, contentUrl } = isNode(each) ? each : {};
    return firstOf([each, url, contentUrl].flat(), (address) => webUrl(address, base));
  });
}

/** Years, months and days, as databases write them, too: `1998-00-00`, `2014-3`, `1998-05-01 00:00:00`. */
const DATE = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?(?=$|[T ])/;

/** A year, a month or a day that the calendar has; undefined for anything else. */
function toPartialDate(value: unknown): string | undefined {
  const parts = (DATE.exec(toId(value)) ?? []).slice(1).filter((part) => Number(part));
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return toDateTime(`${date}-01-01`.slice(0, 10)) && date;
}

const firstFull = (...lists: LocalText[][]): LocalText[] =>
  lists.find(({ length }) => length) ?? [];

/** Only the town of an address; an address in one line as it is, or else where it works. */
function localityOf({ address, location, areaServed }: Node, texts: Texts): LocalText[] {
  const places = toArray(location).map((place) => (isNode(place) ? place['address'] : place));
  const addresses = [...toArray(address), ...places];
  const [first] = addresses;
  const town = isNode(first) ? texts(first['addressLocality']) : [];
  return firstFull(town, texts(addresses), texts(areaServed));
}

/** `keywords` may be one text with commas. */
function sectorsOf({ knowsAbout, keywords, industry }: Node, texts: Texts): LocalText[] {
  const words = texts(keywords).flatMap(({ text, lang }) => toLocalTexts(text.split(','), lang));
  const lists = [texts(knowsAbout), words, texts(industry)];
  // Addresses of topics are for machines.
  return firstFull(...lists.map((list) => list.filter(({ text }) => !webUrl(text))));
}

/** As a number of its own, or as many as are named; people among them are a board. */
function countOf(node: Node): number | undefined {
  const { member } = node;
  const { numberOfItems } = isNode(member) ? member : {};
  return toNumber(numberOfItems ?? (Array.isArray(member) && membersOf(node).length));
}

/** What people write between the thousands of a number. */
const THOUSANDS = /(?<=\d)[\s.,'’](?=\d{3}(?!\d))/g;

/** Whole, and not without end. */
const toNumber = (value: unknown): number | undefined =>
  toCount(Number(/^\d{1,15}$/.exec(toId(valueOf(value)).replace(THOUSANDS, ''))));

/** "11–50" or "185+". */
const toRange = (value: unknown): string | undefined =>
  /^\d+(\s?[-–]\s?\d+|\+)$/.exec(toId(valueOf(value)))?.[0];

/** The first e-mail address and the first telephone number, as they are written. */
function contactsOf({ contactPoint, email, telephone }: Node): string[] {
  const points = [{ email, telephone }, ...toArray(contactPoint).filter(isNode)];
  return (['email', 'telephone'] as const).flatMap(
    (key) => firstOf(points, (point) => firstOf(isNode(point) && point[key], toId)) ?? [],
  );
}

/** The same page with and without what makes no difference. */
const pageOf = (url: string): string => url.replace(/^https?:\/\/(www\.)?|[/#]+$/g, '');

/** Profiles elsewhere, each once, and not the own site again. */
function profilesOf({ sameAs }: Node, url: string | undefined, base: string): string[] {
  const links = toArray(sameAs).flatMap((link) => siteUrl(link, base) ?? []);
  const pages = new Map(links.map((link) => [pageOf(link), link]));
  pages.delete(pageOf(url ?? ''));
  return [...pages.values()];
}
