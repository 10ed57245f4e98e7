/** A process that is killed in the middle of a write to a database: `die-writing.ts <file>`. */
import { CommentStore } from '../../../demo/server/comments/store.js';

/** So many comments of this length are more than SQLite holds back: some are in the file already. */
const COUNT = 100;
const CONTENT = 'Загубен '.repeat(4_000);

const store = new CommentStore(process.argv[2] ?? '');
store.transact(() => {
  for (let number = 0; number < COUNT; number += 1) {
    store.add({
      key: `lost-${number}`,
      post: 'before',
      parent: 0,
      name: 'Ученик',
      email: 'uchenik@example.org',
      url: '',
      content: CONTENT,
      lang: 'bg',
      published: '2019-11-19T08:20:00.000Z',
      status: 'approved',
      answered: 'approved',
    });
  }
  process.kill(process.pid, 'SIGKILL');
});
