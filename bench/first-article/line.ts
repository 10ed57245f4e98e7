import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** What a path answers. */
export interface Reply {
  body: string;
  type: string;
  headers?: Record<string, string>;
}

/** A request and its answer, as the server saw them. Times are milliseconds of its own clock. */
export interface Exchange {
  path: string;
  /** What the browser wants it for (`Sec-Fetch-Dest`): `document`, `script`, `image`, `empty` … */
  destination: string;
  began: number;
  /** Infinity while the answer is under way. */
  ended: number;
  /** Bytes of the answer's body on the line. */
  bytes: number;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
const NOT_FOUND = { packed: gzipSync('not found'), type: 'text/plain', headers: {} };

/**
 * A web server at the end of a slow line: each request is answered so many milliseconds after it
 * came, however many there are at the same time and whatever they bring. So a page's time is that of
 * its requests in a row, and hardly that of its bytes. Answers are compressed beforehand, as hosts of
 * files do; connections stay open, and setting one up costs nothing.
 */
export class Line {
  readonly #server: Server;
  readonly #latency: number;
  readonly #replies = new Map<string, Omit<Reply, 'body'> & { packed: Buffer }>();
  #log: Exchange[] = [];

  private constructor(server: Server, latency: number) {
    this.#server = server;
    this.#latency = latency;
  }

  /** @param latency milliseconds from a request to its answer */
  static async start(latency: number): Promise<Line> {
    const server = createServer();
    const line = new Line(server, latency);
    server.on('request', (request, response) => void line.#answer(request, response));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return line;
  }

  get origin(): string {
    const address = this.#server.address();
    if (!address || typeof address === 'string') throw new Error('The port has no number.');
    return `http://127.0.0.1:${address.port}`;
  }

  /** Says what a path answers; with `?rest_route=…` at its end, only for that query. */
  put(path: string, { body, ...reply }: Reply): void {
    this.#replies.set(path, { ...reply, packed: gzipSync(body, { level: 9 }) });
  }

  putFile(path: string, file: string): void {
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    this.put(path, { body: readFileSync(file, 'utf8'), type });
  }

  /** Serves the scripts in a folder, and in the folders in it. */
  putFolder(path: string, folder: string): void {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => extname(each) in TYPES)) {
      this.putFile(`${path}/${name.replaceAll(sep, '/')}`, join(folder, name));
    }
  }

  /** Begins a new log of what comes from now on, and gives it. */
  record(): readonly Exchange[] {
    return (this.#log = []);
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', this.origin);
    const destination = String(request.headers['sec-fetch-dest']);
    const exchange = { path, destination, began: performance.now(), ended: Infinity, bytes: 0 };
    this.#log.push(exchange);
    const plain = this.#replies.get(`${path}?rest_route=${searchParams.get('rest_route')}`);
    const reply = plain ?? this.#replies.get(path);
    const { packed, type, headers } = reply ?? NOT_FOUND;
    await wait(this.#latency);
    response.writeHead(reply ? 200 : 404, {
      'content-type': type,
      'content-encoding': 'gzip',
      'content-length': packed.length,
      'cache-control': 'max-age=3600',
      ...headers,
    });
    response.end(packed);
    exchange.bytes = packed.length;
    exchange.ended = performance.now();
  }
}
