/** Makes `dist/cluster-news.zip`, the publisher's WordPress plugin: `npm run plugin`, behind `npm run build`. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { zip } from './archive.js';
import { copyPlugin, listFiles } from './plugin-files.js';

const ZIP = 'dist/cluster-news.zip';
/** The plugin's folder in every site. */
const NAME = 'cluster-news';

if (!existsSync('dist/cdn/manifest.json')) throw new Error('Run `npm run build` first.');
const workshop = mkdtempSync(join(tmpdir(), 'cluster-news-plugin-'));
try {
  const folder = join(workshop, NAME);
  copyPlugin(folder);
  compressScripts(join(folder, 'cdn'));
  const files = listFiles(folder, /\.[^/]+$/);
  zip(
    ZIP,
    workshop,
    files.map((file) => relative(workshop, file)),
  );
} finally {
  rmSync(workshop, { recursive: true });
}

/** Puts copies beside the scripts that Apache sends as they are: nothing is compressed while readers wait. */
function compressScripts(folder: string): void {
  for (const file of listFiles(folder, /\.js$/)) {
    const code = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(code, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(code));
  }
}
