import { toId } from '../fields.js';
import { firstOf, isNode, toArray, type Node } from './node.js';

/** The organisations of a document. */
export interface Graph {
  /** In the order of the document, without those inside another organisation. */
  organizations: readonly Node[];
  /** The document is a list without members, or has one: then it may have no organisation at all. */
  isEmpty: boolean;
  /** Language of texts that name none: `@language` of the `@context`; empty without one. */
  language: string;
}

/** What most documents call organisations, and what stands in and around these. */
const ORGANIZATION =
  'Organization|NGO|Corporation|LocalBusiness|EducationalOrganization|CollegeOrUniversity|HighSchool';
const PIECE =
  'ItemList|ListItem|OrganizationRole|PostalAddress|ContactPoint|ImageObject|PropertyValue|QuantitativeValue';
const IS_ORGANIZATION = new RegExp(`^(${ORGANIZATION})$`);
/** What few documents have. */
const UNUSUAL = new RegExp(
  [
    `"@type":(?!"(${ORGANIZATION}|${PIECE})")`,
    '"@(set|list|reverse|included)"',
    '"[^"\\s:]+:[^"\\s/][^"]*":|"(type|id)":|schema\\.org/\\w', // prefixes and aliases
    '{"@id":"[^"]*"}|{("@type":"[^"]*",)?"@value":("[^"]*"|[^",]+)}', // references, bare values
    '"(minValue|maxValue|unit\\w+)":|"value":true|&#?\\w+;|<[a-z/!]', // ranges, units, HTML
    '"(knowsAbout|keywords|industry|areaServed)":[^\\]}]*wikipedia',
  ].join('|'),
);

/**
 * The organisations of a document that is written as most are: one, or a list of them. Undefined for any other, which
 * `json-ld/` reads: few pages load it.
 */
export function readSimple(json: unknown): Graph | undefined {
  const { itemListElement, '@graph': graph, '@type': type } = isNode(json) ? json : {};
  const list = IS_ORGANIZATION.test(toId(type)) ? json : (itemListElement ?? graph ?? json);
  const nodes = toArray(list).map((each) => (isNode(each) && each['item']) || each);
  const organizations = nodes.filter(isNode);
  const isOther = (node: Node): boolean => !IS_ORGANIZATION.test(toId(node['@type']));
  if (organizations.length < nodes.length || organizations.some(isOther) || isUnusual(json)) {
    return undefined;
  }
  const contexts = [json, ...nodes].flatMap((each) => (isNode(each) ? each['@context'] : []));
  const language = firstOf(contexts, (each) => toId(isNode(each) && each['@language'])) ?? '';
  return { organizations, isEmpty: Array.isArray(list), language };
}

function isUnusual(json: unknown): boolean {
  try {
    const text = JSON.stringify(json);
    const ids = text.match(/"@id":"[^"]*"/g) ?? [];
    return UNUSUAL.test(text) || new Set(ids).size < ids.length;
  } catch {
    return true; // RangeError: too deep
  }
}
