import { execFileSync } from 'node:child_process';
import { rmSync, statSync, utimesSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/**
 * The time of all files in our archives. The same commit makes the same archive; another one has another time, because
 * web servers tell versions of a file apart by it.
 */
const time = new Date(Number(process.env['SOURCE_DATE_EPOCH'] ?? timeOfCommit()) * 1000);

/** Seconds since 1970. */
function timeOfCommit(): string {
  return execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
}

/** Writes an archive, and says so. @param files as paths below the folder */
export function zip(archive: string, folder: string, files: readonly string[]): void {
  for (const file of files) utimesSync(join(folder, file), time, time);
  rmSync(archive, { force: true });
  // -X: nothing of this machine's users and times; -D: no entries for folders.
  execFileSync('zip', ['-q', '-X', '-D', resolve(archive), ...files], { cwd: folder });
  console.log(`${relative('.', archive)}: ${files.length} files, ${statSync(archive).size} bytes`);
}
