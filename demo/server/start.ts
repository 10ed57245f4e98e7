import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { isClosed } from '../content/index.js';
import { createApp } from './app.js';
import { createComments, type CommentsOptions } from './comments/comments.js';

/** A demo that is listening. */
export interface Demo {
  /** Its address without a slash at the end: `http://127.0.0.1:8080`. */
  url: string;
  /** Ends open connections, stops listening and closes the database. */
  stop(): Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Starts the demo.
 * @param port 0 takes any free port
 * @param options of the comments; by default they are kept in memory only, and closed posts take none
 * @throws the server's error, with `code` `EADDRINUSE` when the port is taken
 */
export async function startDemo(
  port = 0,
  host = '127.0.0.1',
  options: CommentsOptions = {},
): Promise<Demo> {
  const comments = createComments({ isClosed, ...options });
  const server = createAdaptorServer({ fetch: createApp(comments).fetch }) as Server;
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  const stop = async (): Promise<void> => {
    await close(server);
    comments.close();
  };
  return { url: `http://${name}:${taken}`, stop };
}
