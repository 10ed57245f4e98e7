import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { takeCounts, withCountsFile, type Counts } from '../../scripts/counts.js';

const REPORTER = './scripts/node-reporter.mjs';
const IMPORTS = `
  import assert from 'node:assert/strict';
  import { before, after, describe, it } from 'node:test';
`;

describe('the reporter for node:test', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cluster-news-'));
  });

  after(() => rm(folder, { recursive: true }));

  /** What a run of one file with these tests comes to. */
  async function countsOf(tests: string): Promise<Counts | undefined> {
    const file = join(folder, 'some.test.mjs');
    const countsFile = join(folder, 'deeper', 'counts.json');
    await writeFile(file, IMPORTS + tests);
    const env = withCountsFile(countsFile);
    // By it node:test would take the run for a part of this one.
    delete env['NODE_TEST_CONTEXT'];
    const args = ['--test', `--test-reporter=${REPORTER}`, file];
    await once(spawn(process.execPath, args, { env, stdio: 'ignore' }), 'close');
    const counts = takeCounts(countsFile);
    const place = relative(process.cwd(), file);
    return (
      counts && { ...counts, failures: counts.failures.map((text) => text.replace(place, 'FILE')) }
    );
  }

  it('counts tests and not their suites', async () => {
    assert.deepEqual(
      await countsOf(`
        it('a', () => undefined);
        describe('s', () => {
          it('b', () => undefined);
          describe('t', () => it('c', () => undefined));
        });
      `),
      { passed: 3, failed: 0, skipped: 0, failures: [], interrupted: [] },
    );
  });

  it('says where each failure is, and why', async () => {
    assert.deepEqual(
      await countsOf(`
        describe('s', () => {
          it('a', () => undefined);
          describe('t', () => it('b', () => assert.fail('1 ≠ 2 · ✖ 3')));
        });
        it('c', () => Promise.reject(new Error('late')));
      `),
      {
        passed: 1,
        failed: 2,
        skipped: 0,
        failures: ['FILE · s › t › b · 1 ≠ 2 · ✖ 3', 'FILE · c · late'],
        interrupted: [],
      },
    );
  });

  it('counts what was left out: a test, a suite, one that is still to be done', async () => {
    assert.deepEqual(
      await countsOf(`
        it('a', { skip: true }, () => undefined);
        it('b', { skip: 'a reason' }, () => undefined);
        it('c', { skip: false }, () => undefined);
        it('d', { todo: true }, () => assert.fail('not yet'));
        describe('s', { skip: 'a reason' }, () => { it('e', () => undefined); it('f', () => undefined); });
      `),
      { passed: 1, failed: 0, skipped: 4, failures: [], interrupted: [] },
    );
  });

  it('counts what a hook keeps from running', async () => {
    const counts = await countsOf(`
      describe('s', () => {
        before(() => { throw new Error('no start'); });
        it('a', () => undefined);
      });
    `);
    assert.ok(counts?.failures.some((text) => text.startsWith('FILE · s › a · ')));
    assert.ok(counts?.failures.some((text) => text === 'FILE · s · no start'));
  });

  it('counts a hook that fails after its tests have passed', async () => {
    assert.deepEqual(
      await countsOf(`
        describe('s', () => {
          after(() => { throw new Error('no end'); });
          it('a', () => undefined);
        });
      `),
      { passed: 1, failed: 1, skipped: 0, failures: ['FILE · s · no end'], interrupted: [] },
    );
  });

  it('counts a file that does not load', async () => {
    const counts = await countsOf('throw new Error("broken");');
    assert.deepEqual([counts?.passed, counts?.failed], [0, 1]);
  });
});
