/**
 * Prints the figures that the tests in real pages come to: layout shifts, requests, mutations.
 * `npm run bench -- figures`, or with the names of test files in test/e2e.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';

const FOLDER = 'test/e2e';
const FIGURES = ['layout-shift', 'requests', 'mutations'];

const names = process.argv.length > 2 ? process.argv.slice(2) : FIGURES;
const files = readdirSync(FOLDER)
  .filter((file) => names.some((name) => file === `${name}.test.ts`))
  .map((file) => join(FOLDER, file));

let title = '';
for await (const { type, data } of run({ files, concurrency: 1 })) {
  if (type === 'test:fail' || type === 'test:pass') {
    title = `${type === 'test:pass' ? '✓' : '✗'} ${data.name}`;
    if (data.details.type === 'suite') console.log(title);
  } else if (type === 'test:diagnostic' && data.nesting > 0) {
    console.log(`${title}: ${data.message}`);
  }
}
