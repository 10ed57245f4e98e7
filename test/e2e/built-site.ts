import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = 'dist/site';
/** The site has to work below a path, too. */
const BELOW = '/kamera';
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The built site as an ordinary server sends it: files below a path, compressed. */
export class BuiltSite {
  /** Bytes of all answers since it was set to zero. */
  sent = 0;
  /** Paths for which there is no file. */
  readonly missing: string[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<BuiltSite> {
    const server = createServer();
    const site = new BuiltSite(server);
    server.on('request', ({ url = '' }, response) => {
      const { pathname } = new URL(url, 'http://site');
      const file = site.#find(decodeURIComponent(pathname));
      if (!file) {
        site.missing.push(pathname);
        response.writeHead(404).end();
        return;
      }
      const body = gzipSync(readFileSync(file));
      site.sent += body.length;
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return site;
  }

  /** Where it stands, without a slash at the end. */
  get url(): string {
    const address = this.#server.address();
    if (!address || typeof address === 'string') throw new Error('The port has no number.');
    return `http://127.0.0.1:${address.port}${BELOW}`;
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  #find(path: string): string | undefined {
    if (!path.startsWith(`${BELOW}/`)) return undefined;
    const file = join(FOLDER, normalize(path.slice(BELOW.length)));
    if (!existsSync(file)) return undefined;
    const page = join(file, 'index.html');
    if (statSync(file).isDirectory()) return existsSync(page) ? page : undefined;
    return file;
  }
}
