import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';

const EMBED = 'dist/embed';
const PAGES = ['comments.html', 'news-feed.html', 'partners.html'];

const read = (name: string): string => readFileSync(join(EMBED, name), 'utf8');

describe('the pages for frames', () => {
  it('are three, with one script and one style sheet', () => {
    assert.deepEqual(readdirSync(EMBED).sort(), [...PAGES, 'page.css', 'page.js'].sort());
  });

  for (const page of PAGES) {
    it(`name files that are there, and nothing of another host: ${page}`, () => {
      const named = [...read(page).matchAll(/(?:src|href)="([^"]*)"/g)].map(
        ([, path = '']) => path,
      );
      assert.equal(named.length, 3);
      for (const path of named) assert.ok(existsSync(join(EMBED, path)), path);
    });

    it(`let no script and no style run but their own: ${page}`, () => {
      const [, policy = ''] =
        /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(read(page)) ?? [];
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe/);
      assert.doesNotMatch(read(page), /<script>|<style|\son\w+=|\sstyle=/);
    });
  }

  it('have a script that works as a plain one', () => {
    assert.doesNotThrow(() => new Script(read('page.js')));
    assert.doesNotMatch(read('page.js'), /\bimport\.meta\b|\bnew Function\b|\beval\(/);
  });
});
