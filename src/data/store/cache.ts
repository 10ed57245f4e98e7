/**
 * The copy of a list's first page that survives the visit: `localStorage`, bounded and versioned.
 * A page must work the same when storage is blocked (sandboxed frames, private modes), full, or
 * holds something that another version or another script has put there.
 */

import { toJsonText } from '../json-text.js';
import { withStorage } from '../storage.js';

const PREFIX = 'cluster-news:1:';
const MAX_SOURCES = 20;
/** UTF-16 code units count two bytes each. */
const MAX_LENGTH = 100_000 / 2;

/** What was stored, and when (milliseconds since 1970). */
export interface Copy {
  savedAt: number;
  /** Whatever JSON was found: the reader checks its shape. */
  page: unknown;
}

/** The stored copy, or undefined when there is none that can be read. */
export function readCopy(key: string): Copy | undefined {
  return withStorage((storage) => {
    const copy: unknown = JSON.parse(storage.getItem(PREFIX + key) ?? '0');
    if (!isCopy(copy)) return undefined;
    const savedAt = Number(copy.savedAt);
    // After the clock was set back nobody knows how old it is: it is shown, and refreshed.
    const isPast = savedAt > 0 && savedAt <= Date.now();
    return Number.isNaN(savedAt) ? undefined : { savedAt: isPast ? savedAt : 0, page: copy.page };
  });
}

/** Whether there is a copy that still counts as fresh. @param maxAge seconds */
export function isFreshCopy(key: string, maxAge?: number): boolean {
  return isFresh(readCopy(key)?.savedAt ?? NaN, maxAge);
}

/** Whether what came at `savedAt` (milliseconds since 1970) is at most `maxAge` seconds old. */
export function isFresh(savedAt: number, maxAge = 0): boolean {
  const age = Date.now() - savedAt;
  return age >= 0 && age <= maxAge * 1000;
}

/** Whether something was stored as a copy, whatever is in it. */
function isCopy(value: unknown): value is Record<keyof Copy, unknown> {
  return typeof value === 'object' && value !== null && 'savedAt' in value && 'page' in value;
}

/** Stores a copy, unless it is too large; the oldest sources give way. */
export function writeCopy(key: string, { savedAt, page }: Copy): void {
  const text = toJsonText({ savedAt, page });
  withStorage((storage) => {
    storage.removeItem(PREFIX + key);
    if (text.length > MAX_LENGTH) return;
    // The texts begin with their time: put in order, the newest come first.
    const byAge = (a: string, b: string): number => (storage[a] < storage[b] ? 1 : -1);
    const keys = Object.keys(storage).filter((each) => each.startsWith(PREFIX));
    for (const old of keys.sort(byAge).slice(MAX_SOURCES - 1)) storage.removeItem(old);
    storage.setItem(PREFIX + key, text);
  });
}
