import * as z from 'zod/mini';
import { withStorage } from '../storage.js';
import { toJson, unknown } from '../fields.js';

/**
 * What a reader has written, for as long as no endpoint has confirmed it: in `localStorage`, where
 * it survives reloads and crashes; where storage is blocked or full, as long as the page lives.
 */

export const PREFIX = 'cluster-news:comments:1:';
const inMemory = new Map<string, string>();

/** Whether the storage has refused something, which is then lost with the page. */
export const isVolatile = (): boolean => inMemory.size > 0;

/** One article's comments at one endpoint: what is kept for it is found by this name. */
export function threadOf(url: string, post: string): string {
  return `${url} ${post}`;
}

/** What is kept under a name, if it is of that shape: anyone may have written it. */
export function read<T extends z.ZodMiniType>(name: string, schema: T): z.output<T> | undefined {
  // What is in memory did not fit into the storage, which may still hold something older.
  const stored = inMemory.get(name) ?? withStorage((storage) => storage.getItem(PREFIX + name));
  return schema.safeParse(toJson(stored ?? '')).data;
}

/** Keeps something under a name. @param value undefined forgets it */
export function write(name: string, value: unknown): void {
  inMemory.delete(name);
  if (value === undefined) return void withStorage((storage) => storage.removeItem(PREFIX + name));
  const text = JSON.stringify(value);
  const isKept = withStorage((storage) => {
    storage.setItem(PREFIX + name, text);
    return storage.getItem(PREFIX + name) === text; // some take everything and keep nothing
  });
  if (!isKept) inMemory.set(name, text);
}

const writing = z.object({ content: z.string(), key: z.string(), isUncertain: unknown });

/** What stands in the form. Names and addresses are not kept with it. */
export interface Writing {
  content: string;
  key: string;
  /** A try to send it has ended without an answer. */
  isUncertain: boolean;
}

export function readWriting(thread: string, parent: string): Writing | undefined {
  return read(`writing ${thread} ${parent}`, writing) as Writing | undefined;
}

export function keepWriting(thread: string, parent: string, value: Writing | undefined): void {
  write(`writing ${thread} ${parent}`, value);
}

export const author = z.object({ name: z.string(), email: z.string(), url: z.string() });
export type Author = z.output<typeof author>;

/** Who has asked the browser to remember him. */
export function readAuthor(): Author | undefined {
  return read('author', author);
}

export function keepAuthor(value: Author | undefined): void {
  write('author', value);
}
