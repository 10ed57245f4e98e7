import { toJsonText } from '../json-text.js';
import type { FeedQuery } from '../model.js';
import type { FeedFormat } from './format.js';

/** Which articles a widget asks for, and how long a stored copy of them will do. */
export interface FeedRequest {
  /** Absolute URL of the endpoint; missing when the page itself holds the feed. */
  url: string | undefined;
  format: FeedFormat;
  map: string;
  /** Text of the feed that stands in the page. */
  inline: string | undefined;
  /** When that came, as the page says it (milliseconds since 1970); NaN where it does not. */
  inlineTime: number;
  query: FeedQuery;
  /** Articles that are shown at first. */
  pageSize: number;
  /** Seconds for which a stored copy is fresh; undefined stores nothing. */
  cache: number | undefined;
}

/** Identifies the feed, whatever is asked of it. */
export function sourceKey({ url, format, map, inline }: FeedRequest): string {
  return [format, map, url ?? inline].join(' ');
}

/** Identifies the list of the articles that answer a query: the key of its stored copy, too. */
export function listKey(request: FeedRequest): string {
  return [sourceKey(request), toJsonText(request.query), isStored(request)].join(' ');
}

/** Whether the browser keeps a copy: not of what stands in the page, and of no search. */
export function isStored({ url, cache, query }: FeedRequest): boolean {
  return url !== undefined && cache !== undefined && !query.search;
}
