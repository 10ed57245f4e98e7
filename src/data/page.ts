import type { Page } from './model.js';

interface Identified {
  id: string;
}

/** The list with the next page behind it. An item that stands in both is shown once. */
export function appendPage<P extends Page<Identified>>(list: P, next: Page<Identified>): P {
  const known = new Set(list.items.map((item) => item.id));
  return {
    ...list,
    items: [...list.items, ...next.items.filter((item) => !known.has(item.id))],
    dropped: list.dropped + next.dropped,
    more: next.more,
  };
}

/**
 * The list after its beginning was fetched again: new items first, vanished ones gone, and what
 * was loaded beyond the first page still there, so that a refresh never shortens what is read.
 */
export function refreshPage<P extends Page<Identified>>(list: P | undefined, fresh: P): P {
  if (!list) return fresh;
  const ids = new Set(fresh.items.map((item) => item.id));
  const lastShared = list.items.findLastIndex((item) => ids.has(item.id));
  const tail = list.items.slice(lastShared + 1);
  if (lastShared < 0 || !fresh.more || !tail.length) return fresh;
  return { ...fresh, items: [...fresh.items, ...tail], more: list.more };
}
