import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Check } from '../../scripts/checks.js';
import type { Counts } from '../../scripts/counts.js';
import { runCheck, type Outcome } from '../../scripts/outcomes.js';

/** What a check comes to whose command is these lines of JavaScript. */
function outcomeOf(script: string): Promise<Outcome> {
  const command = [process.execPath, '--input-type=module', '--eval', script, '--'];
  const check: Check = { name: 'some', title: 'some tests', command, counting: 'tests' };
  return runCheck(check, { requireAll: true, isShown: false });
}

/** Lines that write these counts, as a reporter does. */
function write(counts: Partial<Counts>): string {
  const all = { passed: 0, failed: 0, skipped: 0, failures: [], interrupted: [], ...counts };
  return `
    const { mkdirSync, writeFileSync } = await import('node:fs');
    mkdirSync('.cache', { recursive: true });
    writeFileSync(process.env.TEST_COUNTS_FILE, ${JSON.stringify(JSON.stringify(all))});`;
}

/** Lines for the first run, and for the run of the files that were interrupted in it. */
function inTurn(first: Partial<Counts>, again: Partial<Counts>): string {
  return `if (process.argv.includes('--files')) {
      console.log('again: ' + process.argv.slice(process.argv.indexOf('--files') + 1).join(' '));
      ${write(again)}
    } else {
      ${write(first)}
      process.exitCode = 1;
    }`;
}

describe('the outcome of a check', () => {
  it('runs once more only the files that the browser left in the middle', async () => {
    const { passed, failed, notes, output } = await outcomeOf(
      inTurn({ passed: 3, interrupted: ['a.test.ts', 'b.test.ts'] }, { passed: 2 }),
    );
    assert.deepEqual({ passed, failed }, { passed: 5, failed: 0 });
    assert.match(output, /again: a\.test\.ts b\.test\.ts/);
    assert.match(notes.join(), /ran again: a\.test\.ts, b\.test\.ts/);
  });

  it('takes a file that is interrupted twice as failed', async () => {
    const { passed, failed } = await outcomeOf(
      inTurn({ passed: 3, interrupted: ['a.test.ts'] }, { interrupted: ['a.test.ts'] }),
    );
    assert.deepEqual({ passed, failed }, { passed: 3, failed: 1 });
  });

  it('never runs a failed test again', async () => {
    const failures = ['a.test.ts · a · 1 ≠ 2'];
    const { passed, failed, notes } = await outcomeOf(
      inTurn({ passed: 3, failed: 1, failures }, { passed: 4 }),
    );
    assert.deepEqual({ passed, failed, notes }, { passed: 3, failed: 1, notes: failures });
  });

  it('keeps the failures of the first run', async () => {
    const { passed, failed } = await outcomeOf(
      inTurn({ passed: 3, failed: 1, interrupted: ['a.test.ts'] }, { passed: 2 }),
    );
    assert.deepEqual({ passed, failed }, { passed: 5, failed: 1 });
  });

  it('shows the end of what a run printed that broke off', async () => {
    const { failed, notes } = await outcomeOf(
      `console.log('out of memory'); process.exitCode = 1;`,
    );
    assert.equal(failed, 1);
    assert.match(notes.join(), /did not run to the end\.\nout of memory/);
  });
});
