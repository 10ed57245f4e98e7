import { DataError } from '../errors.js';
import type { Page, Partner } from '../model.js';
import { parseJson, requestJson } from '../net/request.js';
import { readGraph } from './json-ld.js';
import { membersOf, toPartner, type Reading } from './organization.js';

/** The partners of a document: the organisations that it lists, or the members of its only one. */
export interface Partners extends Page<Partner> {
  /** The organisation whose members these are. */
  organization?: Partner | undefined;
}

/** Asks for the JSON-LD document at `url`. @throws DataError */
export async function loadPartners(url: string, signal: AbortSignal): Promise<Partners> {
  const answer = await requestJson(url, signal);
  return readPartners(answer.json, answer.url);
}

/**
 * Reads the JSON-LD that is the text of an element of the page at `base`.
 * @throws DataError of kind `json` or `format`
 */
export function readPartnersText(text: string, base: string): Partners {
  return readPartners(parseJson(text, base), base);
}

/**
 * One organisation, an array, an `ItemList`, a `@graph`, or a document about something else that
 * names its publisher: whatever real sites publish.
 * @param base what relative URLs are resolved against
 * @throws DataError of kind `format` when nothing in it is an organisation
 */
export function readPartners(json: unknown, base: string): Partners {
  const { organizations, isList, language, resolve } = readGraph(json);
  const [first, second] = organizations;
  if (!first && !isList) throw new DataError('format', { url: base });
  const reading: Reading = { base, language, resolve };
  const members = first && !second ? membersOf(first, reading) : [];
  const partners = (members.length ? members : organizations).map((node) =>
    toPartner(node, reading),
  );
  const items = partners.filter((partner) => partner !== undefined);
  return {
    items: [...new Map(items.map((partner) => [partner.id, partner])).values()],
    dropped: partners.length - items.length,
    organization: members.length && first ? toPartner(first, reading) : undefined,
  };
}

/** The partner that a page has picked by `@id`, identifier or name; without one, the document's own. */
export function findPartner(
  { organization, items }: Partners,
  wanted: string,
): Partner | undefined {
  const all = organization ? [organization, ...items] : items;
  const key = wanted.trim().toLowerCase();
  if (!key) return all[0];
  return all.find(({ identifiers }) => identifiers.some((each) => each.toLowerCase() === key));
}
