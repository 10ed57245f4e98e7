import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { Packed } from './packed.js';

const run = promisify(execFile);
const REGISTERS = /customElements\s*\.define\(/;

/** What pages name in a script element, and what that loads. */
const FOR_PAGES = /^dist\/(cdn|embed)\//;
/** What is no module: it runs by itself. */
const COMMAND = 'dist/command.js';

describe('side effects of the modules', () => {
  let packed: Packed;

  before(async () => {
    packed = await Packed.create();
  });

  after(() => packed?.remove());

  /** Whether a pattern of `sideEffects` names a file. */
  function isListed(file: string): boolean {
    return packed.manifest.sideEffects.some((pattern) => {
      const expression = pattern
        .replace(/^\.\//, '')
        .replace(/[.]/g, '\\.')
        .replaceAll('*', '[^/]*');
      return new RegExp(`^${expression}$`).test(file);
    });
  }

  /** Whether importing a file registers an element, by itself or by what it imports. */
  async function registers(file: string, seen = new Set<string>()): Promise<boolean> {
    if (seen.has(file) || !packed.files.includes(file)) return false;
    seen.add(file);
    if (REGISTERS.test(await packed.read(file))) return true;
    for (const target of (await packed.imports(file)).files) {
      if (await registers(target, seen)) return true;
    }
    return false;
  }

  it('lists exactly the modules that register an element', async () => {
    const modules = packed
      .ending('.js')
      .filter((file) => !FOR_PAGES.test(file) && file !== COMMAND);
    const registering: string[] = [];
    for (const file of modules) if (await registers(file)) registering.push(file);
    assert.ok(registering.includes('dist/define.js'));
    assert.deepEqual(modules.filter(isListed).sort(), registering.sort());
  });

  it('lists every file for a script element, and nothing that does not exist', () => {
    const scripts = packed.ending('.js').filter((file) => FOR_PAGES.test(file));
    assert.deepEqual(
      scripts.filter((file) => !isListed(file)),
      [],
    );
    for (const pattern of packed.manifest.sideEffects) {
      const start = pattern.replace(/^\.\//, '').replace(/\*.*$/, '');
      assert.ok(
        packed.files.some((file) => file.startsWith(start)),
        pattern,
      );
    }
  });

  /** What a bundler leaves of a program that imports the package. */
  async function bundle(code: string): Promise<string> {
    const entry = join(packed.folder, 'entry.js');
    await writeFile(entry, code);
    const result = await build({
      root: packed.folder,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
    });
    const [output] = Array.isArray(result) ? result : [result];
    if (!output || !('output' in output)) throw new Error('Nothing was built.');
    return output.output.map((file) => ('code' in file && file.isEntry ? file.code : '')).join('');
  }

  it('lets a bundler keep a define module that is imported for its effect', async () => {
    for (const way of [
      'news-feed/define',
      'comment-form/define',
      'comment-list/define',
      'partner-card/define',
      'partner-list/define',
      'define',
    ]) {
      assert.match(await bundle(`import 'cluster-news/${way}';`), REGISTERS, way);
    }
  });

  it('lets a bundler drop classes that are imported and not used', async (t) => {
    const code = await bundle(
      "import { CommentForm, NewsFeed, PartnerCard, PartnerList } from 'cluster-news'; console.log('only this');",
    );
    t.diagnostic(`${code.length} characters are left`);
    assert.ok(code.includes('only this'));
    assert.ok(code.length < 200, code.slice(0, 400));
  });

  for (const [way, name] of [
    ['cluster-news', 'NewsFeed'],
    ['cluster-news/news-feed', 'NewsFeed'],
    ['cluster-news/comment-form', 'CommentForm'],
    ['cluster-news/comment-list', 'CommentList'],
    ['cluster-news/partner-card', 'PartnerCard'],
    ['cluster-news/partner-list', 'PartnerList'],
    ['cluster-news/data', 'openFeed'],
    ['cluster-news/data', 'readPartners'],
  ] as const) {
    it(`is imported in Node, without a DOM: ${way}`, async () => {
      const file = join(packed.folder, 'main.mjs');
      await writeFile(file, `import * as all from '${way}'; console.log(Object.keys(all).join());`);
      const { stdout } = await run(process.execPath, [file]);
      assert.ok(stdout.split(/[,\s]/).includes(name), stdout);
    });
  }
});
