/**
 * Prints what a widget's file weighs, with the chunks that it loads when they are needed, and what it
 * is made of. `npm run bench -- sizes news-feed` or `comment-form`
 *
 * The weights are those of dist/. What it is made of is known before the last minifier only, so the
 * bundle is built once more, in memory: each room's part is its share of that, and an estimate.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { BUNDLES, cdnBundle } from '../vite.config.js';

const CDN = 'dist/cdn';
const [, , ENTRY = 'news-feed'] = process.argv;
const SOURCE = BUNDLES[ENTRY];
if (!SOURCE)
  throw new Error(`No such file: ${ENTRY}. There are: ${Object.keys(BUNDLES).join(', ')}.`);

/** Who wrote a module: the first pattern that fits its path. */
const ROOMS: [pattern: RegExp, room: string][] = [
  [/node_modules\/zod\//, 'zod/mini'],
  [/node_modules\/@lit\/localize\//, '@lit/localize'],
  [/node_modules\/(lit|lit-html|lit-element|@lit)\//, 'lit'],
  [/src\/i18n\/generated\//, 'Bulgarian texts'],
  [/\.styles\.ts|src\/styles\//, 'styles'],
  [/src\/data\//, 'data'],
  [/src\/i18n\//, 'i18n'],
  [/src\/controllers\//, 'controllers'],
  [/src\/text\//, 'text'],
  [/src\/elements\//, 'element'],
];

printWeights();
await printRooms(SOURCE);

function printWeights(): void {
  const names = readdirSync(CDN).filter((name) => name.startsWith(ENTRY) && name.endsWith('.js'));
  console.log('     raw  gzip -9   brotli');
  for (const name of names.sort(
    (a, b) => Number(b === `${ENTRY}.js`) - Number(a === `${ENTRY}.js`),
  )) {
    const code = readFileSync(`${CDN}/${name}`);
    const sizes = [code, gzipSync(code, { level: 9 }), brotliCompressSync(code)];
    const columns = sizes.map(({ length }) => String(length).padStart(8)).join(' ');
    console.log(`${columns}  ${name}`);
  }
}

async function printRooms(source: string): Promise<void> {
  const shares = new Map<string, number>();
  const bundle = cdnBundle(ENTRY, source);
  const built = await build({
    ...bundle,
    configFile: false,
    logLevel: 'silent',
    build: { ...bundle.build, write: false },
  });
  for (const result of [built].flat()) {
    for (const chunk of 'output' in result ? result.output : []) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const room = ROOMS.find(([pattern]) => pattern.test(id))?.[1] ?? 'other';
        shares.set(room, (shares.get(room) ?? 0) + renderedLength);
      }
    }
  }
  const whole = [...shares.values()].reduce((sum, length) => sum + length, 0);
  const weight = gzipSync(readFileSync(`${CDN}/${ENTRY}.js`), { level: 9 }).length;
  console.log(`\n${ENTRY}.js is made of (share of the code before the last minifier, and of gzip)`);
  for (const [room, length] of [...shares].sort(([, a], [, b]) => b - a)) {
    const share = length / whole;
    const percent = `${(share * 100).toFixed(1)} %`.padStart(8);
    console.log(`${percent} ${String(Math.round(share * weight)).padStart(7)}  ${room}`);
  }
}
