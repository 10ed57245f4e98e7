import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

/** What a path answers. */
export interface Reply {
  body: string;
  status?: number;
  headers?: Record<string, string>;
}

/** A site whose every path says what the test wants. It has two origins: `here` and `elsewhere`. */
export class Site {
  readonly #replies = new Map<string, Reply>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', ({ url = '' }, response) => {
      const { body, status = 200, headers } = this.#replies.get(url) ?? { body: '', status: 404 };
      response.writeHead(status, headers).end(body);
    });
  }

  static async start(): Promise<Site> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Site(server);
  }

  get here(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The same server, for a browser another site. */
  get elsewhere(): string {
    return `http://localhost:${this.#port}`;
  }

  get #port(): number {
    const address = this.#server.address();
    if (!address || typeof address === 'string') throw new Error('The port has no number.');
    return address.port;
  }

  put(path: string, reply: Reply): void {
    this.#replies.set(path, reply);
  }

  /** Forgets every path. */
  clear(): void {
    this.#replies.clear();
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}
