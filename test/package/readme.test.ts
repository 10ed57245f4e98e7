import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

describe('the Bulgarian README', () => {
  const text = readFileSync('README.bg.md', 'utf8');
  const manifest = JSON.parse(readFileSync('vscode.html-custom-data.json', 'utf8')) as {
    tags: { name: string; attributes: { name: string }[] }[];
  };

  it('names attributes that <news-feed> has', () => {
    const known = manifest.tags.find(({ name }) => name === 'news-feed')?.attributes ?? [];
    const names = ['lang', ...known.map(({ name }) => name)];
    const rows = [...text.matchAll(/^\| (`[^|]+) +\|/gm)].map(([, row = '']) => row);
    const named = rows.flatMap((row) =>
      [...row.matchAll(/([a-z-]+)(?:="[^"]*")?(?=[ `])/g)].map(([, name]) => name),
    );
    assert.ok(named.length >= 6, named.join());
    for (const name of named) assert.ok(names.includes(name ?? ''), name);
  });

  it('leads to files and to headings that are there', () => {
    const slugs = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-'),
    );
    for (const [, target = ''] of text.matchAll(/\]\((?!https:)([^)]+)\)/g)) {
      const [file = '', heading] = target.split('#');
      if (file) assert.ok(existsSync(file), file);
      else assert.ok(slugs.includes(heading ?? ''), heading);
    }
  });
});
