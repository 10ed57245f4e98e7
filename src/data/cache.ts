/**
 * The copy of a list's first page that survives the visit: `localStorage`, bounded and versioned.
 * A page must work the same when storage is blocked (sandboxed frames, private modes), full, or
 * holds something that another version or another script has put there.
 */

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
  return attempt((storage) => toCopy(storage.getItem(PREFIX + key)));
}

/** Stores a copy, unless it is too large; the oldest sources give way. */
export function writeCopy(key: string, copy: Copy): void {
  const text = JSON.stringify(copy);
  if (text.length > MAX_LENGTH) return;
  attempt((storage) => {
    storage.removeItem(PREFIX + key);
    for (const old of storedKeys(storage).slice(MAX_SOURCES - 1)) storage.removeItem(old);
    storage.setItem(PREFIX + key, text);
  });
}

/** Our keys, newest first. */
function storedKeys(storage: Storage): string[] {
  const keys = Object.keys(storage).filter((key) => key.startsWith(PREFIX));
  const savedAt = (key: string): number => toCopy(storage.getItem(key))?.savedAt ?? 0;
  return keys.sort((a, b) => savedAt(b) - savedAt(a));
}

function toCopy(text: string | null): Copy | undefined {
  if (!text) return undefined;
  const copy: unknown = attempt(() => JSON.parse(text));
  if (!copy || typeof copy !== 'object' || !('savedAt' in copy) || !('page' in copy)) {
    return undefined;
  }
  const { savedAt, page } = copy;
  // A time in the future is a clock that was set back: such a copy would stay "fresh" for ever.
  return typeof savedAt === 'number' && savedAt <= Date.now() ? { savedAt, page } : undefined;
}

/** Storage throws when it is blocked or full, and is missing outside browsers: then there is no copy. */
function attempt<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(globalThis.localStorage);
  } catch {
    return undefined;
  }
}
