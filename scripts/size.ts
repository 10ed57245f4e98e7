/**
 * States the exact size of every file of `dist/cdn` (gzip -9) and fails when one has grown beyond
 * `scripts/sizes.json`. `--update` writes the sizes of now: growth is then a decision in a commit.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const RECORD = 'scripts/sizes.json';

/** What the project has promised, whatever is recorded. */
const CEILINGS: Record<string, number> = {
  'news-feed.js': 22_000,
  'comment-form.js': 20_000,
  'partner-card.js': 18_500,
};

const gzipSize = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

const files = readdirSync('dist/cdn').filter((name) => name.endsWith('.js'));
const sizes = Object.fromEntries(files.map((name) => [name, gzipSize(`dist/cdn/${name}`)]));

if (process.argv.includes('--update')) {
  writeFileSync(RECORD, `${JSON.stringify(sizes, null, 2)}\n`);
}

const recorded = JSON.parse(readFileSync(RECORD, 'utf8')) as Record<string, number>;
for (const [name, size] of Object.entries(sizes)) {
  const limit = Math.min(recorded[name] ?? 0, CEILINGS[name] ?? Infinity);
  const verdict = size > limit ? `  more than the ${limit} allowed` : '';
  process.stdout.write(`${String(size).padStart(7)} bytes gzip -9  ${name}${verdict}\n`);
  if (verdict) process.exitCode = 1;
}
