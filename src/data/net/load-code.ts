import { DataError } from '../errors.js';

/**
 * Loads a chunk of our own code.
 * @param load an `import()`
 * @throws DataError of kind `code`
 */
export async function loadCode<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw toCodeError(cause);
  }
}

/** What a failed `import()` has thrown, as an error whose URL is that of the file, where the engine names it. */
export function toCodeError(cause: unknown): DataError {
  const [file] = /\bhttps?:\S+/.exec(String(cause)) ?? [];
  return new DataError('code', { url: file ?? import.meta.url, cause });
}
