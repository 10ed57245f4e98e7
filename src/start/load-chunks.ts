/**
 * A plain script of another origin has no base of its own (HTML, "muted errors"): the names of its chunks are resolved
 * against the address that the page gives. Every other script has one, also behind a redirect. In a sandbox without an
 * origin, every script is of another one.
 */
const { currentScript: script } = document;
const isPlain = script instanceof HTMLScriptElement && !script.crossOrigin;
const base =
  isPlain && script.src && new URL(script.src).origin !== origin
    ? new URL('.', script.src).href
    : './';

/**
 * Loads some files side by side. One that is missing is named in the console, and the page keeps the links that stand
 * in its elements.
 */
export async function loadChunks(files: readonly string[]): Promise<void> {
  await Promise.all(files.map(loadChunk));
}

async function loadChunk(file: string): Promise<void> {
  try {
    await import(/* @vite-ignore */ base + file);
  } catch (cause) {
    // eslint-disable-next-line no-console -- nobody else can tell the page's owner
    console.error(`cluster-news cannot load ${file}: copy the whole folder of this script.`, cause);
  }
}
