import { toPartners, type Partners } from '../partners.js';
import { readGraph } from './json-ld.js';

/**
 * The partners of a JSON-LD document: one organisation, an array, an `ItemList`, a `@graph`, or a document about
 * something else that names its publisher.
 * @param base what relative URLs are resolved against
 * @throws DataError of kind `format` when nothing in it is an organisation
 */
export function readPartners(json: unknown, base: string): Partners {
  return toPartners(readGraph(json), base);
}
