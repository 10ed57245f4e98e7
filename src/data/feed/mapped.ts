import { DataError } from '../errors.js';
import { toTexts } from '../fields.js';
import { toJson } from '../json-text.js';
import type { FeedSource } from '../model.js';
import { openDocuments } from './document.js';
import type { HtmlToText } from './format.js';
import { readJsonFeed } from './json-feed.js';

/**
 * Any other JSON: a map says by JSON Pointers (RFC 6901) where the fields of a JSON Feed stand
 * in it. `items` and `next_url` point into the document, the other fields into each item; a field
 * without a pointer is looked for under its own name. Dates may also be seconds or milliseconds
 * since 1970.
 */
type FieldMap = Record<string, string>;

/** The words that page authors are likely to use for them. */
const ALIASES: FieldMap = { date: 'date_published', category: 'tags', categories: 'tags' };

/**
 * Opens a feed of a shape that only `map`, a JSON object, knows.
 * @throws DataError of kind `config` when it is none
 */
export function openMapped(url: string, map: string, htmlToText: HtmlToText): FeedSource {
  const fields = parseMap(map, url);
  return openDocuments(url, (json, base) => {
    const items = resolvePointer(json, fields.items ?? (Array.isArray(json) ? '' : '/items'));
    const document = {
      items: items === null ? [] : items, // Go writes an empty list like this
      next_url: resolvePointer(json, fields.next_url ?? '/next_url'),
    };
    return readJsonFeed(document, base, htmlToText, (member) => toItem(member, fields));
  });
}

function parseMap(json: string, url: string): FieldMap {
  const map = toTexts(toJson(json));
  if (!map) throw new DataError('config', { url });
  return Object.fromEntries(
    Object.entries(map).map(([field, at]) => [ALIASES[field] ?? field, at]),
  );
}

/** The member with what stands where the map says; its id may be its address or its title. */
function toItem(member: unknown, map: FieldMap): unknown {
  const mapped = Object.entries(map).map(([field, at]) => [field, resolvePointer(member, at)]);
  const item: Record<string, unknown> = Object.fromEntries([
    ...Object.entries(member ?? {}),
    ...mapped,
  ]);
  return { ...item, id: item.id ?? item.url ?? item.title };
}

/** The value at a JSON Pointer, or undefined; only own properties are followed (RFC 6901, 4). */
export function resolvePointer(document: unknown, pointer: string): unknown {
  let value = document;
  for (const escaped of pointer.split('/').slice(1)) {
    const token = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    value = isMember(value, token) ? value[token] : undefined;
  }
  return value;
}

function isMember(value: unknown, token: string): value is Record<string, unknown> {
  const isIndex = !Array.isArray(value) || /^(0|[1-9]\d*)$/.test(token);
  return typeof value === 'object' && value !== null && isIndex && Object.hasOwn(value, token);
}
