import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { noCounts, writeCounts, type Counts } from './counts.js';

/** What Web Test Runner says of a file whose browser has crashed. */
const DISCONNECTED = 'Tests were interrupted because the browser disconnected.';

/**
 * Prints a line for each engine, and writes the counts and the failures as JSON, for `scripts/test.ts`
 * to add up.
 */
export function countsReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      writeCounts(count(sessions));
      // In a terminal the default reporter shows the progress of each engine.
      if (!process.stdout.isTTY) for (const line of linesOf(sessions)) console.log(line);
    },
  };
}

/** One line an engine: `Chromium: 28 passed, 0 failed`. */
function linesOf(sessions: TestSession[]): string[] {
  const names = [...new Set(sessions.map(({ browser }) => browser.name))];
  return names.map((name) => {
    const { passed, failed } = count(sessions.filter(({ browser }) => browser.name === name));
    return `${name}: ${passed} passed, ${failed} failed`;
  });
}

function count(sessions: TestSession[]): Counts {
  const counts = noCounts();
  for (const session of sessions) countSession(session, counts);
  return counts;
}

function countSession(session: TestSession, counts: Counts): void {
  const place = `${session.browser.name} · ${relative(process.cwd(), session.testFile ?? '')}`;
  const failedBefore = counts.failed;
  if (session.testResults) countSuite(session.testResults, place, counts);
  if (session.errors.some(({ message }) => message === DISCONNECTED)) {
    counts.interrupted.push(relative(process.cwd(), session.testFile ?? ''));
    return;
  }
  // A file that does not load, or a hook that throws, fails without a failed test.
  if (!session.passed && counts.failed === failedBefore) {
    const reason = session.errors.map((error) => error.message).join('; ');
    counts.failed += 1;
    counts.failures.push(`${place} · ${reason || 'the file did not run to its end'}`);
  }
}

function countSuite(suite: TestSuiteResult, place: string, counts: Counts): void {
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
