import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { Guard } from './guard.js';
import { isWordPressInstalled } from './server.js';
import { until } from './until.js';

/** A service with a child of its own, as PHP has workers. */
const SERVICE = `sh -c 'sleep 600 & wait'`;

/** A test process that starts the service and never ends it. */
const OWNER = `
  const { Guard } = await import(${JSON.stringify(new URL('guard.ts', import.meta.url).href)});
  const guard = await Guard.start(process.env);
  guard.run(${JSON.stringify(SERVICE)});
  process.stdout.write(JSON.stringify({ folder: guard.folder, session: guard.session }) + '\\n');
`;

describe('Guard', { skip: isWordPressInstalled() ?? false }, () => {
  it('ends a service with its children and removes the folder', async () => {
    const guard = await Guard.start(process.env);
    const { folder, session } = guard;
    guard.run(SERVICE);
    await until('the service and its child', () => processesOf(session) === 3);
    assert.ok(existsSync(folder));

    await guard.end();

    await until('an empty session', () => processesOf(session) === 0);
    assert.ok(!existsSync(folder));
  });

  it('does so too when the test process is killed before it can tidy up', async () => {
    const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', OWNER], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface(owner.stdout), 'line');
    const { folder, session }: { folder: string; session: number } = JSON.parse(String(line));
    await until('the service and its child', () => processesOf(session) === 3);

    owner.kill('SIGKILL');

    await until('an empty session', () => processesOf(session) === 0);
    await until('the end of the folder', () => !existsSync(folder));
  });
});

/** Counts a session's processes; a zombie has ended and only waits for somebody to notice. */
function processesOf(session: number | undefined): number {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-s', String(session)], { encoding: 'utf8' });
  return stdout.split('\n').filter((state) => /^[^Z]/.test(state)).length;
}
