import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

/** The environment variable that names the file for the counts of a run. */
export const COUNTS_FILE = 'ENGINE_COUNTS_FILE';

/** What a run of the engines came to. */
export interface EngineCounts {
  passed: number;
  failed: number;
  skipped: number;
  /** `engine · file · test`, and why. */
  failures: string[];
}

/**
 * Prints a line for each engine and, when {@link COUNTS_FILE} names a file, writes the counts and the
 * failures there as JSON, for `scripts/test.ts` to add up.
 */
export function countsReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const path = process.env[COUNTS_FILE];
      if (path) writeCounts(path, count(sessions));
      // In a terminal the default reporter shows the progress of each engine.
      if (!process.stdout.isTTY) for (const line of linesOf(sessions)) console.log(line);
    },
  };
}

function writeCounts(path: string, counts: EngineCounts): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(counts, undefined, 2)}\n`);
}

/** One line an engine: `Chromium: 28 passed, 0 failed`. */
function linesOf(sessions: TestSession[]): string[] {
  const names = [...new Set(sessions.map(({ browser }) => browser.name))];
  return names.map((name) => {
    const { passed, failed } = count(sessions.filter(({ browser }) => browser.name === name));
    return `${name}: ${passed} passed, ${failed} failed`;
  });
}

function count(sessions: TestSession[]): EngineCounts {
  const counts: EngineCounts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const session of sessions) countSession(session, counts);
  return counts;
}

function countSession(session: TestSession, counts: EngineCounts): void {
  const place = `${session.browser.name} · ${relative(process.cwd(), session.testFile ?? '')}`;
  const failedBefore = counts.failed;
  if (session.testResults) countSuite(session.testResults, place, counts);
  // A file that does not load, or a hook that throws, fails without a failed test.
  if (!session.passed && counts.failed === failedBefore) {
    const reason = session.errors.map((error) => error.message).join('; ');
    counts.failed += 1;
    counts.failures.push(`${place} · ${reason || 'the file did not run to its end'}`);
  }
}

function countSuite(suite: TestSuiteResult, place: string, counts: EngineCounts): void {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else {
      counts.failed += 1;
      counts.failures.push(`${place} · ${test.name} · ${test.error?.message ?? 'failed'}`);
    }
  }
  for (const inner of suite.suites) countSuite(inner, place, counts);
}
