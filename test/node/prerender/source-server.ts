import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

/** An endpoint for a command that runs in Node: what its paths answer, and how often they were asked for. */
export class SourceServer {
  readonly requests: string[] = [];
  readonly answers = new Map<string, unknown>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => {
      const path = request.url ?? '';
      this.requests.push(path);
      const answer = this.answers.get(path);
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? {}));
    });
  }

  static async start(): Promise<SourceServer> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new SourceServer(server);
  }

  get origin(): string {
    const address = this.#server.address();
    if (!address || typeof address === 'string') throw new Error('The port has no number.');
    return `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}
