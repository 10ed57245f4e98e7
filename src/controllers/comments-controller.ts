import { toJsonText } from '../data/json-text.js';
import { listComments } from '../data/comments/list.js';
import type { CommentOptions } from '../data/comments/route.js';
import type { CommentQuery, CommentService } from '../data/comments/service.js';
import type { Comment, Page } from '../data/model.js';
import { toPlainText } from '../text/plain-text.js';
import { ListController } from './list-controller.js';

/** Whose comments, and how many of them. */
export interface CommentsRequest extends CommentOptions, CommentQuery {
  /** Takes the place of the endpoint. */
  service: CommentService | undefined;
}

/** What pages have put in the place of an endpoint: without an address, each is known by its number. */
const services: unknown[] = [];

/** Subscribes its host to the comments of an article. */
export class CommentsController extends ListController<Page<Comment>> {
  show({ url, format, service, ...query }: CommentsRequest): void {
    if (!services.includes(service)) services.push(service);
    const key = toJsonText([url, format, query, services.indexOf(service)]);
    const load = (wanted: number, signal: AbortSignal): Promise<Page<Comment>> => {
      const wide = { ...query, count: Math.max(wanted, query.count) };
      return (
        service?.list(wide, signal) ?? listComments({ url, format }, wide, toPlainText, signal)
      );
    };
    const wanted = { count: query.count, maxAge: 0 };
    this.open(key, { url: url || document.baseURI, load }, wanted);
  }
}
