import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { fileOf, FOLDER, listDocuments, listPages, readPage, valuesOf } from './built.js';

const OUTSIDE = /^(https?:|mailto:)/;
/** Hosts of other sites that pages may lead to, by a link that the reader presses. */
const LINKED = ['https://www.jsonfeed.org/version/1.1/'];

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    // A scrolling box of code has to be reached by the keyboard.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
  },
});

describe('the pages of the site', () => {
  const pages = listPages();

  it('are there in both languages', () => {
    const documents = listDocuments();
    const english = documents.filter((path) => path.startsWith('/en/'));
    const bulgarian = documents.filter((path) => !path.startsWith('/en/'));
    assert.deepEqual(english, bulgarian.map((path) => `/en${path}`).sort());
    assert.ok(bulgarian.length >= 4);
  });

  it('say their language, and lead to the other one', () => {
    for (const path of pages) {
      const [lang, other] = path.startsWith('/en/') ? ['en', 'bg'] : ['bg', 'en'];
      const html = readPage(path);
      assert.match(html, new RegExp(`<html lang="${lang}">`), path);
      assert.match(html, new RegExp(`<a class="other-language" [^>]*hreflang="${other}"`), path);
    }
  });

  it('name files, pages and places in them that are there', () => {
    const missing: string[] = [];
    for (const path of pages) {
      const html = readPage(path);
      for (const address of ['href', 'src'].flatMap((name) => valuesOf(html, name))) {
        if (OUTSIDE.test(address)) continue;
        const file = fileOf(path, address);
        const id = /#(.+)$/.exec(address)?.[1];
        const target = address.startsWith('#') ? html : file?.endsWith('.html') && readOf(file);
        if (!file || (id && !(target && target.includes(`id="${id}"`))))
          missing.push(`${path} → ${address}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  it('work below a path: no address begins at the root of a host', () => {
    for (const path of pages) {
      const rooted = ['href', 'src', 'action'].flatMap((name) =>
        valuesOf(readPage(path), name).filter((address) => address.startsWith('/')),
      );
      assert.deepEqual(rooted, [], path);
    }
  });

  it('load nothing from other hosts, and lead to few of them', () => {
    for (const path of pages) {
      const html = readPage(path);
      assert.deepEqual(
        valuesOf(html, 'src').filter((address) => OUTSIDE.test(address)),
        [],
        path,
      );
      const links = valuesOf(html, 'href').filter((address) => OUTSIDE.test(address));
      assert.deepEqual(
        links.filter((link) => !LINKED.includes(link)),
        [],
        path,
      );
    }
  });

  it('are valid HTML', async () => {
    const problems: string[] = [];
    for (const path of [...listDocuments(), pages.find((each) => each.includes('/news/')) ?? '/']) {
      const { results } = await validator.validateString(readPage(path), path);
      for (const { messages } of results)
        problems.push(...messages.map((m) => `${path}:${m.line} ${m.ruleId} ${m.message}`));
    }
    assert.deepEqual(problems, []);
  });

  it('offer the plugin and the files to download', () => {
    for (const name of ['cluster-news.zip', 'cluster-news-files.zip']) {
      const file = `${FOLDER}/downloads/${name}`;
      assert.ok(existsSync(file) && statSync(file).size > 50_000, name);
    }
  });
});

function readOf(file: string): string {
  return readPage(file.slice(FOLDER.length, -'index.html'.length));
}
