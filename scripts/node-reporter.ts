import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { noCounts, writeCounts, type Counts } from './counts.js';

type Passed = Extract<TestEvent, { type: 'test:pass' }>['data'];
type Failed = Extract<TestEvent, { type: 'test:fail' }>['data'];
/** What node:test wraps around the error that a test has thrown. */
type TestError = Error & { failureType?: string };

/**
 * A reporter for node:test that prints nothing. At the end of a run it writes the counts and the failures
 * as JSON, for `scripts/test.ts` to add up.
 */
export default async function* nodeReporter(events: AsyncIterable<TestEvent>) {
  const counts = noCounts();
  /** The suites around the test that is reported now, and the test. */
  const path: string[] = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, path.length, data.name);
    if (type === 'test:pass') countPass(data, counts);
    if (type === 'test:fail') countFailure(data, path.slice(0, data.nesting), counts);
  }
  writeCounts(counts);
  yield '';
}

/** A suite that has passed does not count, and one that was left out counts as one test. */
function countPass(data: Passed, counts: Counts): void {
  if (isLeftOut(data)) counts.skipped += 1;
  else if (data.details.type !== 'suite') counts.passed += 1;
}

function countFailure(data: Failed, suites: string[], counts: Counts): void {
  const { failureType, cause, message }: TestError = data.details.error;
  // What is inside has failed, and has been counted.
  if (failureType === 'subtestsFailed') return;
  if (isLeftOut(data)) {
    counts.skipped += 1;
    return;
  }
  const place = relative(process.cwd(), data.file ?? data.name);
  const test = [...suites, data.name].join(' › ');
  const reason = cause instanceof Error ? cause.message : message;
  counts.failed += 1;
  counts.failures.push([place, test, reason].join(' · '));
}

function isLeftOut({ skip, todo }: Passed | Failed): boolean {
  return skip !== undefined || todo !== undefined;
}
