import { existsSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { findEngines } from './browsers.js';
import type { Check, Counting } from './checks.js';
import { start } from './processes.js';
import { COUNTS_FILE, type EngineCounts } from './wtr-reporter.js';

/** What a check came to. */
export interface Outcome {
  check: Check;
  passed: number;
  failed: number;
  skipped: number;
  /** For the end of the run: each test that failed, what failed outside a test, what was left out. */
  notes: string[];
  /** What it has printed, unless that was shown at once. */
  output: string;
  seconds: number;
}

type Counts = Omit<Outcome, 'check' | 'output' | 'seconds'>;

export interface RunOptions {
  /** What is left out has failed. */
  requireAll: boolean;
  /** What it prints is shown as it comes. */
  isShown: boolean;
}

/** No check may keep the others waiting for longer than this, in milliseconds. */
const PATIENCE = 1_800_000;

/** Runs a check and counts what it came to. */
export async function runCheck(
  check: Check,
  { requireAll, isShown }: RunOptions,
): Promise<Outcome> {
  const began = performance.now();
  const { engine } = check;
  if (engine && !findEngines().includes(engine)) return leaveOut(check, engine, requireAll);
  // Of this run and check alone: others may run in the same folder at the same time.
  const countsFile = `.cache/engines-${process.pid}-${engine}.json`;
  const { code, output } = await run(check.command, countsFile, isShown);
  const counts = COUNTERS[check.counting](code, output, countsFile);
  if (code !== 0 && counts.failed === 0) {
    counts.failed = 1;
    counts.notes.push(`${check.title}: ended with code ${code}.`);
  }
  if (counts.passed + counts.failed + counts.skipped === 0) {
    counts.failed = 1;
    counts.notes.push(`${check.title}: not a single test has run.`);
  }
  if (requireAll && check.counting === 'node' && counts.skipped > 0) {
    counts.failed += counts.skipped;
    counts.notes.push(`${check.title}: nothing may be left out, and ${counts.skipped} tests were.`);
  }
  const seconds = (performance.now() - began) / 1000;
  return { check, ...counts, output: isShown ? '' : output, seconds };
}

function leaveOut(check: Check, engine: string, requireAll: boolean): Outcome {
  const notes = [`${engine} is not installed here and was left out.`];
  return { check, ...counts(0, requireAll ? 1 : 0, 1, notes), output: '', seconds: 0 };
}

/** Runs a command and keeps its output. A command that is not installed gives 127. */
async function run(
  [command = '', ...args]: string[],
  countsFile: string,
  isShown: boolean,
): Promise<{ code: number; output: string }> {
  const running = start(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, [COUNTS_FILE]: countsFile },
  });
  let output = '';
  running.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (isShown) process.stdout.write(text);
  });
  const code = await new Promise<number>((resolve) => {
    const late = setTimeout(() => {
      console.log(`Ended by force after ${PATIENCE / 60_000} minutes.`);
      void running.stop().then(() => resolve(1));
    }, PATIENCE);
    const end = (code: number): void => {
      clearTimeout(late);
      resolve(code);
    };
    running.child.once('close', (exitCode) => end(exitCode ?? 1));
    running.child.once('error', () => end(127));
  });
  return { code, output };
}

type Counter = (code: number, output: string, countsFile: string) => Counts;

const COUNTERS: Record<Counting, Counter> = {
  one: (code) => counts(code === 0 ? 1 : 0, code === 0 ? 0 : 1),
  node: (_code, output) => countNode(stripVTControlCharacters(output)),
  engines: (_code, _output, countsFile) => countEngines(countsFile),
};

function counts(passed: number, failed: number, skipped = 0, notes: string[] = []): Counts {
  return { passed, failed, skipped, notes };
}

/** The summary of node:test, whose lines begin with `ℹ` (spec) or `#` (TAP). */
function countNode(output: string): Counts {
  const number = (name: string): number => {
    const lines = [...output.matchAll(new RegExp(`^[ℹ#] ${name} (\\d+)$`, 'gm'))];
    return Number(lines.at(-1)?.[1] ?? 0);
  };
  const skipped = number('skipped') + number('todo');
  const [, named = ''] = output.split(/^✖ failing tests:$/m);
  const failures = [...named.matchAll(/^✖ (.+) \([\d.]+ms\)$/gm)].map(([, name = '']) => name);
  return counts(number('pass'), number('fail') + number('cancelled'), skipped, failures);
}

function countEngines(countsFile: string): Counts {
  if (!existsSync(countsFile)) return counts(0, 1, 0, ['The engine did not run to the end.']);
  const found = JSON.parse(readFileSync(countsFile, 'utf8')) as EngineCounts;
  rmSync(countsFile);
  return counts(found.passed, found.failed, found.skipped, found.failures);
}
