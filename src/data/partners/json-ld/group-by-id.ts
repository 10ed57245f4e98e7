import { toId } from '../../fields.js';
import { toLocalTexts } from '../local-text.js';
import { isReference, toArray, type Node, type Container } from '../node.js';

/** Which node stands for all of one `@id`. */
interface Heads {
  headOf(node: Container): Container;
  /** Undefined where nothing but references has the id. */
  findById(id: string): Container | undefined;
  /** Gives each head all that any of its group says. */
  unite(): void;
}

/** Organisations of one `@id` that are told apart by their names; what is beyond is not looked at. */
const MOST = 20;

/**
 * Nodes of one `@id` are one thing: the first of them stands for all. Some sites give one `@id` to organisations of
 * different names: these stay apart.
 */
export function groupById(nodes: readonly Container[]): Heads {
  const groups = new Map<string, Container[][]>();
  const heads = new Map<Container, Container>();
  for (const node of nodes) {
    const id = toId(node['@id']);
    if (!id || isReference(node)) continue;
    const known = groups.get(id) ?? [];
    groups.set(id, known);
    const group = known.slice(0, MOST).find(([head]) => head && mayBeOne(head, node));
    if (group?.[0]) heads.set(node, group[0]);
    if (group) group.push(node);
    else known.push([node]);
  }
  return {
    headOf: (node) => heads.get(node) ?? node,
    findById: (id) => groups.get(id)?.[0]?.[0],
    unite: () => {
      for (const group of [...groups.values()].flat()) {
        if (group[0] && group.length > 1) Object.assign(group[0], allOf(group));
      }
    },
  };
}

/** Whether no language has a name for each that is not the other's. */
function mayBeOne(one: Node, other: Node): boolean {
  const [names, others] = [toLocalTexts(one['name']), toLocalTexts(other['name'])];
  const rivals = names.flatMap(({ text, lang }) =>
    others.filter((each) => each.lang === lang).map((each) => each.text === text),
  );
  return !rivals.length || rivals.includes(true);
}

/** All values of each field, each of them once. */
function allOf(nodes: readonly Node[]): Node {
  const fields = new Map<string, Set<unknown>>();
  for (const [name, value] of nodes.flatMap((node) => Object.entries(node))) {
    const values = fields.get(name) ?? new Set();
    for (const each of toArray(value)) values.add(each);
    fields.set(name, values);
  }
  const united = [...fields].map(([name, values]) => [name, [...values]] as const);
  return Object.fromEntries(united.map(([name, all]) => [name, all.length > 1 ? all : all[0]]));
}
