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
/** Behind this stands the form that keeps the text; the former version has kept some without it. */
const FORM = '\n';
const placeOf = (thread: string, parent: string): string => `${START}${thread} ${parent}`;

function read(name: string): Writing | undefined {
  const stored = readValue(name, writing);
  return stored && { ...stored, isUncertain: stored.isUncertain === true };
}

/**
 * What stands in one form below an article or as an answer, as the browser keeps it. Each form has a name of its own for
 * it: under one name for all, tabs that write at the same instant would overwrite each other's texts.
 */
export class StoredWriting {
  readonly #place: string;
  readonly #name: string;
  /** Texts of other forms, closed ones say, which this one shows: as they were found under their names. */
  #taken = new Map<string, string>();

  constructor(thread: string, parent: string) {
    this.#place = placeOf(thread, parent);
    this.#name = `${this.#place}${FORM}${Date.now()}${Math.random()}`;
  }

  /** All that the reader has written here and has not sent, in its order. The form's next change stands for all of it. */
  take(): Writing[] {
    const names = [this.#place, ...namesFrom(this.#place + FORM).sort()];
    const found = names.flatMap((name) => {
      const each = read(name);
      return each ? [{ name, each }] : [];
    });
    this.#taken = new Map(found.map(({ name, each }) => [name, each.content]));
    return found.map(({ each }) => each);
  }

  /** Stores what stands in the form; `undefined` forgets it. */
  keep(value: Writing | undefined): void {
    if (!writeValue(this.#name, value)) return; // without room for it nothing else is thrown away
    for (const [name, content] of this.#taken) {
      // Another form may have gone on with it.
      if (name !== this.#name && read(name)?.content === content) writeValue(name, undefined);
    }
    this.#taken.clear();
  }
}

/** The comments that the reader has begun to answer; empty for the article itself. */
export function begunAnswers(thread: string): string[] {
  const start = placeOf(thread, '');
  const parents = namesFrom(start).map((name) => name.slice(start.length).split(FORM)[0] ?? '');
  return [...new Set(parents)];
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
