/**
 * Uses the browser's `localStorage`. It throws when it is blocked (sandboxed frames, private modes) or
 * full, and is missing outside browsers: then the answer is undefined.
 */
export function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(globalThis.localStorage);
  } catch {
    return undefined;
  }
}
