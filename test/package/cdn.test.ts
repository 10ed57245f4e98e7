import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { CdnManifest } from '../../scripts/cdn.js';
import { importsOf } from './packed.js';

const CDN = 'dist/cdn';
/** What pages name in a script element. */
const ENTRIES = [
  ...['cluster-news.js', 'comment-form.js', 'news-feed.js', 'partner-card.js'],
  'frame.js',
].sort();
/**
 * Where sites at WordPress.com have their REST API, which is asked where a page names such a site; and where films are,
 * to which a link leads in the place of a frame: nothing is loaded from there.
 */
const NAMED =
  /^https:\/\/(public-api\.wordpress\.com\/wp\/v2\/sites|www\.youtube\.com\/watch|vimeo\.com)\b/;
/** Names of XML vocabularies: they look like addresses, and nobody asks for them. */
const NAMESPACES = /^https?:\/\/(www\.w3\.org\/|schema\.org\/?$)/;

const read = (name: string): string => readFileSync(`${CDN}/${name}`, 'utf8');

describe('the files for a script element', () => {
  const files = readdirSync(CDN, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  const chunks = files.filter((name) => name.startsWith('chunks/'));
  const { files: listed } = JSON.parse(read('manifest.json')) as CdnManifest;

  it('are one for each kind of widget, for all of them and for frames; everything else is a chunk', () => {
    assert.deepEqual(files.filter((name) => !chunks.includes(name)).sort(), ENTRIES);
  });

  it('are 25 at most, and no chunk is smaller than a request is worth', () => {
    assert.ok(files.length <= 25, `${files.length} files`);
    const small = chunks.map((name): [string, number] => [
      name,
      gzipSync(read(name), { level: 9 }).length,
    ]);
    assert.deepEqual(
      small.filter(([, bytes]) => bytes < 1000),
      [],
    );
  });

  for (const name of ENTRIES) {
    it(`work as a plain script, which leaves nothing in its page: ${name}`, () => {
      assert.doesNotMatch(read(name), /\bimport\.meta\b/);
      assert.doesNotThrow(() => new Script(read(name))); // a plain script knows no import or export statement
      assert.match(read(name), /^\(\(\) ?=> ?\{[^]*\}\)\(\);\n$/);
    });
  }

  it('have chunks that import chunks only, by names that follow from their content', () => {
    const wrong = chunks.flatMap((name) =>
      importsOf(read(name))
        .filter((target) => !chunks.includes(target.replace('./', 'chunks/')))
        .map((target) => `${name} → ${target}`),
    );
    assert.deepEqual(wrong, []);
    for (const name of chunks) assert.match(name, /^chunks\/[a-z][a-z-]*-[\w-]{8}\.js$/);
  });

  it('are each reached from an entry', () => {
    const reached = new Set(ENTRIES);
    for (const name of ENTRIES) {
      for (const chunk of chunks) if (read(name).includes(chunk)) reached.add(chunk);
    }
    for (const name of reached) {
      for (const target of importsOf(read(name))) reached.add(target.replace('./', 'chunks/'));
    }
    assert.deepEqual([...reached].sort(), files.sort());
  });

  it('stand in the manifest with their size and their hash', () => {
    assert.deepEqual(Object.keys(listed).sort(), files.sort());
    for (const [name, { bytes, gzip, integrity, imports }] of Object.entries(listed)) {
      const code = readFileSync(`${CDN}/${name}`);
      assert.equal(bytes, code.length, name);
      assert.equal(gzip, gzipSync(code, { level: 9 }).length, name);
      const hash = createHash('sha384').update(code).digest('base64');
      assert.equal(integrity, `sha384-${hash}`, name);
      assert.deepEqual(
        imports.filter((each) => !files.includes(each)),
        [],
        name,
      );
    }
  });

  it('name no other host', () => {
    const hosts = files.flatMap((name) =>
      [...read(name).matchAll(/(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+[^"'`\s]*/g)]
        .map(([url]) => url)
        .filter((url) => !NAMESPACES.test(url) && !NAMED.test(url))
        .map((url) => `${name}: ${url}`),
    );
    assert.deepEqual(hosts, []);
  });

  it('evaluate no text as code', () => {
    const evaluating = files.filter((name) => /\bnew Function\b|\beval\(/.test(read(name)));
    assert.deepEqual(evaluating, []);
  });
});
