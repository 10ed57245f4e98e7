import type { Comment } from '../model.js';

/** A comment and the answers to it. */
export interface CommentThread {
  comment: Comment;
  replies: CommentThread[];
  /** Whom it answers, where its place does not show it. */
  answers?: Comment | undefined;
  /** It answers one that is not here: deleted, or further down. */
  isOrphan?: boolean;
}

/** How deep answers are nested; deeper ones stand one after the other, or a phone has no room. */
const DEEPEST = 4;

/** Where a comment stands. */
interface Place {
  /** Infinite for what is in a circle or hangs on one. */
  depth: number;
  /** Below which other one; undefined for what stands alone. */
  above?: CommentThread | undefined;
}

type Threads = Map<string, CommentThread>;
type Places = Map<CommentThread, Place>;

/**
 * Comments as a tree, in the order in which they came. One whose parent is not there, or is its own
 * answer, stands alone.
 */
export function toThreads(comments: readonly Comment[]): CommentThread[] {
  const threads: Threads = new Map(
    comments.map((comment) => [comment.id, { comment, replies: [] }]),
  );
  const places: Places = new Map();
  const roots: CommentThread[] = [];
  for (const thread of threads.values()) {
    findPlace(thread, threads, places);
    const above = places.get(thread)?.above;
    const parent = threads.get(thread.comment.parent);
    if (above && above !== parent) thread.answers = parent?.comment;
    if (!parent && thread.comment.parent) thread.isOrphan = true;
    (above?.replies ?? roots).push(thread);
  }
  return roots;
}

/** Finds the places of a comment and of all above it; each one is looked for once. */
function findPlace(thread: CommentThread, threads: Threads, places: Places): void {
  const path = new Set<CommentThread>();
  let top: CommentThread | undefined = thread;
  while (top && !places.has(top) && !path.has(top)) {
    path.add(top);
    top = threads.get(top.comment.parent);
  }
  const isCircle = top !== undefined && path.has(top);
  for (const each of [...path].reverse()) {
    const parent = threads.get(each.comment.parent);
    const known = parent && places.get(parent);
    if (isCircle) places.set(each, { depth: Infinity });
    else if (!known) places.set(each, { depth: 0 });
    else {
      const above = known.depth < DEEPEST ? parent : known.above;
      places.set(each, { depth: known.depth + 1, above });
    }
  }
}
