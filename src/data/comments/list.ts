import { DataError } from '../errors.js';
import type { Comment, Page } from '../model.js';
import { listJson } from './json.js';
import { listUrl } from './list-url.js';
import { waysToComments, type CommentOptions } from './route.js';
import type { CommentQuery } from './service.js';
import { listWordPress } from './wordpress.js';

/**
 * The comments on an article.
 * @param toText HTML to plain text
 * @throws DataError
 */
export async function listComments(
  options: CommentOptions,
  query: CommentQuery,
  toText: (html: string) => string,
  signal: AbortSignal,
): Promise<Page<Comment>> {
  const page = await waysToComments(options).ask((route) => {
    const url = listUrl(route, query);
    return route.kind === 'json' ? listJson(url, signal) : listWordPress(url, toText, signal);
  });
  const { items, dropped } = page;
  // Nobody may be told that there are no comments.
  if (dropped && !items.length) throw new DataError('format', { url: options.url, dropped });
  return page;
}
