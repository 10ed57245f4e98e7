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
  await new Promise<void>((resolve) => {
    const hold = async (): Promise<void> => {
      await begin();
      resolve();
      const left = rest();
      if (left > 0) await new Promise((end) => setTimeout(end, left));
    };
    // Sandboxed frames may ask for no lock.
    if (locks) locks.request(name, hold).catch(() => resolve());
    else resolve();
  });
  await begin();
}

function lockManager(): LockManager | undefined {
  return 'navigator' in globalThis && 'locks' in navigator ? navigator.locks : undefined;
}
