import {
  keepAuthor,
  keepWriting,
  readAuthor,
  readWriting,
  type Author,
  type Writing,
} from '../../data/comments/drafts.js';
import type { CommentField } from '../../data/comments/errors.js';

/** What stands in the form. */
export type Values = Record<CommentField, string>;

const NOBODY: Author = { name: '', email: '', url: '' };
const NOTHING: Writing = { content: '', key: '', isUncertain: false };

/** Who writes on this page: a reply begins with the name and address of the last form. */
let visitor = NOBODY;

/** What stands in the form; its text is kept by the browser from the first letter on. */
export class Draft {
  author = NOBODY;
  writing = NOTHING;
  /** Whether the browser may keep the author's name and addresses. */
  remember = false;
  /** The comment replied to; empty for none. */
  parent = '';
  #thread = '';

  get values(): Values {
    return { content: this.writing.content, ...this.author };
  }

  /** Begins with what was written here before. @param typed what was typed before the script ran */
  restore(thread: string, parent: string, typed: Values | undefined): void {
    const stored = readAuthor();
    // Written before the page has said for which article.
    const early = this.#thread.endsWith(' ') && this.writing.content;
    this.#thread = thread;
    this.parent = parent;
    this.remember ||= stored !== undefined;
    const { content = '', ...author } = typed ?? {};
    for (const each of [visitor, stored, author]) this.introduce(each);
    const text = content || early;
    this.put(text ? { ...NOTHING, content: text } : readWriting(thread, parent));
  }

  /** Fills in what is known of the author. */
  introduce(author: Partial<Author> | undefined): void {
    for (const [field, value] of Object.entries(author ?? {})) {
      if (value) this.author = { ...this.author, [field]: value };
    }
  }

  /** The reader has changed a field. */
  write(field: CommentField, value: string): void {
    if (field !== 'content') {
      this.author = { ...this.author, [field]: value };
      return this.setRemember(this.remember);
    }
    this.put({ ...NOTHING, content: value }); // another text is another comment
  }

  /** Puts a text into the form, and where the browser keeps it. */
  put(writing = NOTHING): void {
    this.writing = writing;
    keepWriting(this.#thread, this.parent, writing.content ? writing : undefined);
  }

  /** The reader says whether the browser may remember him. */
  setRemember(remember: boolean): void {
    this.remember = remember;
    visitor = this.author;
    keepAuthor(remember ? visitor : undefined);
  }

  forget(): void {
    this.author = NOBODY;
    this.setRemember(false);
  }
}
