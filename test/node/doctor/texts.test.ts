import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { sentencesOf } from '../../../src/doctor/texts/texts.js';
import { Site } from './site.js';

/** How the command ends, and what it prints. */
function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'src/command.ts', 'doctor', ...args];
    execFile(process.execPath, command, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

describe('what the doctor says', () => {
  let site: Site;

  before(async () => {
    site = await Site.start();
    site.put('/page', { body: '<p>Добре дошли!' });
  });
  after(() => site?.stop());

  it('is said in Bulgarian and in English, with what is to be done, and told by the exit code', async () => {
    const { code, stdout } = await run(`${site.here}/page`);
    assert.equal(code, 1);
    assert.match(stdout, /^✗ На страницата няма новини[^]*→ Поставете двата реда/m);
    assert.match(stdout, /^✗ The page has no news[^]*→ Paste the two lines/m);
  });

  it('is said in one language where that is wanted', async () => {
    const { stdout } = await run(`${site.here}/page`, '--lang', 'en');
    assert.doesNotMatch(stdout, /\p{Script=Cyrillic}/u);
  });

  it('is how to use it, for a command that says too little', async () => {
    for (const args of [[], ['http://['], [site.here, '--lang', 'de']]) {
      const { code, stderr } = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, /cluster-news doctor <address>/);
    }
  });

  it('never moves the cursor of a terminal or turns a line around', () => {
    const value = '\u001B[2Jevil\u202Etxt\r\nnext';
    const { what } = sentencesOf(
      { code: 'attribute-value', about: '', values: { attribute: 'layout', value } },
      'en',
    );
    assert.match(what, /cannot be " \[2Jevil txt next"/);
  });
});
