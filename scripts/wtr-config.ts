import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, type TestRunnerConfig, type TestRunnerPlugin } from '@web/test-runner';
import { startAnswers } from '../test/support/answers/server.js';
import { findEngines, type Engine } from './browsers.js';
import { chosenEngines, launcherOf } from './engines.js';
import { freePort } from './processes.js';
import { packagesPlugin } from './wtr-packages.js';
import { countsReporter } from './wtr-reporter.js';

/** These folders hold tests that run in Node: built files, whole pages and a real WordPress. */
const NODE_FOLDERS = ['package', 'site', 'wordpress', 'e2e', 'measured', 'node'];

/**
 * These tests read documents and know no DOM, and no engine reads them in a way of its own: one engine is
 * enough. What depends on the engine (fetch, URLs, dates, Intl, storage) is not among them.
 */
const DOCUMENTS = ['feed/*', 'partners/*', 'comments/*', 'store/list*', 'store/page'];

/** A page without anything of its own, so that what a test sees comes from the test. */
function testPage(testFramework: string): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>cluster-news</title></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;
}

/** Puts the guard of `test/support/uncaught.ts` in front of every test file, on its first line. */
const guardPlugin: TestRunnerPlugin = {
  name: 'uncaught',
  transform({ path, body }) {
    if (!path.endsWith('.test.ts')) return undefined;
    return { body: `import '/test/support/uncaught.ts';${String(body)}` };
  },
};

/** The runner's configuration: every browser test, one engine after another, one file at a time. */
export async function createConfig(): Promise<TestRunnerConfig> {
  const answers = await startAnswers();
  const engines = chosenEngines();
  return {
    files: ['test/**/*.test.ts', ...elsewhere(engines).map((pattern) => `!test/${pattern}`)],
    rootDir: '.',
    port: await freePort(),
    browsers: engines.map(launcherOf),
    // On two cores, engines side by side are slower than in turn, and flaky.
    concurrency: 1,
    concurrentBrowsers: 1,
    browserStartTimeout: 180_000,
    testsStartTimeout: 120_000,
    testsFinishTimeout: 300_000,
    testFramework: { config: { timeout: '30000', ui: 'bdd' } },
    testRunnerHtml: testPage,
    nodeResolve: { exportConditions: ['production', 'default'] },
    middleware: [answers.middleware],
    plugins: [
      guardPlugin,
      await packagesPlugin(),
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
      { name: 'answers', serverStop: () => answers.stop() },
    ],
    reporters: [
      defaultReporter({ reportTestProgress: process.stdout.isTTY ?? false }),
      countsReporter(),
    ],
  };
}

/** What does not run in these engines: it runs in Node, or in the first engine that is installed. */
function elsewhere(engines: Engine[]): string[] {
  const [first] = findEngines();
  return [
    ...NODE_FOLDERS.map((folder) => `${folder}/**`),
    ...(engines.some((engine) => engine === first)
      ? []
      : DOCUMENTS.map((documents) => `data/${documents}.test.ts`)),
  ];
}
