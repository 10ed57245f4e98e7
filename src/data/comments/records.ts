import * as z from '../schema.js';
import { optional, text, toTexts, unknown } from '../fields.js';
import { author } from './drafts.js';
import { AT_ONCE, type TryPlan } from './retries.js';

/**
 * What the browser keeps of a comment that has left the form: one record for each comment, under a
 * name of its own. `localStorage` has no transactions: of two tabs that change one list at the same
 * time, the later one would write it without what the earlier one has added.
 */

/** Anything else counts as 0. */
const toNumber = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

/** What a schema has read, with its numbers and its flags. */
type Leaves<T, Numbers extends keyof T, Flags extends keyof T> = Omit<T, Numbers | Flags> &
  Record<Numbers, number> &
  Record<Flags, boolean>;

const plan = z.object({ tries: unknown, madeAt: unknown, retryAt: unknown, soonest: unknown });

/** On its way: nothing says yet that the endpoint has stored it. */
const queued = z.object({
  /** Counts the changes: of two records of one comment, the higher one is the later. */
  revision: unknown,
  key: z.string(),
  post: z.string(),
  parent: z.string(),
  content: z.string(),
  lang: z.string(),
  /** Missing when the reader has not asked the browser to remember it. */
  author: optional(author),
  extra: unknown,
  /** A try to send it has ended without an answer: it may have been stored. */
  isUncertain: unknown,
  /** Milliseconds since 1970. */
  queuedAt: unknown,
  /** Tabs of the former version know it, too: see `former-lists.ts`. */
  isFormer: unknown,
  /** When the next try is made; missing before the first one. */
  plan: optional(plan),
});

/** The endpoint has said that it has stored it. */
const sent = z.object({
  revision: unknown,
  key: z.string(),
  /** Empty when the endpoint has not said it. */
  id: z.string(),
  parent: z.string(),
  status: text,
  content: z.string(),
  /** Milliseconds since 1970. */
  sentAt: unknown,
  /** The list has shown it; its content is not kept any longer. */
  isShown: unknown,
});

/** The reader has thrown it away, or taken it back into the form. */
const discarded = z.object({
  revision: unknown,
  key: z.string(),
  /** Milliseconds since 1970. */
  discardedAt: unknown,
});

const anyState = z.object({ state: text });

/** A comment that waits in this browser until the endpoint takes it. */
export interface QueuedRecord extends Omit<
  Leaves<z.output<typeof queued>, 'revision' | 'queuedAt', 'isUncertain' | 'isFormer'>,
  'extra' | 'plan'
> {
  state: 'queued';
  plan: TryPlan;
  /** What a challenge against spam has asked to be sent along. */
  extra?: Record<string, string> | undefined;
}
/** A comment that the endpoint has taken, for as long as its list may not show it yet. */
export interface SentRecord extends Omit<
  Leaves<z.output<typeof sent>, 'revision' | 'sentAt', 'isShown'>,
  'status'
> {
  state: 'sent';
  status: 'approved' | 'held';
}
/** A comment that the reader has thrown away: no tab may send it any more. */
interface DiscardedRecord extends Leaves<
  z.output<typeof discarded>,
  'revision' | 'discardedAt',
  never
> {
  state: 'discarded';
}
/** A comment of this reader, as the browser stores it. */
export type CommentRecord = QueuedRecord | SentRecord | DiscardedRecord;

/** A stored value as the record that it is; undefined for anything else: anyone may have written it. */
export function toRecord(value: unknown): CommentRecord | undefined {
  const state = z.safeParse(anyState, value).data?.state;
  if (state === 'queued') return toQueued(value);
  if (state === 'sent') return toSent(value);
  const { data } = z.safeParse(discarded, value);
  if (state !== 'discarded' || !data) return undefined;
  const [revision, discardedAt] = [toNumber(data.revision), toNumber(data.discardedAt)];
  return { ...data, state, revision, discardedAt };
}

/** A stored value as a comment that waits, or undefined. */
export function toQueued(value: unknown): QueuedRecord | undefined {
  const { data } = z.safeParse(queued, value);
  return (
    data && {
      ...data,
      state: 'queued',
      extra: toTexts(data.extra),
      revision: toNumber(data.revision),
      queuedAt: toNumber(data.queuedAt),
      isUncertain: data.isUncertain === true,
      isFormer: data.isFormer === true,
      plan: toPlan(data.plan),
    }
  );
}

function toPlan(stored: z.output<typeof plan> | undefined): TryPlan {
  if (!stored) return AT_ONCE;
  const { tries, madeAt, retryAt, soonest } = stored;
  return {
    tries: toNumber(tries),
    madeAt: toNumber(madeAt),
    retryAt: toNumber(retryAt),
    soonest: toNumber(soonest),
  };
}

/** A stored value as a comment that was sent, or undefined; a status that nobody knows is "held". */
export function toSent(value: unknown): SentRecord | undefined {
  const { data } = z.safeParse(sent, value);
  return (
    data && {
      ...data,
      state: 'sent',
      status: data.status === 'approved' ? 'approved' : 'held',
      revision: toNumber(data.revision),
      sentAt: toNumber(data.sentAt),
      isShown: data.isShown === true,
    }
  );
}

/** Milliseconds after which nobody expects an answer of the moderators any more. */
const MONTH = 30 * 24 * 3_600_000;

/** Whether a record says nothing any more that anybody waits for. */
export function isExpired(record: CommentRecord): boolean {
  if (record.state === 'queued') return false;
  const since = record.state === 'sent' ? record.sentAt : record.discardedAt;
  return since <= Date.now() - MONTH;
}

/** After the clock was set back, what is over is as old as can be told: it must not stay for ever. */
export function notOfTheFuture(record: CommentRecord): CommentRecord {
  const now = Date.now();
  if (record.state === 'sent' && record.sentAt > now) return { ...record, sentAt: now };
  if (record.state === 'discarded' && record.discardedAt > now) {
    return { ...record, discardedAt: now };
  }
  return record;
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
