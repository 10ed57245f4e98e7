import { randomUUID } from 'node:crypto';
import { findEngines } from './browsers.js';
import type { Check } from './checks.js';
import { addCounts, noCounts, takeCounts, withCountsFile, type Counts } from './counts.js';
import { start } from './processes.js';

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

export interface RunOptions {
  /** What is left out has failed. */
  requireAll: boolean;
  /** What it prints is shown as it comes. */
  isShown: boolean;
}

/** No check may keep the others waiting for longer than this, in milliseconds. */
const PATIENCE = 1_800_000;

/** How much is shown of what a run printed before it broke off. */
const LAST_LINES = 30;

/** Runs a check and counts what it came to. */
export async function runCheck(
  check: Check,
  { requireAll, isShown }: RunOptions,
): Promise<Outcome> {
  const began = performance.now();
  const { engine } = check;
  if (engine && !findEngines().includes(engine)) return leaveOut(check, engine, requireAll);
  const { code, output, counts } = await runAndCount(check, isShown);
  const notes = counts.failures;
  if (code !== 0 && counts.failed === 0) {
    counts.failed = 1;
    notes.push(`${check.title}: ended with code ${code}.`);
  }
  if (counts.passed + counts.failed + counts.skipped === 0) {
    counts.failed = 1;
    notes.push(`${check.title}: not a single test has run.`);
  }
  if (requireAll && engine === undefined && counts.skipped > 0) {
    counts.failed += counts.skipped;
    notes.push(`${check.title}: nothing may be left out, and ${counts.skipped} tests were.`);
  }
  const seconds = (performance.now() - began) / 1000;
  const { passed, failed, skipped } = counts;
  return { check, passed, failed, skipped, notes, output: isShown ? '' : output, seconds };
}

/** What a command printed, how it ended, and what came of it. */
interface Run {
  code: number;
  output: string;
  counts: Counts;
}

/**
 * Runs the command of a check. A browser that crashes is no verdict on the tests in it: the files that it
 * interrupted run once more, and what is interrupted again has failed.
 */
async function runAndCount(check: Check, isShown: boolean): Promise<Run> {
  const first = await runOnce(check, check.command, isShown);
  const { interrupted } = first.counts;
  if (interrupted.length === 0) return first;
  const again = await runOnce(check, [...check.command, '--files', ...interrupted], isShown);
  const counts = addCounts({ ...first.counts, interrupted: [] }, again.counts);
  counts.failed += again.counts.interrupted.length;
  counts.failures.push(
    `${check.title}: the browser went away and these files ran again: ${interrupted.join(', ')}.`,
  );
  return { code: again.code, output: first.output + again.output, counts };
}

async function runOnce(check: Check, command: string[], isShown: boolean): Promise<Run> {
  // Of this check alone: others may run in the same folder at the same time.
  const countsFile = `.cache/counts-${randomUUID()}.json`;
  const { code, output } = await run(command, countsFile, isShown);
  if (check.counting === 'one') return { code, output, counts: countOne(code) };
  const counts = takeCounts(countsFile) ?? brokenOff(check, output);
  return { code, output, counts };
}

function leaveOut(check: Check, engine: string, requireAll: boolean): Outcome {
  const notes = [`${engine} is not installed here and was left out.`];
  const failed = requireAll ? 1 : 0;
  return { check, passed: 0, failed, skipped: 1, notes, output: '', seconds: 0 };
}

/** Runs a command and keeps its output, errors included: prettier names the files there. A command that is not installed gives 127. */
async function run(
  [command = '', ...args]: string[],
  countsFile: string,
  isShown: boolean,
): Promise<{ code: number; output: string }> {
  const running = start(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: withCountsFile(countsFile),
  });
  let output = '';
  for (const stream of [running.child.stdout, running.child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (isShown) process.stdout.write(text);
    });
  }
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

function countOne(code: number): Counts {
  return { ...noCounts(), [code === 0 ? 'passed' : 'failed']: 1 };
}

/** Counts of a run that has written none, with the end of what it printed: that says why. */
function brokenOff({ title }: Check, output: string): Counts {
  const end = output.trim().split('\n').slice(-LAST_LINES).join('\n');
  return { ...noCounts(), failed: 1, failures: [`${title}: did not run to the end.\n${end}`] };
}
