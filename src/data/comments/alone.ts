/**
 * Runs something while no other tab runs it, where the browser can tell.
 * @param rest milliseconds for which the other tabs have to wait when that is done
 */
export async function alone(
  name: string,
  work: () => Promise<void>,
  rest: () => number,
): Promise<void> {
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>;
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
