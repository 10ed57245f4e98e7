import { toList, unknown } from '../fields.js';
import { isExpired, toQueued, toSent, type QueuedRecord, type SentRecord } from './records.js';
import { namesFrom, readValue, writeValue } from './stored-values.js';

/**
 * The two lists that the former version keeps for each article: its tabs may still be open. They take a
 * comment that has left their queue for stored, so each stays in there until it is stored or thrown away.
 */

/** What waits for the tabs of the former version. */
export function readFormerQueue(thread: string): QueuedRecord[] {
  const records = membersOf(`queue ${thread}`).map(toQueued);
  return records.filter((each) => each !== undefined).map((each) => ({ ...each, isFormer: true }));
}

/** What the tabs of the former version have sent. */
export function readFormerSent(thread: string): SentRecord[] {
  const records = membersOf(`sent ${thread}`).map(toSent);
  return records.filter((each) => each !== undefined);
}

/** Throws away what has expired, below whichever article: this version takes over only what belongs to the page's. */
export function dropExpired(): void {
  for (const name of namesFrom('sent ')) {
    const thread = name.slice('sent '.length);
    const all = readFormerSent(thread);
    const left = all.filter((record) => !isExpired(record));
    if (left.length < all.length) keepFormerSent(thread, left);
  }
}

/** They are not counted: whatever this version writes is later. */
function membersOf(name: string): unknown[] {
  const members = toList(readValue(name, unknown), unknown);
  return members.map((each) => Object.assign({}, each, { revision: 0 }));
}

/** Stores the list as earlier versions read it; an empty one is removed. */
export function keepFormerQueue(thread: string, records: readonly QueuedRecord[]): void {
  writeValue(`queue ${thread}`, records.length ? records : undefined);
}

/** Stores the list as earlier versions read it; an empty one is removed. */
export function keepFormerSent(thread: string, records: readonly SentRecord[]): void {
  writeValue(`sent ${thread}`, records.length ? records : undefined);
}

/** Makes the browser forget who has written what waits, below whichever article. */
export function forgetFormerAuthors(): void {
  for (const name of namesFrom('queue ')) {
    const thread = name.slice('queue '.length);
    const queue = readFormerQueue(thread);
    keepFormerQueue(
      thread,
      queue.map((each) => ({ ...each, author: undefined })),
    );
  }
}
