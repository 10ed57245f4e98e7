import { isNode, toArray } from '../node.js';
import type { Graph } from '../simple.js';
import { canonicalOf } from './canonical.js';
import { findOrganizations } from './find-organizations.js';
import { keepOrganizations, nestMembers } from './nest-members.js';

/** The organisations of any document of JSON-LD, as `toPartner` reads them. */
export function readGraph(json: unknown): Graph {
  const root = canonicalOf(json);
  const graphs = toArray(root).flatMap((each) => (isNode(each) ? [each['@graph']] : []));
  for (const list of [root, ...graphs]) if (Array.isArray(list)) nestMembers(list);
  const graph = findOrganizations(root);
  for (const node of graph.organizations) {
    for (const member of keepOrganizations(node)) keepOrganizations(member);
  }
  return graph;
}
