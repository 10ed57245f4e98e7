import type { CommentDraft } from '../model.js';
import { toCommentError } from './to-comment-error.js';
import { createInJson } from './json-create.js';
import { findRoute, type CommentOptions, type Route } from './route.js';
import type { Receipt } from './service.js';
import { createInWordPress } from './wordpress-create.js';

/** Stores a comment: once, however often the same draft is sent. @throws CommentError */
export async function createComment(
  options: CommentOptions,
  draft: CommentDraft,
  signal: AbortSignal,
): Promise<Receipt> {
  const { kind, url } = await findRoute(options).catch((thrown: unknown): Route => {
    throw toCommentError(thrown, () => undefined);
  });
  return kind === 'json' ? createInJson(url, draft, signal) : createInWordPress(url, draft, signal);
}
