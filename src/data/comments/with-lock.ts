/** Milliseconds after which whoever still holds a lock is frozen, and whatever he has asked for has come to its end. */
export const LONGEST_TRY = 180_000;

/**
 * Runs something while no other tab holds the Web Lock of this name. Without Web Locks, which pages on http
 * and sandboxed frames do not get, it runs at once.
 * https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 * @param rest milliseconds for which the other tabs have to wait when that is done
 */
export async function withLock(
  name: string,
  work: () => Promise<void>,
  rest: () => number,
): Promise<void> {
  const locks = lockManager();
  let working: Promise<void> | undefined;
  const begin = (): Promise<void> => (working ??= work());
  const patience = new AbortController();
  await new Promise<void>((resolve) => {
    if (!locks) return resolve();
    const timer = setTimeout(() => patience.abort(), LONGEST_TRY);
    const hold = async (): Promise<void> => {
      clearTimeout(timer);
      await begin();
      resolve();
      const left = rest();
      if (left > 0) await new Promise((end) => setTimeout(end, left));
    };
    locks.request(name, { signal: patience.signal }, hold).catch(() => {
      clearTimeout(timer);
      // Sandboxed frames may ask for no lock.
      if (!patience.signal.aborted) return resolve();
      return locks.request(name, { steal: true }, hold).catch(resolve);
    });
  });
  await begin();
}

/** Whether tabs can wait for each other. */
export const hasLocks = (): boolean => lockManager() !== undefined;

function lockManager(): LockManager | undefined {
  return 'navigator' in globalThis && 'locks' in navigator ? navigator.locks : undefined;
}
