import * as z from 'zod/mini';
import { optional } from '../fields.js';
import { author } from './drafts.js';

/**
 * What the browser keeps of a comment that has left the form: one record for each comment, under a
 * name of its own. `localStorage` has no transactions: of two tabs that change one list at the same
 * time, the later one would write it without what the earlier one has added.
 */

const flag = z.catch(z.boolean(), false);
const number = z.catch(z.number(), 0);

/** On its way: nothing says yet that the endpoint has stored it. */
export const queued = z.object({
  state: z.literal('queued'),
  /** Counts the changes: of two records of one comment, the higher one is the later. */
  revision: number,
  key: z.string(),
  post: z.string(),
  parent: z.string(),
  content: z.string(),
  lang: z.string(),
  /** Missing when the reader has not asked the browser to remember it. */
  author: optional(author),
  extra: optional(z.record(z.string(), z.string())),
  /** A try to send it has ended without an answer: it may have been stored. */
  isUncertain: flag,
  /** Milliseconds since 1970. */
  queuedAt: number,
  /** Tabs of the former version know it, too: see `former-lists.ts`. */
  isFormer: flag,
});

/** The endpoint has said that it has stored it. */
export const sent = z.object({
  state: z.literal('sent'),
  revision: number,
  key: z.string(),
  /** Empty when the endpoint has not said it. */
  id: z.string(),
  parent: z.string(),
  status: z.catch(z.enum(['approved', 'held']), 'held'),
  content: z.string(),
  /** Milliseconds since 1970. */
  sentAt: number,
  /** The list has shown it; its content is not kept any longer. */
  isShown: flag,
});

/** The reader has thrown it away, or taken it back into the form. */
const discarded = z.object({
  state: z.literal('discarded'),
  revision: number,
  key: z.string(),
  /** Milliseconds since 1970. */
  discardedAt: number,
});

/** A record of any state. */
export const schema = z.union([queued, sent, discarded]);

export type QueuedRecord = z.output<typeof queued>;
export type SentRecord = z.output<typeof sent>;
export type DiscardedRecord = z.output<typeof discarded>;
export type CommentRecord = QueuedRecord | SentRecord | DiscardedRecord;

/** Milliseconds after which nobody expects an answer of the moderators any more. */
const MONTH = 30 * 24 * 3_600_000;

/** Whether a record says nothing any more that anybody waits for. */
export function isExpired(record: CommentRecord): boolean {
  if (record.state === 'queued') return false;
  const since = record.state === 'sent' ? record.sentAt : record.discardedAt;
  return since <= Date.now() - MONTH;
}

/** Which of two records of one comment counts: a receipt, otherwise the later one. */
export function latest(
  mine: CommentRecord | undefined,
  theirs: CommentRecord | undefined,
): CommentRecord | undefined {
  if (!mine || !theirs) return mine ?? theirs;
  const isSent = mine.state === 'sent';
  if (isSent !== (theirs.state === 'sent')) return isSent ? mine : theirs;
  return mine.revision > theirs.revision ? mine : theirs;
}
