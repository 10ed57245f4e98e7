import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importsOf } from './packed.js';

const CDN = 'dist/cdn';
/** What pages name in a script element. */
const ENTRIES = ['news-feed.js', 'comment-form.js', 'partner-card.js', 'cluster-news.js'];
/** Names of XML vocabularies: they look like addresses, and nobody asks for them. */
const NAMESPACES = /^https?:\/\/(www\.w3\.org\/|schema\.org$)/;

describe('the files for a script element', () => {
  const files = readdirSync(CDN).filter((name) => name.endsWith('.js'));
  const read = (name: string): string => readFileSync(`${CDN}/${name}`, 'utf8');

  it('are there, one for each widget and one for all of them', () => {
    for (const name of ENTRIES) assert.ok(files.includes(name), name);
  });

  it('import nothing but each other', () => {
    const wrong = files.flatMap((name) =>
      importsOf(read(name))
        .filter((target) => !files.includes(target.replace('./', '')))
        .map((target) => `${name} → ${target}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('keep to the chunks of their own bundle, or name another whole one', () => {
    const entries = files.filter(
      (name) => !files.some((it) => name.startsWith(it.replace('.js', '-'))),
    );
    const strangers = files.flatMap((name) => {
      const own = entries.find((entry) => name.startsWith(entry.replace('.js', ''))) ?? '';
      return importsOf(read(name))
        .map((target) => target.replace('./', ''))
        .filter((target) => !target.startsWith(own.replace('.js', '')) && !entries.includes(target))
        .map((target) => `${name} → ${target}`);
    });
    assert.deepEqual(strangers, []);
  });

  it('are each reached from an entry', () => {
    const entries = files.filter(
      (name) => !files.some((it) => name.startsWith(it.replace('.js', '-'))),
    );
    const reached = new Set(entries);
    for (const name of reached) {
      for (const target of importsOf(read(name))) reached.add(target.replace('./', ''));
    }
    assert.deepEqual([...reached].sort(), files.sort());
  });

  it('load only rarely needed parts later: none of them at once', () => {
    for (const name of ENTRIES) {
      const code = read(name);
      assert.doesNotMatch(
        code,
        /(?:^|[;}])\s*(?:import|export)\s*(?:[\w*{][^;()]*from)?\s*["']\.\//,
        name,
      );
    }
  });

  it('name no other host', () => {
    const hosts = files.flatMap((name) =>
      [...read(name).matchAll(/(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+[^"'`\s]*/g)]
        .map(([url]) => url)
        .filter((url) => !NAMESPACES.test(url))
        .map((url) => `${name}: ${url}`),
    );
    assert.deepEqual(hosts, []);
  });

  it('evaluate no text as code', () => {
    const evaluating = files.filter((name) => /\bnew Function\b|\beval\(/.test(read(name)));
    assert.deepEqual(evaluating, []);
  });
});
