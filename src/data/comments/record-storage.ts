import { withStorage } from '../storage.js';
import { toJson, toList } from '../fields.js';
import { PREFIX } from './drafts.js';
import { isExpired, latest, schema, type CommentRecord } from './records.js';

/**
 * Where records are kept: `localStorage`, each under a name of its own. It has no transactions: of two
 * tabs that change one list at the same time, the later one would write it without what the earlier
 * one has added.
 */
const START = `${PREFIX}comment `;

function nameOf(thread: string, key: string): string {
  return START + JSON.stringify([thread, key]);
}

/** What the browser keeps of an article's comments, by their keys. What has expired is thrown away. */
export function readRecords(thread: string): Map<string, CommentRecord> {
  const records = new Map(readFormer(thread).map((each) => [each.key, each]));
  for (const name of namesFrom(START)) {
    const record = readRecord(name);
    if (!record) continue;
    if (isExpired(record)) withStorage((storage) => storage.removeItem(name));
    else if (name === nameOf(thread, record.key)) records.set(record.key, record);
  }
  return records;
}

/** Keeps a record. @returns whether it is there: some storages drop what is written without a word */
export function keepRecord(thread: string, record: CommentRecord): boolean {
  return keepAs(nameOf(thread, record.key), record);
}

function keepAs(name: string, record: CommentRecord): boolean {
  const text = JSON.stringify(record);
  const isKept = withStorage((storage) => {
    storage.setItem(name, text);
    return storage.getItem(name) === text;
  });
  // Without room for the news that it is over, nothing may stay that would be sent again.
  if (!isKept && record.state !== 'queued') withStorage((storage) => storage.removeItem(name));
  return isKept ?? false;
}

function readRecord(name: string): CommentRecord | undefined {
  return schema.safeParse(readJson(name)).data;
}

function readJson(name: string): unknown {
  return toJson(withStorage((storage) => storage.getItem(name)) ?? '');
}

function namesFrom(start: string): string[] {
  const names = withStorage((storage) =>
    Array.from(storage, (_, index) => storage.key(index) ?? ''),
  );
  return names?.filter((name) => name.startsWith(start)) ?? [];
}

/** The former version kept two lists for each article. */
const FORMER = { queue: 'queued', sent: 'sent' } as const;

/**
 * Gives what the former version has kept records of their own.
 * @returns those for which there is no room: they stay where they are
 */
function readFormer(thread: string): CommentRecord[] {
  return (['queue', 'sent'] as const).flatMap((list) => {
    const name = `${PREFIX}${list} ${thread}`;
    const left = readFormerList(name, FORMER[list]).filter((each) => {
      const isNews = latest(readRecord(nameOf(thread, each.key)), each) === each;
      return isNews && !keepRecord(thread, each);
    });
    withStorage((storage) => {
      if (left.length) storage.setItem(name, JSON.stringify(left));
      else storage.removeItem(name);
    });
    return left;
  });
}

function readFormerList(name: string, state: CommentRecord['state']): CommentRecord[] {
  const value = readJson(name);
  const members: unknown[] = Array.isArray(value) ? value : [];
  return toList(
    members.map((member) => Object.assign({}, member, { state })),
    schema,
  );
}

/** Makes the browser forget who has written what waits, below whichever article. */
export function forgetAuthors(): void {
  for (const name of namesFrom(START)) {
    const record = readRecord(name);
    if (record?.state !== 'queued' || !record.author) continue;
    keepAs(name, { ...record, author: undefined, revision: record.revision + 1 });
  }
  for (const name of namesFrom(`${PREFIX}queue `)) {
    const nameless = readFormerList(name, 'queued').map((each) => ({ ...each, author: undefined }));
    withStorage((storage) => storage.setItem(name, JSON.stringify(nameless)));
  }
}
