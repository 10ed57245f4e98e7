import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, type Engine } from './browsers.js';

/** How the outcome of a check is counted: as one, or as what the reporter of its test runner writes. */
export type Counting = 'one' | 'tests';

/** One line of `npm test`. */
export interface Check {
  /** What `--only` calls it; several checks may share a name. */
  name: string;
  title: string;
  command: string[];
  counting: Counting;
  /** The browser engine that it runs in, and cannot do without. */
  engine?: Engine;
}

/** Checks that run one after another. */
export type Lane = Check[];
/** Lanes in the order in which they begin: {@link WORKERS} of them run side by side. */
export type Stage = Lane[];

/** As many as keep two cores busy; engines side by side on the same core are slower than in turn. */
export const WORKERS = 2;

const BIN = 'node_modules/.bin';
/** Custom elements are modules of browsers: nobody can `require` them. */
const ESM_ONLY = ['--profile', 'esm-only'];
const node = (concurrency: number): string[] => [
  ...[join(BIN, 'tsx'), '--test'],
  ...['spec', './scripts/node-reporter.mjs'].flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]),
  `--test-concurrency=${concurrency}`,
];
/** For what runs beside another check, or alone because its times count. */
const ONE_BY_ONE = node(1);
/** For what has both cores to itself. */
const IN_PAIRS = node(2);

/**
 * Every check, in stages. The longest begin first, so that the last ones are short and end together. What
 * looks at memory or at ratios of times runs alone. What does not exist yet is not listed.
 */
export function listStages(): Stage[] {
  const [chromium, firefox, webkit] = ENGINES.map(engine);
  return [
    [
      [
        tool('format', 'format', 'prettier', '--check', '.'),
        tool('lint', 'lint', 'eslint', '.'),
        tool('unused', 'what nobody uses', 'knip'),
      ],
      [
        tool('types', 'types of the library', 'tsc', '-p', 'tsconfig.json'),
        tool('types', 'types of tests and tools', 'tsc', '-p', 'tsconfig.tools.json'),
        tool('imports', 'import arrows', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src'),
        script('translations', 'translations', 'check:translations'),
        script('translations', 'texts of the WordPress plugin', 'check:plugin-texts'),
        script('build', 'build', 'build'),
        script('build', 'the WordPress plugin', 'plugin'),
        script('build', 'the site', 'site'),
        script('size', 'sizes', 'check:size'),
        tool('package', 'what npm publishes', 'publint', '--strict'),
        tool('package', 'types of what npm publishes', 'attw', '--pack', '.', ...ESM_ONLY),
      ],
    ],
    [
      [firefox],
      [chromium],
      [webkit],
      [suite('wordpress', 'a real WordPress', ONE_BY_ONE, 'test/wordpress')],
      [suite('unit', 'unit tests in Node', ONE_BY_ONE, 'test/node', 'test/package', 'test/site')],
    ],
    [[suite('e2e', 'end to end in real pages', IN_PAIRS, 'test/e2e')]],
    [
      [
        suite('e2e', 'end to end, measured', ONE_BY_ONE, 'test/measured'),
        bench('growth', 'how times grow with texts'),
        bench('thousand', 'how fast a thousand articles are painted'),
        bench('origin', 'what an outage costs the server'),
      ],
    ],
  ].map((stage) => stage.map((lane) => lane.filter((check) => check !== undefined)));
}

function engine(name: Engine): Check {
  const check = tool('engines', `browser tests: ${name}`, 'wtr', `--engines=${name}`);
  return { ...check, counting: 'tests', engine: name };
}

function tool(name: string, title: string, binary: string, ...args: string[]): Check {
  return { name, title, command: [join(BIN, binary), ...args], counting: 'one' };
}

/** A benchmark that fails above a ratio of its own. */
function bench(benchmark: string, title: string): Check {
  return tool('bench', title, 'tsx', 'bench/main.ts', benchmark);
}

/** A script of package.json, when it stands there. */
function script(name: string, title: string, scriptName: string): Check | undefined {
  const { scripts = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts?: Record<string, string>;
  };
  if (!(scriptName in scripts)) return undefined;
  return { name, title, command: ['npm', 'run', '--silent', scriptName], counting: 'one' };
}

/** The test files in some folders, when there are any. */
function suite(
  name: string,
  title: string,
  runner: string[],
  ...folders: string[]
): Check | undefined {
  const files = folders.flatMap(testFiles);
  if (files.length === 0) return undefined;
  return { name, title, command: [...runner, ...files], counting: 'tests' };
}

function testFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
    .sort();
}
