import type { BindValues, Database } from 'node-sqlite3-wasm';
import { openDatabase, transact, type OpenDatabase } from './database.js';
import type { Draft } from './draft.js';
import { seeds } from './seed.js';

/** Readers see only approved ones; a rejected one stays, so that it is not sent once more. */
type Status = 'approved' | 'held' | 'rejected';

/** A comment before it has a number. */
export interface NewComment extends Draft {
  status: Status;
  /** What the first answer said: the same is said again to the same key. */
  answered: Status;
  /** A UTC instant: `2019-11-19T08:20:00.000Z`. */
  published: string;
}

/** A comment in the database. */
export interface StoredComment extends NewComment {
  id: number;
}

/** Some comments, and how many there are. */
export interface Found {
  items: readonly StoredComment[];
  total: number;
}

/** Which comments a reader wants to see. */
export interface ListQuery {
  post: string;
  order: 'asc' | 'desc';
  offset: number;
  count: number;
}

const COLUMNS = [
  ...(['key', 'post', 'parent', 'name', 'email', 'url', 'content', 'lang'] as const),
  ...(['published', 'status', 'answered'] as const),
];
const INSERT = `INSERT INTO comments (${COLUMNS.join(', ')})
  VALUES (${COLUMNS.map(() => '?').join(', ')}) RETURNING *`;

function insert(database: Database, comment: NewComment): StoredComment {
  const values = COLUMNS.map((name) => comment[name]);
  return database.get(INSERT, values) as unknown as StoredComment;
}

/** The comments in their database, which is opened when it is needed first. */
export class CommentStore {
  readonly #path: string;
  #opened: OpenDatabase | undefined;
  #isClosed = false;

  constructor(path: string) {
    this.#path = path;
  }

  /** Runs some calls as one, also for another process with the same file. */
  transact<Result>(work: () => Result): Result {
    return transact(this.#open(), work);
  }

  add(comment: NewComment): StoredComment {
    return insert(this.#open(), comment);
  }

  findByKey(key: string): StoredComment | undefined {
    return this.#rows('SELECT * FROM comments WHERE key = ?', [key])[0];
  }

  /** Whether readers see that comment under that post. */
  isApproved(id: number, post: string): boolean {
    return this.#count("id = ? AND post = ? AND status = 'approved'", [id, post]) > 0;
  }

  /** Whether the same person has said the same in the same place. */
  hasSame({ post, parent, name, email, content }: Draft): boolean {
    const where = 'post = ? AND parent = ? AND name = ? AND email = ? AND content = ?';
    return this.#count(where, [post, parent, name, email, content]) > 0;
  }

  /** The approved comments of a post, by date. */
  list({ post, order, offset, count }: ListQuery): Found {
    const where = "post = ? AND status = 'approved'";
    const items = this.#rows(
      `SELECT * FROM comments WHERE ${where}
      ORDER BY published ${order}, id ${order} LIMIT ? OFFSET ?`,
      [post, count, offset],
    );
    return { items, total: this.#count(where, [post]) };
  }

  /** The comments that wait to be looked at, oldest first. */
  held(count: number): Found {
    const where = "status = 'held'";
    const items = this.#rows(`SELECT * FROM comments WHERE ${where} ORDER BY id LIMIT ?`, [count]);
    return { items, total: this.#count(where, []) };
  }

  /** Approves or rejects a held comment; any other stays as it is. */
  decide(id: number, status: 'approved' | 'rejected'): void {
    const values = [status, id];
    this.#open().run("UPDATE comments SET status = ? WHERE id = ? AND status = 'held'", values);
  }

  /** Closes the database for good. */
  close(): void {
    this.#isClosed = true;
    this.#opened?.close();
    this.#opened = undefined;
  }

  #open(): Database {
    if (this.#isClosed) throw new Error('The comments are closed.');
    this.#opened ??= openDatabase(this.#path, (database) => {
      for (const seed of seeds) insert(database, seed);
    });
    return this.#opened.database;
  }

  #rows(sql: string, values: BindValues): StoredComment[] {
    return this.#open().all(sql, values) as unknown as StoredComment[];
  }

  #count(where: string, values: BindValues): number {
    const row = this.#open().get(`SELECT count(*) AS count FROM comments WHERE ${where}`, values);
    return Number(row?.count);
  }
}
