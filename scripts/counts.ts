import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The environment variable by which a run of tests learns the file for its {@link Counts}. */
const COUNTS_FILE = 'TEST_COUNTS_FILE';

/** What a run of tests came to. The runners' reporters write it, `scripts/test.ts` adds it up. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Where, which test, and why. */
  failures: string[];
  /** The test files that came to no verdict: the browser went away in the middle of them. */
  interrupted: string[];
}

export function noCounts(): Counts {
  return { passed: 0, failed: 0, skipped: 0, failures: [], interrupted: [] };
}

/** An environment in which reporters write to `path`. */
export function withCountsFile(path: string): NodeJS.ProcessEnv {
  return { ...process.env, [COUNTS_FILE]: path };
}

/** Writes the counts as JSON where the environment says; without a word from it, nowhere. */
export function writeCounts(counts: Counts): void {
  const path = process.env[COUNTS_FILE];
  if (!path) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(counts, undefined, 2)}\n`);
}

/** Reads what a reporter has written, and removes it; `undefined` when the run did not come to its end. */
export function takeCounts(path: string): Counts | undefined {
  if (!existsSync(path)) return undefined;
  const counts = JSON.parse(readFileSync(path, 'utf8')) as Counts;
  rmSync(path);
  return counts;
}

/** What two runs of different tests came to together. */
export function addCounts(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
    interrupted: [...one.interrupted, ...other.interrupted],
  };
}
