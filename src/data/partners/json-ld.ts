import { toId } from '../fields.js';

/** A JSON-LD object that nobody has vetted yet. */
export type Node = Readonly<Record<string, unknown>>;

/** The organisations of a document, and what its references refer to. */
export interface Graph {
  /** In the order of the document, without those inside another organisation. */
  organizations: readonly Node[];
  /** The document is a list, or has one: then it may have no organisation at all. */
  isList: boolean;
  /** Language of texts that name none: `@language` of the `@context`; empty without one. */
  language: string;
  /** The node that a value is, or refers to by its `@id`; undefined for anything else. */
  resolve(value: unknown): Node | undefined;
}

/** Types whose name says that they are organisations. https://schema.org/Organization */
const ORGANIZATION =
  /(organi[sz]ation|corporation|ngo|consortium|business|school|university|college|museum|library)( |$)/i;
/** Types of other things that stand in one list with organisations and have names, too. */
const OTHER =
  /(page|site|article|posting|object|person|item|list|address|place|event|product(group)?|role|application|course|creativework|element|footer|header|howto|offer|point|question|rating|recipe|review|\bservice|specification)( |$)/i;
/** Keys whose members are the list that a document is about. */
const LIST_KEY = /^(@graph|itemListElement|item|mainEntity)$/;

/** A value that is an object, and no array. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an array; a value that is none is the only one. */
export function toArray(value: unknown): readonly unknown[] {
  return [value ?? []].flat();
}

/** Its types, one after another, as they are written: `schema:NGO Place`. */
export function typesOf(node: Node): string {
  return toArray(node['@type']).map(toId).join(' ');
}

const sizeOf = (node: Node): number => Object.keys(node).length;

/** A bare reference stands for what it refers to. */
const isReference = (node: Node): boolean => Boolean(node['@id']) && sizeOf(node) === 1;

/** In a list, whatever has a name and is nothing else; elsewhere only what says that it is one. */
export function isOrganization(node: Node, isListed = true): boolean {
  const types = typesOf(node);
  return ORGANIZATION.test(types) || (isListed && !OTHER.test(types) && node['name'] !== undefined);
}

/**
 * Walks a document level by level, however deep it is: documents of other people's sites nest, refer
 * and repeat as they like. A cycle of references is no danger: references are not followed here.
 */
export function readGraph(json: unknown): Graph {
  /** Of several nodes with one `@id`, the one that says most. */
  const byId = new Map<unknown, Node>();
  const found: Node[] = [];
  let isList = false;
  let language = '';
  const queue: [value: unknown, isListed: boolean, isInside: boolean][] = [[json, true, false]];
  for (const [value, isListed, isInside] of queue) {
    if (Array.isArray(value)) {
      isList ||= isListed;
      const members: unknown[] = value;
      for (const member of members) queue.push([member, isListed, isInside]);
    } else if (isNode(value)) {
      const id = value['@id'];
      if (id && sizeOf(value) > sizeOf(byId.get(id) ?? {})) byId.set(id, value);
      for (const context of toArray(value['@context'])) {
        language ||= toId(isNode(context) && context['@language']);
      }
      const isFound =
        !isInside && (isReference(value) ? isListed : isOrganization(value, isListed));
      if (isFound) found.push(value);
      // The way to a page has steps with names, too.
      const isClosed = isInside || isFound || typesOf(value).includes('BreadcrumbList');
      for (const [key, child] of Object.entries(value)) {
        queue.push([child, LIST_KEY.test(key) && !isClosed, isClosed]);
      }
    }
  }
  const resolve = (value: unknown): Node | undefined =>
    isNode(value) ? (byId.get(value['@id']) ?? value) : undefined;
  /** Some sites give one `@id` to organisations of different names. */
  const fullest = (node: Node): Node => {
    const full = resolve(node) ?? node;
    return node['name'] && toId(node['name']) !== toId(full['name']) ? node : full;
  };
  const organizations = found.map(fullest).filter((node) => isOrganization(node));
  return { organizations: [...new Set(organizations)], isList, language, resolve };
}
