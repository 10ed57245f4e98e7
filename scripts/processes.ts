import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';

/** A port of the loopback interface that nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The port has no number.');
  return address.port;
}

/** A program that is running in a process group of its own, so that its children end with it. */
export interface Running {
  child: ChildProcess;
  /** Ends the group: politely, then by force after `patience` milliseconds. */
  stop(patience?: number): Promise<void>;
}

const groups = new Set<ChildProcess>();

/** Starts a program in a group of its own; it ends at the latest when this process ends. */
export function start(command: string, args: string[], options: SpawnOptions = {}): Running {
  const child = spawn(command, args, { stdio: 'ignore', ...options, detached: true });
  groups.add(child);
  child.once('exit', () => groups.delete(child));
  // Without a listener, a program that cannot be started would throw out of the event loop.
  child.once('error', () => groups.delete(child));
  return { child, stop: (patience = 5_000) => stop(child, patience) };
}

async function stop(child: ChildProcess, patience: number): Promise<void> {
  if (!groups.has(child)) return;
  const ended = once(child, 'exit');
  const force = setTimeout(() => signal(child, 'SIGKILL'), patience);
  signal(child, 'SIGTERM');
  await ended;
  clearTimeout(force);
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // The group has ended between the look and the signal.
  }
}

// Not by force: a child may have groups of its own to end.
process.on('exit', () => groups.forEach((child) => signal(child, 'SIGTERM')));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(name, () => process.exit(1));
}
