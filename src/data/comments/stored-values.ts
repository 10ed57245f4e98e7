import { toJson, toJsonText } from '../json-text.js';
import * as z from '../schema.js';
import { withStorage } from '../storage.js';

/**
 * Values in `localStorage`, as JSON, under names that all begin alike. They survive reloads and crashes;
 * where the storage is blocked or full, they live as long as the page.
 */

const PREFIX = 'cluster-news:comments:1:';
/** What the storage did not take. */
const inMemory = new Map<string, string>();

/** Whether something would be lost with the page. */
export const isVolatile = (): boolean => inMemory.size > 0;

/** The value under a name, if it is of that shape: anyone may have written it. */
export function readValue<T extends z.Schema>(name: string, schema: T): z.output<T> | undefined {
  // What is in memory did not fit into the storage, which may still hold something older.
  return z.safeParse(schema, toJson(inMemory.get(name) ?? readText(name) ?? '')).data;
}

/**
 * Keeps a value under a name.
 * @param value undefined forgets it
 * @returns whether it outlives the page
 */
export function writeValue(name: string, value: unknown): boolean {
  inMemory.delete(name);
  if (value === undefined) removeValue(name);
  else if (!storeValue(name, value)) inMemory.set(name, toJsonText(value));
  return !inMemory.has(name);
}

/** Writes a value into the storage. @returns whether it is there: some storages drop everything without a word */
export function storeValue(name: string, value: unknown): boolean {
  const text = toJsonText(value);
  withStorage((storage) => storage.setItem(PREFIX + name, text));
  return readText(name) === text;
}

/** Forgets a value; where there is no storage nothing was kept. */
export function removeValue(name: string): void {
  withStorage((storage) => storage.removeItem(PREFIX + name));
}

/** The names of what is kept that begin like this. */
export function namesFrom(start: string): string[] {
  const names = withStorage((storage) => Object.keys(storage));
  const stored = (names ?? [])
    .filter((name) => name.startsWith(PREFIX + start))
    .map((name) => name.slice(PREFIX.length));
  const others = [...inMemory.keys()].filter((name) => name.startsWith(start));
  return [...new Set([...stored, ...others])];
}

function readText(name: string): string | undefined {
  return withStorage((storage) => storage.getItem(PREFIX + name)) ?? undefined;
}
