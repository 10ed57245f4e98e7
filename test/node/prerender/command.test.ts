import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { feedOf } from '../../e2e/articles.js';
import { decodePage, encodePage } from '../../../src/prerender/page-bytes.js';
import { SourceServer } from './source-server.js';

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

describe('the command cluster-news', () => {
  let server: SourceServer;
  let folder: string;

  before(async () => {
    server = await SourceServer.start();
    server.answers.set('/feed.json', feedOf(3));
    folder = mkdtempSync(join(tmpdir(), 'cluster-news-prerender-'));
  });
  after(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (...args: string[]): Promise<Outcome> =>
    new Promise((resolve) => {
      const command = ['--import', 'tsx', 'src/command.ts', ...args];
      execFile(process.execPath, command, (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      );
    });

  function put(name: string, content: string | Uint8Array): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }
  const widget = (): string => `<news-feed src="${server.origin}/feed.json"></news-feed>`;

  it('checks, writes, and is content the next time', async () => {
    const path = put('page.html', `\uFEFF${widget()}\r\n`);
    const checked = await run('prerender', path, '--check');
    assert.equal(checked.code, 1);
    assert.match(checked.stderr, /page\.html: elements with a src: 1, out of date/);
    assert.equal(readFileSync(path, 'utf8'), `\uFEFF${widget()}\r\n`);
    assert.equal((await run('prerender', path, '--write')).code, 0);
    const written = readFileSync(path, 'utf8');
    assert.match(written, /^\uFEFF<news-feed [^>]*><ul [^]*<\/script><\/news-feed>\r\n$/);
    assert.equal((await run('prerender', path, '--check')).code, 0);
    await run('prerender', path, '--write');
    assert.equal(readFileSync(path, 'utf8'), written);
    assert.deepEqual(readdirSync(folder), ['page.html']);
  });

  it('prints one page, and says how it is used', async () => {
    const path = put('print.html', widget());
    const { code, stdout } = await run('prerender', path);
    assert.deepEqual([code, stdout.match(/<li>/g)?.length], [0, 3]);
    assert.equal(readFileSync(path, 'utf8'), widget());
    for (const args of [
      [],
      ['prerender'],
      ['prerender', path, path],
      ['prerender', path, '--wipe'],
    ]) {
      const { code, stderr } = await run(...args);
      assert.equal(code, 2);
      assert.match(stderr, /Usage|--wipe/);
    }
  });

  it('leaves files as they are that it cannot do, says why, and does the others', async () => {
    const windows = Buffer.concat([
      Buffer.from('<meta charset="windows-1251">'),
      Buffer.from([0xcd, 0xee, 0xe2, 0xe8, 0xed, 0xe8]),
      Buffer.from(widget()),
    ]);
    const readOnly = put('read-only.html', widget());
    chmodSync(readOnly, 0o444);
    const pages = {
      old: put('old.html', windows),
      broken: put('broken.html', '<news-feed src="/feed.json">'),
      good: put('good.html', widget()),
    };
    chmodSync(pages.good, 0o640);
    const missing = join(folder, 'missing.html');
    const all = [...Object.values(pages).slice(0, 2), readOnly, missing, pages.good];
    const { code, stderr } = await run('prerender', '--write', ...all);
    assert.equal(code, 2);
    assert.match(stderr, /old\.html: it is written in windows-1251, and has to be in UTF-8/);
    assert.match(stderr, /broken\.html: <news-feed> in line 1 has no end tag/);
    assert.match(stderr, /read-only\.html: it is read-only/);
    assert.match(stderr, /missing\.html: ENOENT/);
    assert.deepEqual(readFileSync(pages.old), windows);
    assert.equal(readFileSync(readOnly, 'utf8'), widget());
    assert.match(readFileSync(pages.good, 'utf8'), /data-prerendered/);
    assert.equal(statSync(pages.good).mode & 0o777, 0o640);
  });
});

describe('the bytes of a page', () => {
  const refusal = (bytes: Uint8Array): string => {
    try {
      return decodePage(bytes).html;
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('are UTF-8, with or without a mark, and come back as they were', () => {
    for (const text of ['\uFEFF<p>ѝ😀\r\n', '<meta charset=UTF-8>\0', '']) {
      const bytes = new TextEncoder().encode(text);
      assert.deepEqual(encodePage(decodePage(bytes)), bytes);
    }
  });

  it('are refused in any other encoding, whether they name it or not', () => {
    assert.match(refusal(Buffer.from('<meta charset="koi8-r">')), /koi8-r/);
    assert.match(
      refusal(Buffer.from("<meta http-equiv=content-type content='text/html; charset=cp1251'>")),
      /cp1251/,
    );
    assert.match(refusal(Buffer.from([0xcd, 0xee, 0xe2])), /windows-1251 or another old encoding/);
    assert.match(refusal(Buffer.from('\uFEFF<p>', 'utf16le')), /UTF-16/);
  });
});
