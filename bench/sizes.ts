/**
 * Prints what the files in `dist/cdn` weigh, and what the shared ones are made of. `npm run bench -- sizes`
 *
 * What a file is made of is known before the last minifier only, so the files are built once more, in memory: each
 * room's part is its share of that, and an estimate.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { chunks } from '../vite.config.js';

const CDN = 'dist/cdn';

/** Who wrote a module: the first pattern that fits its path. */
const ROOMS: [pattern: RegExp, room: string][] = [
  [/node_modules\/zod\//, 'zod/mini'],
  [/node_modules\/@lit\/localize\//, '@lit/localize'],
  [/node_modules\/(lit|lit-html|lit-element|@lit)\//, 'lit'],
  [/node_modules\/dompurify/, 'dompurify'],
  [/src\/i18n\/generated\//, 'Bulgarian texts'],
  [/\.styles\.ts|src\/styles\//, 'styles'],
  [/src\/data\//, 'data'],
  [/src\/i18n\//, 'i18n'],
  [/src\/controllers\//, 'controllers'],
  [/src\/text\//, 'text'],
  [/src\/elements\//, 'element'],
];

printWeights();
await printRooms();

function printWeights(): void {
  const names = readdirSync(CDN, { recursive: true, encoding: 'utf8' });
  console.log('     raw  gzip -9   brotli');
  for (const name of names.filter((each) => each.endsWith('.js')).sort()) {
    const code = readFileSync(`${CDN}/${name}`);
    const sizes = [code, gzipSync(code, { level: 9 }), brotliCompressSync(code)];
    const columns = sizes.map(({ length }) => String(length).padStart(8)).join(' ');
    console.log(`${columns}  ${name}`);
  }
}

async function printRooms(): Promise<void> {
  const config = chunks();
  const options = { configFile: false, logLevel: 'silent' } as const;
  const built = await build({ ...config, ...options, build: { ...config.build, write: false } });
  for (const result of [built].flat()) {
    for (const chunk of 'output' in result ? result.output : []) {
      if (chunk.type !== 'chunk') continue;
      const weight = gzipSync(chunk.code, { level: 9 }).length;
      const lengths = Object.entries(chunk.modules).map(
        ([id, { renderedLength }]) => [id, renderedLength] as const,
      );
      printShares(chunk.fileName, weight, lengths);
    }
  }
}

function printShares(name: string, weight: number, lengths: (readonly [string, number])[]): void {
  const shares = new Map<string, number>();
  for (const [id, length] of lengths) {
    const room = ROOMS.find(([pattern]) => pattern.test(id))?.[1] ?? 'other';
    shares.set(room, (shares.get(room) ?? 0) + length);
  }
  const whole = [...shares.values()].reduce((sum, length) => sum + length, 0);
  console.log(`\n${name} (share of the code before the last minifier, and of gzip)`);
  for (const [room, length] of [...shares].sort(([, a], [, b]) => b - a)) {
    const share = length / whole;
    const percent = `${(share * 100).toFixed(1)} %`.padStart(8);
    console.log(`${percent} ${String(Math.round(share * weight)).padStart(7)}  ${room}`);
  }
}
