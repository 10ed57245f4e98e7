import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { build, preview, type PreviewServer } from 'vite';
import { findChromium, launchChromium } from '../../scripts/browsers.js';
import { Packed } from './packed.js';

const run = promisify(execFile);

/** What `package.json` of an example says. */
interface Example {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** The program that checks the types of each example, and the file that uses the element. */
const EXAMPLES = [
  { name: 'react', checker: 'tsc', file: 'main.tsx', isPage: true },
  { name: 'vue', checker: 'vue-tsc', file: 'News.vue', isPage: true },
  { name: 'preact', checker: 'tsc', file: 'news.tsx', isPage: false },
  { name: 'solid', checker: 'tsc', file: 'news.tsx', isPage: false },
  { name: 'svelte', checker: 'svelte-check', file: 'News.svelte', isPage: false },
];

describe('the examples, with the packed package', () => {
  let packed: Packed;

  before(async () => {
    packed = await Packed.create();
    await cp('examples', packed.folder, { recursive: true });
  });

  after(() => packed?.remove());

  /** The folder of an example, beside what it depends on. */
  async function install(name: string): Promise<string> {
    const folder = join(packed.folder, name);
    const { dependencies, devDependencies } = await readExample(folder);
    for (const each of Object.keys({ ...dependencies, ...devDependencies })) {
      const link = join(packed.folder, 'node_modules', each);
      await mkdir(dirname(link), { recursive: true });
      await symlink(resolve('node_modules', each), link).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error; // another example has it, too
      });
    }
    return folder;
  }

  /** What the types say; nothing when all is right. */
  function check(folder: string, checker: string): Promise<string> {
    return run(resolve('node_modules/.bin', checker), [], { cwd: folder }).then(
      () => '',
      ({ stdout }: { stdout: string }) => stdout,
    );
  }

  it('are all known here, and name the versions that they are tried with', async () => {
    const folders = await readdir('examples');
    assert.deepEqual(folders.sort(), EXAMPLES.map(({ name }) => name).sort());
    const { version, devDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
      version: string;
      devDependencies: Record<string, string>;
    };
    const tried: Record<string, string> = { ...devDependencies, 'cluster-news': `^${version}` };
    for (const { name } of EXAMPLES) {
      const example = await readExample(join('examples', name));
      for (const [each, range] of Object.entries({
        ...example.dependencies,
        ...example.devDependencies,
      })) {
        assert.equal(range, tried[each], `${name}: ${each}`);
      }
    }
  });

  for (const { name, checker, file } of EXAMPLES) {
    it(`have the types of the tags, and are told of mistakes: ${name}`, async () => {
      const folder = await install(name);
      assert.equal(await check(folder, checker), '');
      const path = join(folder, 'src', file);
      const code = await readFile(path, 'utf8');
      await writeFile(
        path,
        code.replace('"grid"', '"columns"').replace('{ articles }', '{ article }'),
      );
      const complaints = await check(folder, checker);
      await writeFile(path, code);
      assert.match(complaints, /'"columns"' is not assignable/);
      assert.match(complaints, /'article' does not exist/);
    });
  }

  describe('in a browser', { skip: findChromium() ? false : 'Chromium is not installed' }, () => {
    let browser: Browser;

    before(async () => {
      browser = await launchChromium();
    });

    after(() => browser?.close());

    for (const { name } of EXAMPLES.filter(({ isPage }) => isPage)) {
      it(`show the news and hear of them: ${name}`, async () => {
        const root = await install(name);
        await build({ root, logLevel: 'error' });
        const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' } });
        try {
          assert.deepEqual(await visit(addressOf(server)), { heading: 'Новини: 2', messages: [] });
        } finally {
          await server.close();
        }
      });
    }

    /** Waits until both articles are shown and the page has counted them. */
    async function visit(url: string): Promise<{ heading: string; messages: string[] }> {
      const page = await browser.newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(String(error)));
      await page.goto(url);
      await page.waitForSelector(
        'news-feed >>> article:nth-of-type(2), news-feed >>> li:nth-child(2)',
      );
      await page.waitForFunction(() => document.querySelector('h1')?.textContent !== 'Новини: 0');
      const heading = await page.$eval('h1', ({ textContent }) => textContent ?? '');
      await page.close();
      return { heading, messages };
    }
  });
});

async function readExample(folder: string): Promise<Example> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Example;
}

function addressOf(server: PreviewServer): string {
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error('The preview listens nowhere.');
  return url;
}
