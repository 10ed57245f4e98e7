import type { CommentDraft } from '../model.js';
import { toCommentError } from './to-comment-error.js';
import { createInJson } from './json-create.js';
import { findRoute, type CommentOptions, type Route } from './route.js';
import type { Receipt } from './service.js';
import { createInWordPress } from './wordpress-create.js';
import { findInWordPress } from './wordpress-find.js';

/** Stores a comment: once, however often the same draft is sent. @throws CommentError */
export async function createComment(
  options: CommentOptions,
  draft: CommentDraft,
  signal: AbortSignal,
): Promise<Receipt> {
  const { kind, url } = await findRoute(options).catch((thrown: unknown): Route => {
    throw toCommentError(thrown, () => undefined);
  });
  if (kind === 'json') return createInJson(url, draft, signal);
  return createInWordPress(url, draft, signal).catch((thrown: unknown) =>
    toCommentError(thrown, () => undefined).kind === 'duplicate'
      ? findInWordPress(url, draft, signal)
      : Promise.reject(thrown),
  );
}
