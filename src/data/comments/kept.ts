import * as z from 'zod/mini';
import { attempt } from '../cache.js';
import { optional, toList, unknown } from '../fields.js';
import type { CommentDraft } from '../model.js';
import { author, PREFIX, read, write, type Author } from './drafts.js';

/** What is kept of comments that have left the form: on their way, or stored but not shown yet. */

const queued = z.object({
  post: z.string(),
  parent: z.string(),
  content: z.string(),
  lang: z.string(),
  key: z.string(),
  author: optional(author),
  extra: unknown,
  isUncertain: unknown,
});

/** A comment on its way. */
export interface Sending extends Omit<CommentDraft, 'author'> {
  /** Missing after a reload when the reader has not asked the browser to remember it. */
  author?: Author | undefined;
  /** A try to send it has ended without an answer: it may have been stored. */
  isUncertain: boolean;
}

export function readQueue(thread: string): Sending[] {
  return toList(read(`queue ${thread}`, unknown), queued) as Sending[];
}

export function keepQueue(thread: string, value: readonly Sending[]): void {
  write(`queue ${thread}`, value.length ? value : undefined);
}

/** Makes the browser forget who has written what waits, below whichever article. */
export function forgetAuthors(): void {
  const start = `${PREFIX}queue `;
  const keys = attempt((storage) => Array.from(storage, (_, index) => storage.key(index) ?? ''));
  for (const key of keys?.filter((each) => each.startsWith(start)) ?? []) {
    const thread = key.slice(start.length);
    keepQueue(
      thread,
      readQueue(thread).map(({ author: _, ...entry }) => entry),
    );
  }
}

const sent = z.object({
  key: z.string(),
  id: z.string(),
  parent: z.string(),
  status: unknown,
  content: z.string(),
  sentAt: unknown,
});

/** A comment that was stored, but that the list does not show yet. */
export interface Sent {
  key: string;
  /** Empty when the endpoint has not said it. */
  id: string;
  parent: string;
  status: 'approved' | 'held';
  content: string;
  /** Milliseconds since 1970. */
  sentAt: number;
}

/** Milliseconds after which nobody expects an answer of the moderators any more. */
const PATIENCE = 30 * 24 * 3_600_000;

export function readSent(thread: string): Sent[] {
  const all = toList(read(`sent ${thread}`, unknown), sent) as Sent[];
  return all.filter(({ sentAt }) => Number(sentAt) > Date.now() - PATIENCE);
}

export function keepSent(thread: string, value: readonly Sent[]): void {
  write(`sent ${thread}`, value.length ? value : undefined);
}
