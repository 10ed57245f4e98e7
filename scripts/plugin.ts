/** Makes `dist/cluster-news.zip`, the publisher's WordPress plugin: `npm run plugin`, behind `npm run build`. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { copyPlugin, listFiles } from './plugin-files.js';

const ZIP = resolve('dist/cluster-news.zip');
/** The plugin's folder in every site. */
const NAME = 'cluster-news';
/**
 * The time of all files in the archive. The same commit makes the same archive; another one has another time, because
 * web servers tell versions of a file apart by it.
 */
const time = new Date(Number(process.env['SOURCE_DATE_EPOCH'] ?? timeOfCommit()) * 1000);

if (!existsSync('dist/cdn/manifest.json')) throw new Error('Run `npm run build` first.');
const workshop = mkdtempSync(join(tmpdir(), 'cluster-news-plugin-'));
try {
  const folder = join(workshop, NAME);
  copyPlugin(folder);
  compressScripts(join(folder, 'cdn'));
  zip(listFiles(folder, /\.[^/]+$/).map((file) => relative(workshop, file)));
} finally {
  rmSync(workshop, { recursive: true });
}

/** Seconds since 1970. */
function timeOfCommit(): string {
  return execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
}

/** Puts copies beside the scripts that Apache sends as they are: nothing is compressed while readers wait. */
function compressScripts(folder: string): void {
  for (const file of listFiles(folder, /\.js$/)) {
    const code = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(code, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(code));
  }
}

function zip(files: readonly string[]): void {
  for (const file of files) utimesSync(join(workshop, file), time, time);
  rmSync(ZIP, { force: true });
  // -X: nothing of this machine's users and times; -D: no entries for folders.
  execFileSync('zip', ['-q', '-X', '-D', ZIP, ...files], { cwd: workshop });
  console.log(`${relative('.', ZIP)}: ${files.length} files, ${statSync(ZIP).size} bytes`);
}
