import { basename } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build } from 'esbuild';

/** Packages that nearly every test file loads, by the names that the sources import. */
const PACKAGES = [
  '@lit/localize',
  '@open-wc/testing',
  'fast-check',
  'lit',
  'lit/directive.js',
  'lit/directives/guard.js',
  'lit/directives/ref.js',
  'zod/mini',
];

/** Where they are served from: from memory, since several runs may go on side by side. */
const FOLDER = '/packages/';

/**
 * Serves each package as one file instead of many: every test file is a page of its own that loads them
 * anew, which was a quarter of the work of a whole run.
 */
export async function packagesPlugin(): Promise<TestRunnerPlugin> {
  const { outputFiles } = await build({
    entryPoints: PACKAGES.map((name) => ({ in: name, out: fileOf(name) })),
    outdir: FOLDER,
    bundle: true,
    splitting: true, // so that all of them share one copy of Lit
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'warning',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [FOLDER + basename(path), text]));
  return {
    name: 'packages',
    resolveImport: ({ source }) =>
      PACKAGES.includes(source) ? `${FOLDER}${fileOf(source)}.js` : undefined,
    serve: ({ path }) => files.get(path),
  };
}

function fileOf(name: string): string {
  return name.replace(/\W/g, '_');
}
