import { isRole } from '../members.js';
import { isNode, toArray, type Node, type Container } from '../node.js';
import { isOrganization, isUntyped } from './find-organizations.js';

/** Without the people among an organisation's members: roles name its board. */
export function keepOrganizations(node: Container): Container[] {
  const { member } = node;
  const kept = toArray(member).filter((value) => !isNode(value) || isKept(value));
  if (kept.length < toArray(member).length) node['member'] = kept;
  return kept.filter(isNode);
}

function isKept(node: Node): boolean {
  if (isRole(node)) return toArray(node['member']).some((each) => isNode(each) && isKept(each));
  const isUsable = node['name'] !== undefined || node['numberOfItems'] !== undefined;
  return isOrganization(node) || (isUntyped(node) && isUsable);
}

/** The nodes that an organisation names as its members, roles taken off. */
const namedBy = (owner: Node): unknown[] =>
  toArray(owner['member']).flatMap((value) =>
    isNode(value) && isRole(value) ? toArray(value['member']) : value,
  );

/** The organisations that one says it is a member of. */
const ownersOf = (node: Node): unknown[] =>
  toArray(node['memberOf']).map((value) =>
    isNode(value) && isRole(value) ? value['memberOf'] : value,
  );

/**
 * A flattened document lists an organisation beside its members, or members that say of whom. As in a nested one they
 * are put into it, when all other organisations of the list are members of one.
 */
export function nestMembers(list: unknown[]): void {
  const organizations = list.filter(isNode).filter(isOrganization);
  const members = new Map(organizations.map((node) => [node, new Set(namedBy(node))]));
  for (const node of organizations) {
    const owners = new Set(ownersOf(node));
    for (const [owner, own] of members) if (owners.has(owner)) own.add(node);
  }
  for (const [owner, own] of members) {
    const others = organizations.filter((each) => each !== owner);
    const isMember = (each: Node): boolean => own.has(each) && !members.get(each)?.has(owner);
    if (!others.length || own.size < others.length || !others.every(isMember)) continue;
    const named = new Set(namedBy(owner));
    const added = others.filter((each) => !named.has(each));
    Reflect.set(owner, 'member', [...toArray(owner['member']), ...added]);
    const gone = new Set<unknown>(others);
    list.splice(0, list.length, ...list.filter((each) => !gone.has(each)));
    return;
  }
}
