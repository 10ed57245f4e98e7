import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

/** A project with the languages and scripts of this one, two modules with texts, and nothing else. */
const COPIED = ['src/i18n', 'src/data/model.ts', 'scripts', 'tsconfig.json', 'package.json'];
const SPEAKER = `import { str } from '@lit/localize';
import { msg } from '../../i18n/generated/speaker.js';
export const greeting = (name: string, place: string) => [msg('Welcome'), msg(str\`\${name} in \${place}\`)];
`;
/** Bulgarian, and one that nobody has translated yet. */
const LANGUAGES = ['bg', 'tlh'];
const LATER = `import { msg } from '../../../i18n/generated/speaker-later.js';
export const farewell = () => msg('Farewell');
`;

describe('npm run translations', () => {
  let folder: string;
  const inFolder = (path: string): string => join(folder, path);
  const read = (path: string): string => readFileSync(inFolder(path), 'utf8');

  function write(path: string, content: string): void {
    mkdirSync(dirname(inFolder(path)), { recursive: true });
    writeFileSync(inFolder(path), content);
  }

  function run(...args: string[]): { status: number | null; stderr: string } {
    const command = [resolve('node_modules/tsx/dist/cli.mjs'), 'scripts/translations.ts', ...args];
    return spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  }

  /** The one line that a language takes. */
  function list(...languages: string[]): void {
    const config = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as object;
    write('lit-localize.json', JSON.stringify({ ...config, targetLocales: languages }));
  }

  /** Translates all that is not translated yet, with the values in another order. */
  function translate(language: string): void {
    const path = `locales/${language}.xlf`;
    const translated = read(path).replace(
      /<source>(.*?)<\/source>\s*(?=<\/trans-unit>)/g,
      (all, text: string) =>
        `${all}<target>${language}: ${text.split(' in ').reverse().join(' ni ')}</target>`,
    );
    write(path, translated);
  }

  const load = (path: string): Promise<unknown> => import(pathToFileURL(inFolder(path)).href);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'translations-'));
    for (const path of COPIED) {
      mkdirSync(dirname(inFolder(path)), { recursive: true });
      cpSync(path, inFolder(path), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), inFolder('node_modules'));
    write('src/elements/speaker/speaker.ts', SPEAKER);
    write('src/elements/speaker/lazy/later.ts', LATER);
    write('locales/.keep', '');
    list(...LANGUAGES);
  });

  after(() => rmSync(folder, { recursive: true }));

  it('makes a file for a new language, and names what is not translated', () => {
    const { status, stderr } = run();
    assert.equal(status, 1);
    for (const language of LANGUAGES) {
      assert.match(stderr, new RegExp(`locales/${language}[.]xlf: Welcome`));
      assert.match(read(`locales/${language}.xlf`), new RegExp(`target-language="${language}"`));
    }
  });

  it('teaches the elements a language from its file and one line', async () => {
    LANGUAGES.forEach(translate);
    assert.deepEqual([run().status, run('--check').stderr], [0, '']);
    const { renderIn } = (await load('src/i18n/localization.ts')) as {
      renderIn(language: string): void;
    };
    const { toLanguage } = (await load('src/i18n/language.ts')) as {
      toLanguage(tag: string): string | undefined;
    };
    const { greeting } = (await load('src/elements/speaker/speaker.ts')) as {
      greeting(name: string, place: string): string[];
    };
    const { farewell } = (await load('src/elements/speaker/lazy/later.ts')) as {
      farewell(): string;
    };
    assert.equal(toLanguage('tlh-Latn'), 'tlh');
    renderIn('tlh');
    assert.deepEqual(greeting('Worf', 'Sofia'), ['tlh: Welcome', 'tlh: Sofia ni Worf']);
    assert.equal(farewell(), 'tlh: Farewell');
    renderIn('bg');
    assert.equal(farewell(), 'bg: Farewell');
  });

  it('lists the texts for pages that register a language', () => {
    const texts = ['Farewell', 'Welcome', '{0} in {1}'];
    assert.deepEqual(
      JSON.parse(read('locales/en.json')),
      Object.fromEntries(texts.map((text) => [text, text])),
    );
    for (const text of texts) assert.ok(read('src/i18n/generated/source-text.ts').includes(text));
  });

  it('keeps no table that nothing is taken from', () => {
    assert.ok(existsSync(inFolder('src/i18n/generated/speaker-later.ts')));
    assert.ok(!existsSync(inFolder('src/i18n/generated/news-feed.ts')));
  });

  it('names a module that takes its texts from the table of another', () => {
    const path = 'src/elements/speaker/lazy/later.ts';
    write(path, LATER.replace('speaker-later', 'speaker'));
    assert.match(
      run('--check').stderr,
      /later\.ts: import msg from i18n\/generated\/speaker-later/,
    );
    write(path, LATER);
  });

  it('changes nothing in a check, and says what is out of date', () => {
    const before = read('locales/bg.xlf');
    write('src/elements/speaker/speaker.ts', SPEAKER.replace('Welcome', 'Well come'));
    const { status, stderr } = run('--check');
    assert.equal(status, 1);
    assert.match(stderr, /locales\/bg\.xlf is out of date/);
    assert.equal(read('locales/bg.xlf'), before);
  });
});
