/** What the publisher's WordPress plugin consists of, for the archive and for the tests. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = 'integrations/wordpress';
const SCRIPTS = 'dist/cdn';

/** Copies the plugin, as a site has it in `wp-content/plugins`. @param folder is made */
export function copyPlugin(folder: string): void {
  cpSync(SOURCE, folder, { recursive: true, filter: (file) => !/\.(md|pot)$/.test(file) });
  // What only asks WordPress itself does not need a build.
  if (existsSync(SCRIPTS)) cpSync(SCRIPTS, join(folder, 'cdn'), { recursive: true });
  for (const file of listFiles(join(folder, 'languages'), /\.po$/)) {
    execFileSync('msgfmt', ['--check-format', '--output-file', file.replace(/po$/, 'mo'), file]);
  }
}

/** The files in a folder and in those below it, in order. */
export function listFiles(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file))
    .sort();
}
