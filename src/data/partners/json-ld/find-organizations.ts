import { toId } from '../../fields.js';
import { firstOf, isNode, typesOf, type Node } from '../node.js';
import type { Graph } from '../simple.js';
import { TYPES } from './organization-types.js';

/** Museums are places alone for schema.org; other vocabularies have organisations, too: `foaf:Organization`. */
const ORGANIZATION = new RegExp(`^(${TYPES}|Museum)$|Organi[sz]ation$`);
/** What has these types or none says nothing of what it is. */
const UNSAID = /^(Thing|ListItem|DataFeedItem)$/;
/** Those in which a list may stand that the document is about; a breadcrumb trail is none. */
const OPEN = /^(ItemList|DataFeed|Collection|WebSite|\w*Page)$/;
/** Keys whose members are the list that a document is about. */
const LIST_KEY = /^(@graph|itemListElement|item|mainEntity|dataFeedElement)$/;

/** By the tree of types at schema.org: https://schema.org/Organization */
export function isOrganization(node: Node): boolean {
  return typesOf(node).some((type) => ORGANIZATION.test(type));
}

/** Whether nothing says that it is something else. */
export function isUntyped(node: Node): boolean {
  return typesOf(node).every((type) => UNSAID.test(type));
}

/** What may be an organisation, and the list in which it stands. */
interface Found {
  node: Node;
  list: unknown;
}
/** Members of a `@graph` stand beside each other for no reason. */
const GRAPH = {};

/** What is still to be looked at. */
type Place = [value: unknown, isListed: boolean, list: unknown];

/** Walks a document level by level: documents of other people's sites nest and repeat as they like. */
export function findOrganizations(root: unknown): Graph {
  const found: Found[] = [];
  /** Lists with things that are no organisations. */
  const mixed = new Set<unknown>();
  const seen = new Set<Node>();
  let isEmpty = false;
  let language = '';
  const queue: Place[] = [[root, true, undefined]];
  for (const [value, isListed, list] of queue) {
    if (Array.isArray(value)) {
      const members: unknown[] = value;
      isEmpty ||= isListed && !members.length;
      for (const member of members) queue.push([itemOf(member), isListed, list ?? members]);
    }
    if (!isNode(value) || seen.has(value)) continue;
    seen.add(value);
    language ||= languageOf(value);
    if (isOrganization(value) || (isListed && isNamed(value))) found.push({ node: value, list });
    else {
      if (!isUntyped(value)) mixed.add(list);
      queue.push(...childrenOf(value, isListed, list));
    }
  }
  return { organizations: choose(found, mixed), isEmpty, language };
}

/** What a member of a list stands for: at once, so that the order stays that of the list. */
function itemOf(member: unknown): unknown {
  const item = isNode(member) && isUntyped(member) && member['item'];
  return isNode(item) ? item : member;
}

const languageOf = (node: Node): string =>
  firstOf(node['@context'], (each) => toId(isNode(each) && each['@language'])) ?? '';

/** A name, and nothing that says what it is or holds. */
function isNamed(node: Node): boolean {
  const holds = ([key, value]: [string, unknown]): boolean =>
    LIST_KEY.test(key) && typeof value === 'object';
  return isUntyped(node) && node['name'] !== undefined && !Object.entries(node).some(holds);
}

/** Lists stand only in what is listed itself: a recipe has steps, a service a catalogue. */
function childrenOf(node: Node, isListed: boolean, list: unknown): Place[] {
  const types = typesOf(node);
  if (types.includes('BreadcrumbList')) return [];
  const isOpen = isListed && (isUntyped(node) || types.some((type) => OPEN.test(type)));
  return Object.entries(node).map(([key, child]) => [
    child,
    isOpen && LIST_KEY.test(key),
    key === 'item' ? list : key === '@graph' ? GRAPH : child,
  ]);
}

/** What names no type is an organisation where nothing else has one, and in a list of organisations. */
function choose(found: readonly Found[], mixed: ReadonlySet<unknown>): readonly Node[] {
  const typed = found.filter(({ node }) => isOrganization(node));
  if (!typed.length) return found.filter(({ list }) => !mixed.has(list)).map(({ node }) => node);
  const lists = new Set(typed.map(({ list }) => list));
  lists.delete(GRAPH);
  return found
    .filter(({ node, list }) => lists.has(list) || isOrganization(node))
    .map(({ node }) => node);
}
