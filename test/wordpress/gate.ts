/** A place where the site waits until the test lets it go on: the guard `wait` of guards.php asks for it. */
import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Deferred } from '../support/waiting.js';

export interface Gate {
  readonly url: string;
  /** Somebody waits. */
  readonly reached: Promise<void>;
  /** Lets everybody go on. */
  open(): void;
}

export async function buildGate(): Promise<Gate> {
  const reached = new Deferred();
  const waiting: ServerResponse[] = [];
  const server = createServer((_, response) => {
    waiting.push(response);
    reached.resolve();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const open = (): void => {
    for (const response of waiting) response.end();
    server.close();
  };
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, reached: reached.promise, open };
}
