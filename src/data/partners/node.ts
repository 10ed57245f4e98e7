import { toId } from '../fields.js';

/** A JSON-LD object that nobody has vetted yet. */
export type Node = Readonly<Record<string, unknown>>;

/** A node that is being made. */
export type Container = Record<string, unknown>;

/** A value that is an object, and no array. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an array; a value that is none is the only one. */
export function toArray(value: unknown): readonly unknown[] {
  return [value ?? []].flat();
}

/** What is read of the first of them that can be read. */
export function firstOf<T>(
  values: unknown,
  read: (value: unknown) => T | undefined,
): T | undefined {
  return toArray(values)
    .map((value) => read(value))
    .find(Boolean);
}

/** Its types: without the prefix of schema.org, as {@link canonicalOf} leaves them. */
export function typesOf(node: Node): string[] {
  return toArray(node['@type']).map(toId).filter(Boolean);
}

/** A bare reference says nothing of what it refers to. */
export const isReference = (value: unknown): boolean =>
  isNode(value) && Boolean(value['@id']) && Object.keys(value).length === 1;
