/** What the tests of partners do behind the scenes of a site of `startWordPress`: through the routes of backstage.php. */
import { backstage } from './comments.js';

/** Adds partners with a logo and a sector, by few queries. */
export async function addManyPartners(site: string, count: number): Promise<void> {
  await backstage(site, '/partners', { count });
}

/** The queries that it takes to make the document of all partners, and how many are in it. */
export function countQueriesForPartners(
  site: string,
): Promise<readonly [queries: number, partners: number]> {
  return backstage(site, '/partners');
}

/** Removes all partners and their sectors. */
export async function removePartners(site: string): Promise<void> {
  await backstage(site, '/partners', { count: 0 });
}
