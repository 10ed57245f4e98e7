import { mkdirSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The package locks a file by a folder beside it, and a process that was killed while it wrote leaves the folder there
 * for ever. So each process that has the file open says so, by its number, in another folder.
 */

/** Milliseconds after which a lock counts as left, whoever has the file open: no transaction of ours lasts as long. */
const LONGEST_TRANSACTION = 2000;

let count = 0;

/**
 * Notes that this process has a database open, and removes the lock that a killed one has left.
 * @returns to be called when it is closed
 */
export function register(path: string): () => void {
  const folder = `${path}.open`;
  const own = `${process.pid}-${count++}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, own), '');
  // In this order: of two that begin together, each sees the other one, and both wait.
  const others = readdirSync(folder).filter((name) => name !== own);
  for (const name of others.filter(isDead)) rmSync(join(folder, name), { force: true });
  removeLeftLock(`${path}.lock`, others.every(isDead));
  return () => rmSync(join(folder, own), { force: true });
}

function isDead(name: string): boolean {
  try {
    process.kill(Number.parseInt(name, 10), 0); // sends nothing
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

function removeLeftLock(lock: string, isAlone: boolean): void {
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (since === undefined) return;
  if (isAlone || Date.now() - since > LONGEST_TRANSACTION) rmdirSync(lock);
}
