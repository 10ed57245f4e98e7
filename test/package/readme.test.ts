import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Rounded figures stay true while the code changes by a line or two. */
const ROUNDING = 200;

/** Lengths of roads in bytes, by their titles. */
function roadsIn(text: string): Map<string, number> {
  const rows = text.matchAll(/^\| ([\w-]+: [^|]+?) +\| +([\d,]+) \|/gm);
  return new Map([...rows].map(([, title = '', bytes = '']) => [title, toNumber(bytes)]));
}

const toNumber = (bytes: string): number => Number(bytes.replace(',', ''));

describe('the README', () => {
  it('states the roads that `npm run size` prints', () => {
    const printed = execFileSync('npx', ['tsx', 'scripts/size.ts'], { encoding: 'utf8' });
    const roads = roadsIn(
      printed.replace(/^ *(\d+) bytes gzip -9 {2}(.*) \(at most.*$/gm, '| $2 | $1 |'),
    );
    const stated = roadsIn(readFileSync('README.md', 'utf8'));
    assert.deepEqual([...stated.keys()], [...roads.keys()]);
    for (const [title, bytes] of stated) {
      const difference = Math.abs(bytes - (roads.get(title) ?? 0));
      assert.ok(difference <= ROUNDING, `${title}: ${roads.get(title)} bytes`);
    }
  });
});
