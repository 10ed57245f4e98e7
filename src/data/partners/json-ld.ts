/** A JSON-LD object that nobody has vetted yet. */
export type Node = Readonly<Record<string, unknown>>;

/** The organisations of a document, and what its references refer to. */
export interface Graph {
  /** In the order of the document, without those inside another organisation. */
  organizations: readonly Node[];
  /** The document is a list, or has one: then it may have no organisation at all. */
  isList: boolean;
  /** Language of texts that name none: `@language` of the `@context`. */
  language: string | undefined;
  /** The node that a value is, or refers to by its `@id`; undefined for anything else. */
  resolve(value: unknown): Node | undefined;
}

/** Types whose name says that they are organisations. https://schema.org/Organization */
const ORGANIZATION =
  /(organi[sz]ation|corporation|ngo|consortium|business|school|university|college|agency|association|company|museum|library)$/i;
/** Types of other things that stand in one list with organisations and have names, too. */
const OTHER =
  /(page|site|article|posting|object|person|item|list|address|place|event|product|role)$/i;
/** Keys whose members are the list that a document is about. */
const LIST_KEYS = new Set(['@graph', 'itemListElement', 'item', 'mainEntity']);

/** A value that is an object, and no array. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an array; a value that is none is the only one. */
export function toArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The last word of each `@type`: `schema:NGO` and `https://schema.org/NGO` are `NGO`. */
export function typesOf(node: Node): string[] {
  return toArray(node['@type']).map((type) => String(type).replace(/^.*[:/#]/, ''));
}

/** A bare reference stands for what it refers to. */
const isReference = (node: Node): boolean =>
  typeof node['@id'] === 'string' && Object.keys(node).length === 1;

/** In a list, whatever has a name and is nothing else; elsewhere only what says that it is one. */
function isOrganization(node: Node, isListed: boolean): boolean {
  const types = typesOf(node);
  if (types.some((type) => ORGANIZATION.test(type))) return true;
  if (!isListed || types.some((type) => OTHER.test(type))) return false;
  return types.length > 0 || node['name'] !== undefined;
}

/**
 * Walks a document level by level, however deep it is: documents of other people's sites nest, refer
 * and repeat as they like. A cycle of references is no danger: references are not followed here.
 */
export function readGraph(json: unknown): Graph {
  const byId = new Map<string, Node>();
  const found: Node[] = [];
  let isList = false;
  const queue = [{ value: json, isListed: true, isInside: false }];
  for (const step of queue) {
    const { value, isListed, isInside } = step;
    if (Array.isArray(value)) {
      isList ||= isListed;
      for (const member of value as unknown[]) queue.push({ ...step, value: member });
    } else if (isNode(value)) {
      remember(value, byId);
      const isFound =
        !isInside && (isReference(value) ? isListed : isOrganization(value, isListed));
      if (isFound) found.push(value);
      const isTrail = typesOf(value).includes('BreadcrumbList');
      for (const [key, child] of Object.entries(value)) {
        const listed = LIST_KEYS.has(key) && !isTrail && !isInside;
        queue.push({ value: child, isListed: listed, isInside: isInside || isFound });
      }
    }
  }
  const resolve = (value: unknown): Node | undefined =>
    isNode(value) ? (byId.get(String(value['@id'])) ?? value) : undefined;
  const organizations = found
    .map((node) => resolve(node) ?? node)
    .filter((node) => isOrganization(node, true));
  return {
    organizations: [...new Set(organizations)],
    isList,
    language: languageOf(json),
    resolve,
  };
}

/** Of several nodes with one `@id`, the one that says most. */
function remember(node: Node, byId: Map<string, Node>): void {
  const id = node['@id'];
  if (typeof id !== 'string') return;
  const known = byId.get(id);
  if (!known || Object.keys(known).length < Object.keys(node).length) byId.set(id, node);
}

function languageOf(json: unknown): string | undefined {
  const contexts = isNode(json) ? toArray(json['@context']) : [];
  const languages = contexts.map((context) => isNode(context) && context['@language']);
  return languages.find((language) => typeof language === 'string');
}
