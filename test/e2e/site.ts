import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** What a path answers. */
export interface Reply {
  /** Anything but text is sent as JSON. */
  body?: unknown;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
  /** Milliseconds to let the request wait, or what it waits for. */
  after?: number | Promise<unknown>;
}

/** A request as it came. */
export interface SiteRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  /** What the browser sent with it. */
  body: string;
}

export type Responder = (request: SiteRequest) => Reply;

const CDN = 'dist/cdn';
const EMBED = 'dist/embed';
const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * A web site with the built widget, and an endpoint on another origin: the same paths answer at
 * both. The built files are read once, so that a build that runs meanwhile does not matter.
 */
export class Site {
  /** Every request so far, preflights (`OPTIONS`) included. */
  readonly requests: SiteRequest[] = [];
  readonly #servers: Server[];
  #open = 0;
  readonly #replies = new Map<string, Responder>();

  private constructor(servers: Server[]) {
    this.#servers = servers;
  }

  static async start(): Promise<Site> {
    const servers = [createServer(), createServer()];
    const site = new Site(servers);
    for (const server of servers) {
      server.on('request', (request, response) => void site.#answer(request, response));
      await once(server.listen(0, '127.0.0.1'), 'listening');
    }
    site.put('/favicon.ico', { status: 204 });
    site.put('/image.svg', { body: drawing(), type: 'image/svg+xml' });
    site.putCdn('/cdn');
    return site;
  }

  /** Where the pages are. */
  get origin(): string {
    return originOf(this.#servers[0]);
  }

  /** Where the data comes from: another origin, which allows every other one to read. */
  get api(): string {
    return originOf(this.#servers[1]);
  }

  /** A request is waiting for its answer. */
  get busy(): boolean {
    return this.#open > 0;
  }

  /** Says what a path answers from now on. */
  put(path: string, reply: Reply | Responder): void {
    this.#replies.set(path, typeof reply === 'function' ? reply : () => reply);
  }

  /** A page with this body; the endpoint's origin stands in it for `API`. Gives its address. */
  putPage(path: string, body: string, { head = '', headers = {} } = {}): string {
    this.put(path, {
      body: `<!doctype html>
<html lang="bg">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Училище</title>${head}</head>
<body>${body}</body>
</html>`.replaceAll('API', this.api),
      type: TYPES.html ?? '',
      headers,
    });
    return this.origin + path;
  }

  /**
   * Serves the built files in another folder.
   * @param after what those of them wait for that `held` names
   * @param source where they were built
   */
  putCdn(folder: string, after?: Reply['after'], held = /./, source = CDN): void {
    for (const name of scriptsIn(source)) {
      const body = readFileSync(join(source, name), 'utf8');
      const waits = after && held.test(name) ? { after } : {};
      this.put(`${folder}/${name}`, { body, type: TYPES.js ?? '', ...waits });
    }
  }

  /** Serves the pages for frames, beside the scripts that they name. */
  putEmbed(): void {
    for (const name of readdirSync(EMBED)) {
      const body = readFileSync(join(EMBED, name), 'utf8');
      this.put(`/embed/${name}`, { body, type: TYPES[extname(name).slice(1)] ?? '' });
    }
  }

  /** A path that is no longer there. */
  drop(path: string): void {
    this.#replies.delete(path);
  }

  /** The paths that are there, under a folder. */
  paths(folder: string): string[] {
    return [...this.#replies.keys()].filter((path) => path.startsWith(folder));
  }

  /** How often a path was asked for with a method. */
  count(path: string, method = 'GET'): number {
    return this.requests.filter((each) => each.path === path && each.method === method).length;
  }

  async stop(): Promise<void> {
    for (const server of this.#servers) {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#open++;
    response.once('close', () => this.#open--);
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://site');
    const asked = { method: request.method ?? '', path, query, body: await readBody(request) };
    this.requests.push(asked);
    const reply = this.#replies.get(path)?.(asked) ?? { status: 404, body: 'not found' };
    await waitFor(reply.after);
    const { body = '', status = 200 } = reply;
    const isText = typeof body === 'string';
    response.writeHead(request.method === 'OPTIONS' ? 204 : status, {
      'content-type': reply.type ?? (isText ? 'text/plain' : 'application/json; charset=utf-8'),
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-expose-headers': 'X-WP-Total, X-WP-TotalPages',
      ...reply.headers,
    });
    response.end(isText ? body : JSON.stringify(body));
  }
}

/** The built scripts, as paths below their folder. */
function scriptsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
}

function waitFor(after: Reply['after']): Promise<unknown> {
  if (typeof after !== 'number') return Promise.resolve(after);
  return new Promise((resolve) => setTimeout(resolve, after));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function originOf(server: Server | undefined): string {
  const address = server?.address();
  if (!address || typeof address === 'string') throw new Error('The port has no number.');
  return `http://127.0.0.1:${address.port}`;
}

function drawing(): string {
  const size = 'width="640" height="360"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="teal"/></svg>`;
}
