import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build, type Plugin } from 'esbuild';

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
 * Leaves out what no test needs and every test file would have to read: zod's texts in fifty languages, and
 * axe for tests that do not ask it (`require` is for another bundler; `import` brings it when it is asked).
 */
const withoutUnused: Plugin = {
  name: 'without-unused',
  setup({ onLoad }) {
    onLoad({ filter: /\/zod\/v4\/locales\/[\w-]+\.js$/ }, ({ path }) =>
      /(en|index)\.js$/.test(path) ? undefined : { contents: 'export default () => ({});' },
    );
    onLoad({ filter: /\/chai-a11y-axe\/src\/axe-import\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("typeof require === 'function'", 'false'),
    }));
  },
};

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
    minify: true,
    plugins: [withoutUnused],
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
