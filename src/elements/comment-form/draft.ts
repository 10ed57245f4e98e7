import {
  keepAuthor,
  readAuthor,
  StoredWriting,
  type Author,
  type Writing,
} from '../../data/comments/drafts.js';
import type { CommentField } from '../../data/comments/errors.js';

/** What stands in the form. */
export type Values = Record<CommentField, string>;

const NOBODY: Author = { name: '', email: '', url: '' };
const NOTHING: Writing = { content: '', key: '', isUncertain: false };

const asWriting = (content: string): Writing => ({ ...NOTHING, content });

/** Several texts, one below the other; one that is part of another only once. */
function together(writings: readonly Writing[]): Writing {
  const isPart = ({ content }: Writing, index: number): boolean =>
    writings.some(
      (each, i) =>
        i !== index && each.content.includes(content) && (each.content !== content || i > index),
    );
  const parts = writings.filter((each, index) => each.content && !isPart(each, index));
  const [only = NOTHING, second] = parts;
  return second ? asWriting(parts.map(({ content }) => content).join('\n\n')) : only;
}

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
  /** Where the browser keeps the text. */
  stored = new StoredWriting('', '');
  #thread = '';

  get values(): Values {
    return { content: this.writing.content, ...this.author };
  }

  /** Begins with what was written here before. @param typed what was typed before the script ran */
  restore(thread: string, parent: string, typed: Values | undefined): void {
    const stored = readAuthor();
    // Written before the page has said for which article.
    const early = this.#thread.endsWith(' ') ? this.writing.content : '';
    if (early) this.put();
    this.#turnTo(thread, parent);
    this.remember ||= stored !== undefined;
    const { content = '', ...author } = typed ?? {};
    for (const each of [visitor, stored, author]) this.introduce(each);
    this.writing = together([...this.stored.take(), ...[early, content].map(asWriting)]);
    if (early || content) this.put(this.writing);
  }

  #turnTo(thread: string, parent: string): void {
    this.#thread = thread;
    this.parent = parent;
    this.stored = new StoredWriting(thread, parent);
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
    if (this.author === NOBODY) this.introduce(visitor); // written in another form meanwhile
    this.put(asWriting(value)); // another text is another comment
  }

  /** Puts a text into the form, and where the browser keeps it. */
  put(writing = NOTHING): void {
    this.writing = writing;
    this.stored.keep(writing.content ? writing : undefined);
  }

  /** What it answers is gone: it becomes a comment on the article. */
  standAlone(): void {
    const { writing } = this;
    this.put();
    this.#turnTo(this.#thread, '');
    this.put(together([...this.stored.take(), writing]));
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
