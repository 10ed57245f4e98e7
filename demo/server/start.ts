import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { app } from './app.js';

/** A demo that is listening. */
export interface Demo {
  /** Its address without a slash at the end: `http://127.0.0.1:8080`. */
  url: string;
  /** Ends open connections and stops listening. */
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
 * @throws the server's error, with `code` `EADDRINUSE` when the port is taken
 */
export async function startDemo(port = 0, host = '127.0.0.1'): Promise<Demo> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${taken}`, stop: () => close(server) };
}
