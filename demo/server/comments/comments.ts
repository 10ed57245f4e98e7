import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createAccept, type Accept, type AcceptOptions } from './accept.js';
import { commentPage, toReceipt } from './answers.js';
import { IN_MEMORY } from './database.js';
import { createDecisions } from './decisions.js';
import { readDraft } from './draft.js';
import { Problem } from './problem.js';
import { CommentStore, type Found } from './store.js';

export interface CommentsOptions extends AcceptOptions {
  /** Path of the database file; without one, the comments last as long as the server. */
  database?: string;
}

/** The comments of the demo. */
export interface Comments {
  /** `/api/comments`, and what the forms of `/moderation` post to. */
  routes: Hono<{ Bindings: Partial<HttpBindings> }>;
  /** The endpoint alone, for another address. */
  endpoint: Hono<{ Bindings: Partial<HttpBindings> }>;
  /** Takes a comment from a form of the demo's own pages. */
  accept: Accept;
  /** The comments that wait for a decision, oldest first. */
  held: (count: number) => Found;
  /** Closes the database for good. */
  close: () => void;
}

const MAX_BODY = 1024 * 1024;

/** The JSON endpoint that the README describes: its reference. */
function createEndpoint(store: CommentStore, accept: Accept): Comments['routes'] {
  const endpoint: Comments['routes'] = new Hono();
  const onError = () => new Problem('too_large').toResponse();

  endpoint.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-cache');
    c.header('X-Content-Type-Options', 'nosniff');
  });

  endpoint.post('/', bodyLimit({ maxSize: MAX_BODY, onError }), async (c) => {
    // Whatever the Content-Type says: text/plain needs no preflight. A body that breaks off is no JSON.
    const draft = readDraft(await c.req.text().catch(() => ''));
    return c.json(toReceipt(accept(draft, c.env.incoming?.socket.remoteAddress ?? '')), 201);
  });

  endpoint.get('/', (c) => c.json(commentPage(new URL(c.req.url), store)));

  endpoint.onError((error) => {
    if (error instanceof Problem) return error.toResponse();
    throw error;
  });
  return endpoint;
}

/** Makes the comments: their endpoint, what moderators decide, and the database behind both. */
export function createComments(options: CommentsOptions = {}): Comments {
  const store = new CommentStore(options.database ?? IN_MEMORY);
  const accept = createAccept(store, options);
  const endpoint = createEndpoint(store, accept);
  const routes: Comments['routes'] = new Hono();
  routes.route('/api/comments', endpoint);
  routes.route('/moderation', createDecisions(store, MAX_BODY));
  const held: Comments['held'] = (count) => store.held(count);
  return { routes, endpoint, accept, held, close: () => store.close() };
}
