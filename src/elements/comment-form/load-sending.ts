import type * as SendingModule from './parts/sending.js';

/**
 * Gets the code for sending, however often that takes. It is tried again when the connection is back;
 * Firefox remembers a failure until the page is loaded anew.
 * @param onFailure is given what tries once more
 */
export async function loadSending(
  onFailure: (again: () => void) => void,
): Promise<typeof SendingModule> {
  for (;;) {
    try {
      return await import('./parts/sending.js');
    } catch {
      await new Promise<unknown>((resolve) => {
        const again = (): void => resolve(undefined);
        addEventListener('online', again, { once: true });
        onFailure(again);
      });
    }
  }
}
