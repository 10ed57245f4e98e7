import { toJsonText } from '../json-text.js';
import { unknown } from '../fields.js';
import {
  dropExpired,
  forgetFormerAuthors,
  keepFormerQueue,
  keepFormerSent,
  readFormerQueue,
  readFormerSent,
} from './former-lists.js';
import {
  isExpired,
  notOfTheFuture,
  toRecord,
  type CommentRecord,
  type QueuedRecord,
} from './records.js';
import { namesFrom, readValue, removeValue, storeValue } from './stored-values.js';

/**
 * Where records are kept: `localStorage`, each under a name of its own. It has no transactions: of two
 * tabs that change one list at the same time, the later one would write it without what the earlier
 * one has added.
 */
const START = 'comment ';

function nameOf(thread: string, key: string): string {
  return START + toJsonText([thread, key]);
}

/** What the browser keeps of an article's comments, by their keys. What has expired is thrown away. */
export function readRecords(thread: string): Map<string, CommentRecord> {
  dropExpired();
  const records = readOwnRecords(thread);
  takeOverSent(thread, records);
  followFormerQueue(thread, records);
  return records;
}

function readOwnRecords(thread: string): Map<string, CommentRecord> {
  const records = new Map<string, CommentRecord>();
  for (const name of namesFrom(START)) {
    const found = toRecord(readValue(name, unknown));
    if (!found) continue;
    const record = notOfTheFuture(found);
    if (record !== found) storeValue(name, record);
    if (isExpired(record)) removeValue(name);
    else if (name === nameOf(thread, record.key)) records.set(record.key, record);
  }
  return records;
}

/** Gives what the former version has sent records of their own; what finds no room stays where it is. */
function takeOverSent(thread: string, records: Map<string, CommentRecord>): void {
  const former = readFormerSent(thread);
  if (!former.length) return;
  const left = former.filter((each) => {
    if (records.get(each.key)?.state === 'sent') return false;
    records.set(each.key, each);
    return !keepRecord(thread, each);
  });
  keepFormerSent(thread, left);
}

/** Shares the queue with the tabs of the former version. */
function followFormerQueue(thread: string, records: Map<string, CommentRecord>): void {
  const former = new Map(readFormerQueue(thread).map((each) => [each.key, each]));
  for (const [key, record] of former) {
    const known = records.get(key);
    if (!known) keepRecord(thread, record);
    records.set(key, known ? withDoubts(known, record) : record);
  }
  for (const record of records.values()) {
    const { key, state, revision } = record;
    if (state !== 'queued' || !record.isFormer || former.has(key)) continue;
    // There, the reader has thrown it away, or taken it back into the form.
    const discardedAt = Date.now();
    const discarded = { state: 'discarded', key, revision: revision + 1, discardedAt } as const;
    records.set(key, discarded);
    keepRecord(thread, discarded);
  }
}

/** A try of the former version may have ended without an answer. */
function withDoubts(known: CommentRecord, former: QueuedRecord): CommentRecord {
  return known.state === 'queued' && former.isUncertain ? { ...known, isUncertain: true } : known;
}

/** Keeps a record. @returns whether it is there: some storages drop what is written without a word */
export function keepRecord(thread: string, record: CommentRecord): boolean {
  const isFormer = tellFormerTabs(thread, record);
  return keepAs(
    nameOf(thread, record.key),
    record.state === 'queued' ? { ...record, isFormer } : record,
  );
}

/** @returns whether they know the comment: a storage that was cleared makes them forget it */
function tellFormerTabs(thread: string, record: CommentRecord): boolean {
  const queue = readFormerQueue(thread);
  const index = queue.findIndex(({ key }) => key === record.key);
  if (index < 0) return false;
  const waiting = record.state === 'queued' ? [record] : [];
  keepFormerQueue(thread, queue.toSpliced(index, 1, ...waiting));
  return true;
}

function keepAs(name: string, record: CommentRecord): boolean {
  const isKept = storeValue(name, record);
  // Without room for the news that it is over, nothing may stay that would be sent again.
  if (!isKept && record.state !== 'queued') removeValue(name);
  return isKept;
}

/** Makes the browser forget who has written what waits, below whichever article. */
export function forgetAuthors(): void {
  for (const name of namesFrom(START)) {
    const record = toRecord(readValue(name, unknown));
    if (record?.state !== 'queued' || !record.author) continue;
    keepAs(name, { ...record, author: undefined, revision: record.revision + 1 });
  }
  forgetFormerAuthors();
}
