import { createComment } from '../data/comments/create.js';
import { threadOf } from '../data/comments/drafts.js';
import { CommentQueue } from '../data/comments/queue.js';
import { forgetAuthors as forgetStoredAuthors } from '../data/comments/record-storage.js';
import { SENDING_LIMITS } from '../data/comments/retries.js';
import type { CommentOptions } from '../data/comments/route.js';
import type { CommentService } from '../data/comments/service.js';

/** Which article's comments, and where they are. */
export interface QueueRequest extends CommentOptions {
  post: string;
  /** Takes the place of the endpoint. */
  service: CommentService | undefined;
}

/** What is on its way to an article, shared by its form and its list. */
interface SharedQueue {
  key: string;
  service: CommentService | undefined;
  queue: CommentQueue;
}

const queues: SharedQueue[] = [];

/** The queue of an article: the same one for all who ask for it. */
export function sharedQueue({ url, format, post, service }: QueueRequest): CommentQueue {
  const thread = threadOf(siteOf(url), post);
  const key = `${format} ${thread}`;
  const known = queues.find((each) => each.key === key && each.service === service);
  if (known) return known.queue;
  const create: CommentService['create'] =
    service?.create.bind(service) ??
    ((draft, signal) => createComment({ url, format }, draft, signal));
  const queue = new CommentQueue(thread, create, { ...SENDING_LIMITS, ...service?.limits });
  queues.push({ key, service, queue });
  return queue;
}

/** Makes this browser forget who has written what waits, below whichever article. */
export function forgetAuthors(): void {
  for (const { queue } of queues) queue.forgetAuthors();
  forgetStoredAuthors();
}

/** One site has one queue, whether a page names its endpoint, its form's script or its address. */
function siteOf(url: string): string {
  return url.replace(
    /(wp-json\/?(wp\/v2\/comments\/?)?|wp-comments-post\.php|\?rest_route=.*)$/,
    '',
  );
}
