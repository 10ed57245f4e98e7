/** Services that cannot outlive the test process, and the temporary folder they live in. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('guard.sh', import.meta.url));
/** Characters of the services' output that are kept for messages. */
const KEPT_OUTPUT = 4000;

/** Owns a folder and the services in it; `guard.sh` says how both are sure to go. */
export class Guard {
  readonly folder: string;
  readonly #shell: ChildProcessByStdio<Writable, null, Readable>;
  readonly #gone: Promise<unknown>;
  #output = '';

  /** Makes the folder and starts the guard. `env` is what the services see. */
  static async start(env: NodeJS.ProcessEnv): Promise<Guard> {
    const folder = await mkdtemp(join(tmpdir(), 'cluster-news-'));
    await chmod(folder, 0o755); // MariaDB may be another user than the one who runs the tests
    return new Guard(folder, env);
  }

  constructor(folder: string, env: NodeJS.ProcessEnv) {
    this.folder = folder;
    this.#shell = spawn('sh', [SCRIPT, folder], {
      detached: true,
      env,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    this.#gone = once(this.#shell, 'close');
    this.#shell.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#output = (this.#output + text).slice(-KEPT_OUTPUT);
    });
  }

  /** The session, in the kernel's sense, of the guard and all its services. */
  get session(): number | undefined {
    return this.#shell.pid;
  }

  /** The last of what the services wrote to their standard error. */
  get output(): string {
    return this.#output;
  }

  /** Starts a service: one line of shell, in which `$FOLDER` is the folder. */
  run(service: string): void {
    this.#shell.stdin.write(`${service}\n`);
  }

  /** Ends the services, removes the folder, and resolves when both are done. */
  async end(): Promise<void> {
    this.#shell.stdin.end();
    await this.#gone;
  }
}
