import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import type { CommentStore } from './store.js';

const PATHS = [
  ['/approve', 'approved'],
  ['/reject', 'rejected'],
] as const;

/** What the buttons of the moderation page post to. */
export function createDecisions(store: CommentStore, maxSize: number): Hono {
  const decisions = new Hono();
  decisions.use(csrf()); // no other site can press the buttons in a visitor's name
  decisions.use(bodyLimit({ maxSize }));
  for (const [path, status] of PATHS) {
    decisions.post(path, async (c) => {
      const { id } = await c.req.parseBody();
      store.decide(Number(id), status);
      return c.redirect('/moderation', 303);
    });
  }
  return decisions;
}
