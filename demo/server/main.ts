import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt, isSiteBuilt } from './library.js';
import { startDemo, type Demo } from './start.js';

const PORTS_TO_TRY = 50;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Readers' comments; who deletes the file begins anew. */
const DATABASE = join(ROOT, '.cache/demo/comments.sqlite');

/** Makes `dist/cdn` when it is not there yet; true when it is there in the end. */
function build(): boolean {
  if (isBuilt()) return true;
  spawnSync('npm', ['run', 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return isBuilt();
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function startFrom(first: number, host: string): Promise<Demo> {
  for (let port = first; port < first + PORTS_TO_TRY; port += 1) {
    try {
      return await startDemo(port, host, { database: process.env.COMMENTS_DATABASE ?? DATABASE });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`No free port from ${first} to ${first + PORTS_TO_TRY - 1}`);
}

async function main(): Promise<void> {
  if (!build()) {
    process.stderr.write('The build has left no dist/cdn/news-feed.js: see its messages above.\n');
    process.exitCode = 1;
    return;
  }
  const demo = await startFrom(Number(process.env.PORT ?? 8080), process.env.HOST ?? '127.0.0.1');
  process.stdout.write(`Cluster News is at ${demo.url}/ (end it with Ctrl+C)\n`);
  process.stdout.write(
    isSiteBuilt()
      ? `The site of the documents is at ${demo.url}/site/\n`
      : 'The site of the documents comes with `npm run plugin && npm run site`.\n',
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void demo.stop());
  }
}

await main();
