import { isNode, toArray, typesOf, type Node } from './node.js';

/** Whether a node only says how one organisation belongs to another: https://schema.org/OrganizationRole */
export const isRole = (node: Node): boolean => typesOf(node).some((type) => type.endsWith('Role'));

/** The members of an organisation, roles taken off: these say since when, as `memberOf` does the other way round. */
export function membersOf(node: Node): Node[] {
  const members = toArray(node['member']).filter(isNode);
  return members
    .flatMap<Node>((member) => (isRole(member) ? takeOff(member) : member))
    .filter((member) => member !== node && (member['name'] ?? member['@type']) !== undefined);
}

function takeOff({ member, startDate }: Node): Node[] {
  const since = startDate === undefined ? {} : { memberOf: { startDate } };
  return toArray(member).flatMap((each) => (isNode(each) ? { ...each, ...since } : []));
}
