/** Makes everything in `dist/`, and what editors are told of it: `npm run build`. */
import { execFileSync } from 'node:child_process';
import { build } from 'vite';
import { cdnBundle, modules } from '../vite.config.js';

/** What each file in `dist/cdn` is made from. */
const BUNDLES = {
  'cluster-news': 'src/define.ts',
  'news-feed': 'src/elements/news-feed/define.ts',
  'comment-form': 'src/elements/comment-list/define.ts', // the list brings the form
};

const quiet = { configFile: false, logLevel: 'warn' } as const;

await build({ ...modules, ...quiet });
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
for (const [name, entry] of Object.entries(BUNDLES)) {
  await build({ ...cdnBundle(name, entry), ...quiet });
}
execFileSync('npx', ['cem', 'analyze', '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
