/** Makes everything in `dist/`, and what editors are told of it: `npm run build`. */
import { execFileSync } from 'node:child_process';
import { build } from 'vite';
import { command, modules } from '../vite.config.js';
import { buildCdn } from './cdn.js';
import { buildEmbed } from './embed.js';

const quiet = { configFile: false, logLevel: 'warn' } as const;

await build({ ...modules, ...quiet });
await build({ ...command, ...quiet });
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await buildCdn(quiet);
await buildEmbed(quiet);
execFileSync('npx', ['cem', 'analyze', '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
