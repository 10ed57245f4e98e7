import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { after, before, describe, it } from 'node:test';
import { Packed, packageOf } from './packed.js';

/** What belongs into the package besides `dist/`. */
const DOCUMENTS = [
  'CHANGELOG.md',
  'LICENSE',
  'README.bg.md',
  'README.md',
  'custom-elements.json',
  'locales/en.json',
  'package.json',
  'vscode.html-custom-data.json',
  'web-types.json',
];

/** Whether an import is one of Node's own modules, which only the command may need. */
const isNodes = (file: string, name: string): boolean =>
  file === 'dist/command.js' && name.startsWith('node:');

describe('the package that npm publishes', () => {
  let packed: Packed;

  before(async () => {
    packed = await Packed.create();
  });

  after(() => packed?.remove());

  it('holds the built files and the documents, and nothing else', (t) => {
    const others = packed.files.filter((file) => !file.startsWith('dist/'));
    t.diagnostic(`${packed.files.length} files`);
    assert.deepEqual(others.sort(), DOCUMENTS);
  });

  it('leaves no import without its file', async () => {
    const missing: string[] = [];
    for (const file of packed.ending('.js')) {
      for (const target of (await packed.imports(file)).files) {
        if (!packed.files.includes(target)) missing.push(`${file} → ${target}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  it('imports only what its dependencies name', async () => {
    const { dependencies, peerDependencies } = packed.manifest;
    const allowed = Object.keys(dependencies);
    /** The types for a framework import those of the framework. */
    const isPeer = (file: string, name: string): boolean =>
      /^dist\/frameworks\/.*\.d\.ts$/.test(file) && packageOf(name) in peerDependencies;
    const foreign = new Set<string>();
    for (const file of [...packed.ending('.js'), ...packed.ending('.d.ts')]) {
      const { bare } = await packed.imports(file);
      for (const name of bare)
        if (!allowed.includes(packageOf(name)) && !isNodes(file, name) && !isPeer(file, name))
          foreign.add(`${file} → ${name}`);
    }
    assert.deepEqual([...foreign], []);
  });

  it('needs every dependency that it names', async () => {
    const used = new Set<string>();
    for (const file of packed.ending('.js')) {
      for (const name of (await packed.imports(file)).bare) {
        if (!isNodes(file, name)) used.add(packageOf(name));
      }
    }
    assert.deepEqual([...used].sort(), Object.keys(packed.manifest.dependencies).sort());
  });

  it('has a command that says how it is used', async () => {
    const command = join(packed.folder, 'node_modules', packed.manifest.name, 'dist/command.js');
    const { stdout } = await promisify(execFile)(process.execPath, [command, '--help']);
    assert.match(stdout, /^Usage: cluster-news prerender/);
  });

  it('loads the parser of the command with nothing else', async () => {
    const users: string[] = [];
    for (const file of packed.ending('.js')) {
      if ((await packed.imports(file)).bare.includes('parse5')) users.push(file);
    }
    assert.deepEqual(users, ['dist/command.js']);
  });

  it('has a file and its types behind every way in', () => {
    const missing: string[] = [];
    for (const [way, target] of Object.entries(packed.manifest.exports)) {
      const paths = typeof target === 'string' ? [target] : Object.values(target);
      if (typeof target !== 'string') assert.ok(target['types'], `${way} has types`);
      for (const path of paths) {
        const [file = '', ...pattern] = path.replace('./', '').split('*');
        const isThere = (each: string): boolean =>
          pattern.length ? each.startsWith(file) : each === file;
        if (!packed.files.some(isThere)) missing.push(`${way} → ${path}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  it('has the declaration of every module, and no declaration that leads nowhere', async () => {
    const own = packed.ending('.js').filter((file) => !/\/(cdn|embed|vendor)\//.test(file));
    const bare = own.filter((file) => !packed.files.includes(file.replace(/\.js$/, '.d.ts')));
    // Its declaration stands where its source does: in a folder.
    // The command is nobody's module.
    assert.deepEqual(bare, ['dist/command.js', 'dist/data.js']);
    const lost: string[] = [];
    for (const file of packed.ending('.d.ts')) {
      for (const target of (await packed.imports(file)).files) {
        if (!packed.files.includes(target.replace(/\.js$/, '.d.ts')))
          lost.push(`${file} → ${target}`);
      }
    }
    assert.deepEqual(lost, []);
  });
});
