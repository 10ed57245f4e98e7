import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toThreads, type CommentThread } from '../../../src/data/comments/threads.js';
import type { Comment } from '../../../src/data/model.js';

function commentOf(id: string, parent = ''): Comment {
  return { id, parent, author: { name: id }, text: id };
}

/** Ids with their answers, such as `a(b c(d))`. */
function outline(threads: readonly CommentThread[]): string {
  return threads
    .map(({ comment, replies }) => comment.id + (replies.length ? `(${outline(replies)})` : ''))
    .join(' ');
}

function* flat(threads: readonly CommentThread[], depth = 0): Generator<[CommentThread, number]> {
  for (const thread of threads) {
    yield [thread, depth];
    yield* flat(thread.replies, depth + 1);
  }
}

function threadsOf(...pairs: [id: string, parent?: string][]): CommentThread[] {
  return toThreads(pairs.map(([id, parent]) => commentOf(id, parent)));
}

describe('toThreads', () => {
  const cases: [what: string, pairs: [string, string?][], result: string][] = [
    ['nothing', [], ''],
    ['comments', [['a'], ['b']], 'a b'],
    ['answers', [['a'], ['b', 'a'], ['c', 'b'], ['d', 'a']], 'a(b(c) d)'],
    ['answers that come first', [['c', 'b'], ['b', 'a'], ['a']], 'a(b(c))'],
    [
      'orphans',
      [
        ['a', 'x'],
        ['b', 'a'],
      ],
      'a(b)',
    ],
    ['one that answers itself', [['a', 'a'], ['b']], 'a b'],
    [
      'a circle',
      [
        ['a', 'c'],
        ['b', 'a'],
        ['c', 'b'],
      ],
      'a b c',
    ],
    [
      'what hangs on a circle',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'b'],
        ['d', 'c'],
      ],
      'a b c d',
    ],
    [
      'the names of prototypes',
      [['__proto__'], ['constructor', '__proto__']],
      '__proto__(constructor)',
    ],
    [
      'a deep answer',
      [['a'], ['b', 'a'], ['c', 'b'], ['d', 'c'], ['e', 'd'], ['f', 'e'], ['g', 'f']],
      'a(b(c(d(e f g))))',
    ],
  ];
  for (const [what, pairs, result] of cases) {
    it(`makes threads of ${what}`, () => {
      expect(outline(threadsOf(...pairs))).to.equal(result);
    });
  }

  it('says whom an answer answers, where its place does not', () => {
    const threads = threadsOf(['a'], ['b', 'a'], ['c', 'b'], ['d', 'c'], ['e', 'd'], ['f', 'e']);
    const answers = [...flat(threads)].map(([{ answers: each }]) => each?.id);
    expect(answers).to.deep.equal([undefined, undefined, undefined, undefined, undefined, 'e']);
  });

  it('keeps the first place and the last word of a comment that comes twice', () => {
    const threads = toThreads([commentOf('a'), commentOf('b'), { ...commentOf('a'), text: 'new' }]);
    expect(outline(threads)).to.equal('a b');
    expect(threads[0]?.comment.text).to.equal('new');
  });

  it('has a depth of 20,000', () => {
    const comments = Array.from({ length: 20_000 }, (_, index) =>
      commentOf(`${index}`, index ? `${index - 1}` : ''),
    );
    const threads = toThreads(comments);
    expect([...flat(threads)]).to.have.length(20_000);
  });

  it('opens a circle of 20,000', () => {
    const comments = Array.from({ length: 20_000 }, (_, index) =>
      commentOf(`${index}`, `${(index + 1) % 20_000}`),
    );
    expect(toThreads(comments)).to.have.length(20_000);
  });

  const ids = fc.constantFrom(...'abcdefghij');
  const lists = fc.uniqueArray(fc.tuple(ids, fc.option(ids)), { selector: ([id]) => id });

  it('shows each comment once, in no depth beyond four', () => {
    fc.assert(
      fc.property(lists, (pairs) => {
        const all = [
          ...flat(threadsOf(...pairs.map(([id, parent]): [string, string] => [id, parent ?? '']))),
        ];
        const shown = all.map(([{ comment }]) => comment.id).sort();
        const deepest = Math.max(0, ...all.map(([, depth]) => depth));
        return (
          shown.join() ===
            pairs
              .map(([id]) => id)
              .sort()
              .join() && deepest <= 4
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps brothers in the order in which they came', () => {
    fc.assert(
      fc.property(lists, (pairs) => {
        const order = pairs.map(([id]) => id);
        const isOrdered = (threads: readonly CommentThread[]): boolean =>
          threads.every(
            ({ comment, replies }, index) =>
              isOrdered(replies) &&
              (index === 0 ||
                order.indexOf(threads[index - 1]?.comment.id ?? '') < order.indexOf(comment.id)),
          );
        return isOrdered(
          threadsOf(...pairs.map(([id, parent]): [string, string] => [id, parent ?? ''])),
        );
      }),
      { numRuns: 500 },
    );
  });
});
