import type { CommentsOptions } from '../../../demo/server/comments/comments.js';
import { startDemo } from '../../../demo/server/start.js';

/** The body of a comment, wrong ones included. */
export type Body = Record<string, unknown>;

/** What an answer of the endpoint may hold. */
interface Answer {
  status: number;
  headers: Headers;
  /** The whole answer, as it came. */
  text: string;
  json: Json;
}

interface Item {
  id: string;
  parent: string | 0;
  author: { name: string; url: string };
  content_text: string;
  date_published: string;
}

type Json = Item & {
  status: string | number;
  type: string;
  title: string;
  code: string;
  errors?: { field: string; code: string }[];
  items: Item[];
  total: number;
  next_url?: string;
};

/** A demo of the test's own, seen as a widget sees it. */
export interface DemoComments {
  url: string;
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** @param query of the list, or a whole address such as `next_url` */
  list(query: string): Promise<Answer>;
  /** What stands on the moderation page. */
  moderation(): Promise<string>;
  decide(decision: 'approve' | 'reject', id: string, headers?: object): Promise<Response>;
  stop(): Promise<void>;
}

let count = 0;

/** A comment that nothing is wrong with, different from every other one. */
export function comment(overrides: Body = {}): Body {
  count++;
  return {
    post: 'novina',
    parent: 0,
    author: { name: 'Ученик', email: 'uchenik@example.org', url: '' },
    content: `Коментар ${count}`,
    lang: 'bg',
    key: `key-${count}`,
    ...overrides,
  };
}

async function toAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text();
  return { status, headers, text, json: JSON.parse(text) as Json };
}

/** Starts a demo whose flood limit is out of the way. */
export async function startComments(options: CommentsOptions = {}): Promise<DemoComments> {
  const flood = { comments: 1000, seconds: 60 };
  const { url, stop } = await startDemo(0, '127.0.0.1', { flood, ...options });
  const endpoint = `${url}/api/comments`;
  return {
    url,
    stop,
    async post(body, headers = { 'content-type': 'text/plain;charset=UTF-8' }) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return toAnswer(await fetch(endpoint, { method: 'POST', body: text, headers }));
    },
    async list(query) {
      return toAnswer(await fetch(query.startsWith('http') ? query : `${endpoint}?${query}`));
    },
    moderation: async () => (await fetch(`${url}/moderation`)).text(),
    decide: (decision, id, headers = { origin: url }) =>
      fetch(`${url}/moderation/${decision}`, {
        method: 'POST',
        body: new URLSearchParams({ id }),
        headers: { ...headers },
        redirect: 'manual',
      }),
  };
}
