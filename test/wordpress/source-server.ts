/** Another site, whose feeds blocks name: it answers what a test wants, and counts who asked. */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export class SourceServer {
  /** Bodies by paths; what is not here answers 500. Objects become JSON. */
  readonly bodies = new Map<string, unknown>();
  /** The paths that were asked for. */
  readonly asked: string[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const path = request.url ?? '';
      this.asked.push(path);
      const body = this.bodies.get(path);
      // As a WordPress says with each page and feed. Nobody is there.
      const Link = '<http://127.0.0.1:1/wp-json/>; rel="https://api.w.org/"';
      const headers = { 'Content-Type': 'application/json', Link };
      response.writeHead(body === undefined ? 500 : 200, headers);
      response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
    }).listen(0, '127.0.0.1');
  }

  static async start(): Promise<SourceServer> {
    const source = new SourceServer();
    await once(source.#server, 'listening');
    return source;
  }

  /** The address of a path that answers this from now on. */
  put(path: string, body: unknown): string {
    this.bodies.set(path, body);
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${path}`;
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }
}
