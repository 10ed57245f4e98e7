/**
 * Adds up the road of each widget: all script that must be there before the first article, card or usable
 * form (gzip -9). Fails when one is longer than it may be. Other files are listed, not limited.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const CDN = 'dist/cdn';

interface Road {
  title: string;
  /** The entry, and what it loads by `import()` on this road; what these import themselves follows. */
  files: string[];
  /** Bytes. */
  limit: number;
}

const ROADS: Road[] = [
  ...roadsOf('news-feed', 28_000, {
    'WordPress posts': [],
    'JSON Feed': ['json-feed'],
    "a site's address": ['discovery'],
    'mapped JSON': ['mapped'],
  }),
  ...roadsOf('comment-form', 28_000, {
    WordPress: [],
    "a site's address": ['find-route', 'json'],
  }),
  ...roadsOf('partner-card', 28_000, { 'card and list': [] }),
  ...roadsOf('cluster-news', 48_000, {
    'all five': ['discovery', 'mapped', 'find-route', 'json'],
  }),
];

function roadsOf(entry: string, limit: number, ways: Record<string, string[]>): Road[] {
  return Object.entries(ways).map(([title, chunks]) => ({
    title: `${entry}: ${title}`,
    files: [`${entry}.js`, ...chunks.map((chunk) => `${entry}-${chunk}.js`)],
    limit,
  }));
}

/** Some files with all that they import before they run. */
function withImports(files: string[], found = new Set<string>()): Set<string> {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    const code = readFileSync(`${CDN}/${file}`, 'utf8');
    const imports = [...code.matchAll(/(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g)];
    withImports(
      imports.map(([, name = '']) => name),
      found,
    );
  }
  return found;
}

const gzipSize = (file: string): number =>
  gzipSync(readFileSync(`${CDN}/${file}`), { level: 9 }).length;

const print = (bytes: number, text: string): void =>
  void process.stdout.write(`${String(bytes).padStart(7)} bytes gzip -9  ${text}\n`);

for (const { title, files, limit } of ROADS) {
  const bytes = [...withImports(files)].reduce((sum, file) => sum + gzipSize(file), 0);
  const isTooLong = Math.floor(bytes / 100) * 100 > limit;
  print(bytes, `${title} (at most ${limit})${isTooLong ? '  too long' : ''}`);
  if (isTooLong) process.exitCode = 1;
}
for (const name of readdirSync(CDN).filter((each) => each.endsWith('.js'))) {
  print(gzipSize(name), name);
}
