import * as z from '../schema.js';
import { unknown } from '../fields.js';
import { namesFrom, readValue, writeValue } from './stored-values.js';

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

const START = 'writing ';
const nameOf = (thread: string, parent: string): string => `${START}${thread} ${parent}`;
/** Where texts are laid aside: a number behind this. */
const ASIDE = '\n';

function read(name: string): Writing | undefined {
  const stored = readValue(name, writing);
  return stored && { ...stored, isUncertain: stored.isUncertain === true };
}

/** Texts of other tabs and forms, which one that was begun meanwhile has not overwritten. */
const namesAside = (thread: string, parent: string): string[] =>
  namesFrom(nameOf(thread, parent) + ASIDE);

/** All that the reader has written below an article, or as an answer to a comment, and has not sent. */
export function readWritings(thread: string, parent: string): Writing[] {
  const names = [...namesAside(thread, parent), nameOf(thread, parent)];
  return names.map(read).filter((each) => each !== undefined);
}

/**
 * Stores what stands in the form; `undefined` forgets it.
 * @param before what stood in it: another text that is stored there is somebody else's, of another tab say, and stays
 */
export function keepWriting(
  thread: string,
  parent: string,
  value: Writing | undefined,
  before = '',
): void {
  const name = nameOf(thread, parent);
  const isOurs = ({ content }: Writing): boolean =>
    content === before || (value?.content.includes(content) ?? false);
  for (const each of namesAside(thread, parent)) {
    const aside = read(each);
    if (aside && isOurs(aside)) writeValue(each, undefined);
  }
  const stored = read(name);
  const isForeign = stored?.content && !isOurs(stored);
  if (isForeign && value) writeValue(`${name}${ASIDE}${Date.now()}${Math.random()}`, stored);
  if (!isForeign || value) writeValue(name, value);
}

/** The comments that the reader has begun to answer; empty for the article itself. */
export function begunAnswers(thread: string): string[] {
  const start = nameOf(thread, '');
  return namesFrom(start).map((name) => name.slice(start.length).split(ASIDE)[0] ?? '');
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
