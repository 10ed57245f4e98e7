import { DataError } from '../errors.js';
import type { FeedSource } from '../model.js';
import { openDocuments } from './document.js';
import { toInstant } from '../fields.js';
import type { HtmlToText } from './format.js';
import { readJsonFeed } from './json-feed.js';

/**
 * Any other JSON: a map says by JSON Pointers (RFC 6901) where the fields of a JSON Feed stand
 * in it. `items` and `next_url` point into the document, the other fields into each item; a field
 * without a pointer is looked for under its own name. Dates may also be seconds or milliseconds
 * since 1970.
 */
export type FieldMap = Record<string, string>;

const ITEM_FIELDS = [
  ...[
    'id',
    'url',
    'external_url',
    'title',
    'summary',
    'content_html',
    'content_text',
    'image',
    'banner_image',
  ],
  ...['date_published', 'author', 'authors', 'tags', 'language'],
];
/** The words that page authors are likely to use for them. */
const ALIASES: FieldMap = { date: 'date_published', category: 'tags', categories: 'tags' };

/**
 * Opens a feed of a shape that only `map`, a JSON object, knows.
 * @throws DataError of kind `config` when it is none
 */
export function openMapped(url: string, map: string, htmlToText: HtmlToText): FeedSource {
  const fields = parseMap(map, url);
  return openDocuments(url, (json, base) => {
    const document = {
      items: resolvePointer(json, fields.items ?? (Array.isArray(json) ? '' : '/items')),
      next_url: resolvePointer(json, fields.next_url ?? '/next_url'),
    };
    return readJsonFeed(document, base, htmlToText, (member) => toItem(member, fields));
  });
}

function parseMap(json: string, url: string): FieldMap {
  let map: unknown;
  let cause: unknown;
  try {
    map = JSON.parse(json);
  } catch (error) {
    cause = error;
  }
  const entries = map && typeof map === 'object' ? Object.entries(map) : undefined;
  if (!entries?.every((entry): entry is [string, string] => typeof entry[1] === 'string')) {
    throw new DataError('config', { url, cause });
  }
  return Object.fromEntries(entries.map(([field, pointer]) => [ALIASES[field] ?? field, pointer]));
}

function toItem(member: unknown, map: FieldMap): unknown {
  const item: Record<string, unknown> = {};
  for (const field of ITEM_FIELDS) {
    item[field] = resolvePointer(member, map[field] ?? `/${field}`);
  }
  item.id ??= item.url ?? item.title;
  const { date_published: date } = item;
  if (typeof date === 'number') item.date_published = toInstant(date < 1e11 ? date * 1000 : date);
  if (typeof item.author === 'string') item.author = { name: item.author };
  if (typeof item.tags === 'string') item.tags = [item.tags];
  return item;
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
