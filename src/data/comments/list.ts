import { DataError } from '../errors.js';
import type { Comment, Page } from '../model.js';
import { plainRoute, type CommentOptions } from './route.js';
import type { CommentQuery } from './service.js';
import { listWordPress } from './wordpress.js';

/**
 * The comments on an article. WordPress, which most pages use, is here; the code for other
 * endpoints comes when it is needed.
 * @param toText HTML to plain text
 * @throws DataError
 */
export async function listComments(
  options: CommentOptions,
  query: CommentQuery,
  toText: (html: string) => string,
  signal: AbortSignal,
): Promise<Page<Comment>> {
  const plain = plainRoute(options);
  if (plain) return listWordPress(plain.url, query, toText, signal);
  const [{ findRoute }, { listJson }] = await Promise.all([
    import('./find-route.js'),
    import('./json.js'),
  ]).catch((cause: unknown) => {
    throw new DataError('network', { url: options.url, cause });
  });
  const { kind, url } = await findRoute(options);
  return kind === 'json' ? listJson(url, query, signal) : listWordPress(url, query, toText, signal);
}
