import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('the README', () => {
  it('states the sizes that `npm run size` prints', () => {
    const sizes = JSON.parse(readFileSync('scripts/sizes.json', 'utf8')) as Record<string, number>;
    const rows = readFileSync('README.md', 'utf8').matchAll(
      /^\| `([\w-]+\.js)` +\| +([\d,]+) \|/gm,
    );
    const stated = Object.fromEntries(
      [...rows].map(([, name = '', bytes = '']) => [name, Number(bytes.replace(',', ''))]),
    );
    assert.ok('comment-form.js' in stated);
    for (const [name, bytes] of Object.entries(stated)) assert.equal(bytes, sizes[name], name);
  });
});
