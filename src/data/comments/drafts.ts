import * as z from '../schema.js';
import { unknown } from '../fields.js';
import { readValue, writeValue } from './stored-values.js';

/** What a reader has written, for as long as it stands in a form; and who the reader is, if he allows it. */

/** One article's comments at one endpoint: what is kept for it is found by this name. */
export function threadOf(url: string, post: string): string {
  return `${url} ${post}`;
}

const writing = z.object({ content: z.string(), key: z.string(), isUncertain: unknown });

/** What stands in the form. Names and addresses are not kept with it. */
export interface Writing {
  content: string;
  key: string;
  /** A try to send it has ended without an answer. */
  isUncertain: boolean;
}

/** What the reader has written below an article, or as an answer to a comment, and has not sent. */
export function readWriting(thread: string, parent: string): Writing | undefined {
  const stored = readValue(`writing ${thread} ${parent}`, writing);
  return stored && { ...stored, isUncertain: stored.isUncertain === true };
}

/** Stores what stands in the form; `undefined` forgets it. */
export function keepWriting(thread: string, parent: string, value: Writing | undefined): void {
  writeValue(`writing ${thread} ${parent}`, value);
}

/** Whoever comments, as typed into the form. */
export const author = z.object({ name: z.string(), email: z.string(), url: z.string() });
/** See {@link author}. */
export type Author = z.output<typeof author>;

/** Who has asked the browser to remember him. */
export function readAuthor(): Author | undefined {
  return readValue('author', author);
}

/** Stores the reader's name and addresses; `undefined` forgets them. */
export function keepAuthor(value: Author | undefined): void {
  writeValue('author', value);
}
