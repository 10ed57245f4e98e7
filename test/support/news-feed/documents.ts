import { createFeed, createItem } from '../answers/feed.js';
import { serveJson, type Endpoint } from '../endpoints.js';

type Json = Record<string, unknown>;

/** An endpoint with a feed of these items, each given by what it has besides the usual fields. */
export function serveItems(...items: Json[]): Promise<Endpoint> {
  return serveJson(feedOf(...items));
}

/** A feed of these items, each given by what it has besides the usual fields. */
export function feedOf(...items: Json[]): Json {
  return {
    ...createFeed({ items: 0 }),
    items: items.map((item, index) => ({ ...createItem(index + 1), ...item })),
  };
}

/** An item with nothing but an id and what is given. */
export function bareFeedOf(...items: Json[]): Json {
  return {
    ...createFeed({ items: 0 }),
    items: items.map((item, index) => ({ id: `bare-${index + 1}`, ...item })),
  };
}
