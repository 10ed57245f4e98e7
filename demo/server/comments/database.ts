import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import sqlite, { type Database } from 'node-sqlite3-wasm';
import { register } from './left-lock.js';

/** A database that lasts as long as it is open. */
export const IN_MEMORY = ':memory:';

const VERSION = 1;
const SCHEMA = `
  CREATE TABLE comments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    post TEXT NOT NULL,
    parent INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    url TEXT NOT NULL,
    content TEXT NOT NULL,
    lang TEXT NOT NULL,
    published TEXT NOT NULL,
    status TEXT NOT NULL,
    answered TEXT NOT NULL
  ) STRICT;
  CREATE INDEX comments_of_post ON comments (post, status, published);
  PRAGMA user_version = ${VERSION};
`;

/** Milliseconds to wait for another demo that writes to the same file. */
const PATIENCE = 2000;

/** A database, and the way to end with it. */
export interface OpenDatabase {
  database: Database;
  close: () => void;
}

/**
 * Opens the database, and creates it when it is not there yet.
 * @param fill puts the first rows into a new one
 */
export function openDatabase(path: string, fill: (database: Database) => void): OpenDatabase {
  if (path !== IN_MEMORY) mkdirSync(dirname(path), { recursive: true });
  const unregister = path === IN_MEMORY ? undefined : register(path);
  const database = new sqlite.Database(path);
  const close = (): void => {
    database.close();
    unregister?.();
  };
  try {
    database.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    transact(database, () => create(database, fill));
    return { database, close };
  } catch (error) {
    close();
    throw error;
  }
}

function create(database: Database, fill: (database: Database) => void): void {
  const row = database.get('PRAGMA user_version');
  if (row?.user_version === VERSION) return;
  database.exec(SCHEMA);
  fill(database);
}

/** Runs some statements as one: all of them count, or none. */
export function transact<Result>(database: Database, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK');
  }
}
