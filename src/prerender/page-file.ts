import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PageError } from './page-error.js';

/** Any of the bits by which somebody may write. */
const WRITABLE = 0o222;

/** The bytes of a file. @throws PageError */
export async function readPage(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    throw new PageError(reasonOf(error));
  });
}

/**
 * Replaces a file as a whole, or not at all: what is new is written beside it, and takes its name. A link stays a link.
 * @param before what it has to hold still
 * @throws PageError
 */
export async function replacePage(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  if (!(mode & WRITABLE)) throw new PageError('it is read-only');
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, after, { flag: 'wx', mode });
    if (Buffer.compare(await readFile(target), before)) {
      throw new PageError('somebody else has changed it meanwhile');
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error instanceof PageError ? error : new PageError(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
