import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { TestRunnerConfig } from '@web/test-runner';
import type { Origins } from './exchange.js';
import { addCors, answer, isAnswer } from './router.js';
import { AnswersState } from './state.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** Real answers from a real network: on the test page's own origin and on two others. */
export interface Answers extends Origins {
  /** Gives the answers on the origin of Web Test Runner's pages. */
  middleware: Middleware;
  stop(): Promise<void>;
}

/** Starts the answers on two free ports, one with CORS headers and one without. */
export async function startAnswers(): Promise<Answers> {
  const state = new AnswersState();
  const origins: Origins = { cors: '', noCors: '' };
  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response, state, origins).catch((error: unknown) =>
      response.destroy(error as Error),
    );
  };
  const cors = await listen((request, response) => {
    addCors(request, response);
    respond(request, response);
  });
  const noCors = await listen(respond);
  origins.cors = originOf(cors);
  origins.noCors = originOf(noCors);
  return {
    ...origins,
    middleware: (context, next) => {
      if (!isAnswer(context.path)) return next();
      context.respond = false;
      // Koa's 404 stands until someone answers, and the runner would report it as a broken import.
      context.status = 200;
      setImmediate(respond, context.req, context.res);
      return undefined;
    },
    stop: async () => {
      await Promise.all([cors, noCors].map(close));
    },
  };
}

async function listen(
  respond: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const server = createServer(respond).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The port has no number.');
  return `http://127.0.0.1:${address.port}`;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
