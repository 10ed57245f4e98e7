/** Makes everything in `dist/`, and what editors are told of it: `npm run build`. */
import { execFileSync } from 'node:child_process';
import { build } from 'vite';
import { BUNDLES, cdnBundle, modules } from '../vite.config.js';

const quiet = { configFile: false, logLevel: 'warn' } as const;

await build({ ...modules, ...quiet });
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
for (const [name, entry] of Object.entries(BUNDLES)) {
  await build({ ...cdnBundle(name, entry), ...quiet });
}
execFileSync('npx', ['cem', 'analyze', '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
