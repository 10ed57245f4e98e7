import type { Page } from '../model.js';

interface Identified {
  id: string;
}

/** The list with the next page behind it. An item that stands twice is shown once. */
export function appendPage<P extends Page<Identified>>(list: P, next: Page<Identified>): P {
  const items = new Map(list.items.map((item) => [item.id, item]));
  for (const item of next.items) if (!items.has(item.id)) items.set(item.id, item);
  return {
    ...list,
    items: [...items.values()],
    dropped: list.dropped + next.dropped,
    more: next.more,
  };
}

/**
 * The list after its beginning was fetched again: new items first, vanished ones gone, and what
 * was loaded beyond the first page still there, so that a refresh never shortens what is read.
 */
export function refreshPage<P extends Page<Identified>>(list: P | undefined, answer: P): P {
  const fresh = appendPage({ ...answer, items: [], dropped: 0 }, answer);
  const ids = new Set(fresh.items.map(({ id }) => id));
  const items = list?.items ?? [];
  const lastShared = items.findLastIndex(({ id }) => ids.has(id));
  const tail = items.slice(lastShared + 1);
  if (lastShared < 0 || !fresh.more || !tail.length) return fresh;
  return { ...fresh, items: [...fresh.items, ...tail], more: list?.more };
}
