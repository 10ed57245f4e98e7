import { createComment } from './create.js';
import { listComments } from './list.js';
import type { CommentOptions } from './route.js';
import type { CommentService } from './service.js';

/**
 * Opens an endpoint for comments; nothing is requested yet.
 * @param toText turns HTML into its plain text: `text/` in the page, a parser in Node
 */
export function openComments(
  options: CommentOptions,
  toText: (html: string) => string,
): CommentService {
  return {
    list: (query, signal) => listComments(options, query, toText, signal),
    create: (draft, signal) => createComment(options, draft, signal),
  };
}
