import { toId } from '../../fields.js';
import { isNode, isReference, toArray, type Node, type Container } from '../node.js';
import { groupById } from './group-by-id.js';
import { canonicalText, withReadableValue } from './values.js';

/** What terms of a document stand for: https://www.w3.org/TR/json-ld11/#the-context */
type Context = ReadonlyMap<string, string>;
const SCHEMA_ORG = 'https://schema.org/';
/** As the context of schema.org itself says it, and how its prefix is usually called. */
const CONTEXT: Context = new Map([
  ['type', '@type'],
  ['id', '@id'],
  ['@included', '@graph'],
  ['schema', SCHEMA_ORG],
  ['sdo', SCHEMA_ORG],
]);
const IRI = /^https?:\/\/(?:www\.)?schema\.org\//;
/** Properties whose values are addresses, and never the thing that is there. */
const ADDRESS = /^(url|sameAs|contentUrl)$/;

/**
 * Where a value stands: in an array, the property is that of the array. Places are filled one after another:
 * documents nest deeper than recursion goes.
 */
interface Place {
  container: Container | unknown[];
  index: string | number;
  property: string;
}
type Task = Place & { value: unknown; context: Context };

/**
 * JSON-LD can say the same in many ways: compacted, expanded or flattened, with prefixes, sets and lists, in one
 * node or in several of one `@id`, by references. Here all become one: names without the prefix of schema.org,
 * values without `@value`, `@set` and `@list` where these say nothing, and each node in its places with all that is
 * said of its `@id`. What comes may go in circles.
 */
export function canonicalOf(json: unknown): unknown {
  const { root, nodes } = rewrite(json);
  const { headOf, findById, unite } = groupById(nodes.map(({ node }) => node));
  for (const { node, ...place } of nodes) {
    const id = toId(node['@id']);
    const target = ADDRESS.test(place.property) ? undefined : findById(id);
    put(place, isReference(node) ? (target ?? toAddress(place.property, id)) : headOf(node));
  }
  unite();
  for (const { node } of nodes) withReadableValue(node);
  return root['root'];
}

/** A document in names and values of one form, and its objects with their places. */
function rewrite(json: unknown): { root: Container; nodes: (Place & { node: Container })[] } {
  const root: Container = {};
  const nodes: (Place & { node: Container })[] = [];
  const first = { container: root, index: 'root', property: '' };
  const tasks: Task[] = [{ ...first, value: json, context: CONTEXT }];
  for (const task of tasks) {
    const { property, context } = task;
    const value = unwrap(task.value);
    if (Array.isArray(value)) {
      const container: unknown[] = [];
      put(task, container);
      // A list in a list is one list.
      const members = value.map(unwrap).flat();
      members.forEach((member: unknown, index) => {
        tasks.push({ value: member, container, index, property, context });
      });
    } else if (isNode(value)) {
      // Without a prototype: a document may have a key such as `__proto__`.
      const node = Object.create(null) as Container;
      put(task, node);
      nodes.push({ ...task, node });
      const own = withTerms(context, value['@context']);
      for (const [index, child] of fieldsOf(value, own)) {
        tasks.push({ value: child, container: node, index, property: index, context: own });
      }
    } else put(task, canonicalText(property, value));
  }
  return { root, nodes };
}

/** A reference to nothing in the document may be an address; undefined for any other. */
const toAddress = (property: string, id: string): unknown =>
  id.includes('://') ? canonicalText(property, id) : undefined;

function put({ container, index }: Place, value: unknown): void {
  Reflect.set(container, index, value);
}

/** What a set, a list or a value without language holds. */
function unwrap(value: unknown): unknown {
  let inner = value;
  while (isNode(inner)) {
    const { '@list': list, '@set': set, '@value': literal, '@language': language } = inner;
    const held: unknown = list ?? set ?? (language ? undefined : literal);
    if (held === undefined) return inner;
    inner = held;
  }
  return inner;
}

/** Prefixes and terms that a document declares itself: `{"s": "https://schema.org/", "naam": "s:name"}`. */
function withTerms(context: Context, given: unknown): Context {
  const terms = toArray(given).flatMap((each) => (isNode(each) ? Object.entries(each) : []));
  if (!terms.length) return context;
  const read = (value: unknown): string => toId(isNode(value) ? value['@id'] : value);
  return new Map([...context, ...terms.map(([term, value]) => [term, read(value)] as const)]);
}

/** The name that a key has at schema.org or in JSON-LD; other keys as they are. */
function termOf(key: string, context: Context): string {
  const term = context.get(key) ?? key;
  const [prefix = '', local] = term.split(/:(?!\/\/)/, 2);
  const iri = local === undefined ? term : (context.get(prefix) ?? `${prefix}:`) + local;
  const isKnown = iri.startsWith('@') || IRI.test(iri);
  return (isKnown && iri.replace(IRI, '')) || key;
}

/** What is said under several keys that are one, is said once. */
function fieldsOf(node: Node, context: Context): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  const add = (name: string, value: unknown): void =>
    void fields.set(name, fields.has(name) ? [fields.get(name), value].flat() : value);
  for (const [key, value] of Object.entries(node)) {
    const name = termOf(key, context);
    if (name === '@type') {
      add(
        name,
        toArray(value).map((type) => termOf(toId(type), context)),
      );
    } else if (key === 'id' && !/[:#/]/.test(toId(value))) {
      add(key, value); // a number of a database, or Indonesian
    } else if (name === '@reverse' && isNode(value)) {
      add('member', value['memberOf'] ?? []);
    } else add(name, value);
  }
  return fields;
}
