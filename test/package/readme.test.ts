import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Lengths of roads by their titles, rounded to 100 bytes. */
function roadsIn(text: string, row: RegExp): Record<string, number> {
  const rows = [...text.matchAll(row)].map(([, ...cells]) => cells);
  return Object.fromEntries(
    rows.map(([title = '', bytes = '']) => [
      title,
      Math.round(Number(bytes.replace(',', '')) / 100) * 100,
    ]),
  );
}

describe('the README', () => {
  it('states the roads that `npm run size` prints', () => {
    const printed = execFileSync('npx', ['tsx', 'scripts/size.ts'], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.replace(/^ *(\d+) bytes gzip -9 {2}(.*) \(at most.*$/, '| $2 | $1 |'))
      .join('\n');
    const row = /^\| ([\w-]+: [^|]+?) +\| +([\d,]+) \|/gm;
    const stated = roadsIn(readFileSync('README.md', 'utf8'), row);
    assert.ok('news-feed: JSON Feed' in stated);
    assert.deepEqual(stated, roadsIn(printed, row));
  });
});
