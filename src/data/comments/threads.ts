import type { Comment } from '../model.js';

/** A comment and the answers to it. */
export interface CommentThread {
  comment: Comment;
  replies: CommentThread[];
  /** Whom it answers, where its place does not show it. */
  answers?: Comment | undefined;
}

/** How deep answers are nested; deeper ones stand one after the other, or a phone has no room. */
const DEEPEST = 4;

/**
 * Comments as a tree, in the order in which they came. One whose parent is not there, or is its own
 * answer, stands alone.
 */
export function toThreads(comments: readonly Comment[]): CommentThread[] {
  const threads = new Map<string, CommentThread>(
    comments.map((comment) => [comment.id, { comment, replies: [] }]),
  );
  const roots: CommentThread[] = [];
  for (const thread of threads.values()) {
    const ancestors = ancestorsOf(thread, threads);
    const place = ancestors[Math.max(0, ancestors.length - DEEPEST)];
    if (place !== ancestors[0]) thread.answers = ancestors[0]?.comment;
    (place?.replies ?? roots).push(thread);
  }
  return roots;
}

/** From the parent to the root; none for what is in a circle or hangs on one. */
function ancestorsOf(thread: CommentThread, threads: Map<string, CommentThread>): CommentThread[] {
  const ancestors = new Set<CommentThread>();
  for (let each = threads.get(thread.comment.parent); each;) {
    if (each === thread || ancestors.has(each)) return [];
    ancestors.add(each);
    each = threads.get(each.comment.parent);
  }
  return [...ancestors];
}
