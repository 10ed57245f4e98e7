import { DataError } from '../errors.js';
import type { Page, Partner } from '../model.js';
import { loadCode } from '../net/load-code.js';
import { parseJson, requestJson } from '../net/request.js';
import { membersOf } from './members.js';
import { toPartner, type Reading } from './organization.js';
import { readSimple, type Graph } from './simple.js';

/** The partners of a document: the organisations that it lists, or the members of its only one. */
export interface Partners extends Page<Partner> {
  /** The organisation whose members these are. */
  organization?: Partner | undefined;
}

/** Few documents are written in a way that needs more than `readSimple`. */
const loadJsonLd = () => loadCode(() => import('./json-ld/json-ld.js'));

/** Asks for the JSON-LD document at `url`. @throws DataError */
export async function loadPartners(url: string, signal: AbortSignal): Promise<Partners> {
  const answer = await requestJson(url, signal);
  return readAny(answer.json, answer.url);
}

/**
 * What any document says, however it is written: at once when most are written so.
 * @throws DataError of kind `format`, or `code`
 */
export function readAny(json: unknown, base: string): Partners | Promise<Partners> {
  const graph = readSimple(json);
  if (graph) return toPartners(graph, base);
  return loadJsonLd().then(({ readGraph }) => toPartners(readGraph(json), base));
}

/** Around the JSON of a script: CDATA marks, comments, a semicolon. */
const JSON_ALONE = /[[{][^]*[\]}]/;

/**
 * The JSON-LD that is the text of scripts of the page at `base`. Line breaks within a string are no JSON, but written
 * all the same.
 * @throws DataError of kind `json`
 */
export function parseScripts(texts: readonly string[], base: string): unknown {
  const documents = texts.map((text) => {
    const line = text.replace(/\p{Cc}/gu, ' ').replace(/<!\[CDATA\[|\]\]>/g, '');
    return parseJson(JSON_ALONE.exec(line)?.[0] ?? '', base);
  });
  return documents.length > 1 ? documents : documents[0];
}

/**
 * The organisations of a document, or the members of its only one.
 * @param base what relative URLs are resolved against
 * @throws DataError of kind `format` when nothing in it is an organisation, or none has a name
 */
export function toPartners({ organizations, isEmpty, language }: Graph, base: string): Partners {
  const [first, second] = organizations;
  if (!first && !isEmpty) throw new DataError('format', { url: base });
  const reading: Reading = { base, language };
  const members = first && !second ? membersOf(first) : [];
  const partners = (members.length ? members : organizations).map((node) =>
    toPartner(node, reading),
  );
  const items = partners.filter((partner) => partner !== undefined);
  const dropped = partners.length - items.length;
  // Nobody may be told that there are no partners.
  if (dropped && !items.length) throw new DataError('format', { url: base, dropped });
  return {
    items: [...new Map(items.map((partner) => [partner.id, partner])).values()],
    dropped,
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
