import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listComments } from '../data/comments/list.js';
import type { CommentOptions } from '../data/comments/route.js';
import type { CommentQuery, CommentService } from '../data/comments/service.js';
import type { DataError } from '../data/errors.js';
import type { Comment, Page } from '../data/model.js';
import { resource, type Resource } from '../data/store.js';
import { toPlainText } from '../text/plain-text.js';

/** Whose comments, and how many of them. */
export interface CommentsRequest extends CommentOptions, CommentQuery {
  /** Takes the place of the endpoint. */
  service: CommentService | undefined;
}

/** What pages have put in the place of an endpoint: without an address, each is known by its number. */
const services: unknown[] = [];

/** Subscribes its host to the comments of an article. */
export class CommentsController implements ReactiveController {
  /** Further comments are on their way. */
  extending = false;
  readonly #host: ReactiveControllerHost;
  #key = '';
  #list: Resource<Page<Comment>> | undefined;
  #count = 0;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get page(): Page<Comment> | undefined {
    return this.#list?.snapshot.page;
  }

  /** Why the last request failed; undefined after one that succeeded. */
  get error(): DataError | undefined {
    return this.#list?.snapshot.error;
  }

  get pending(): boolean {
    return this.#list?.snapshot.pending ?? false;
  }

  /** Number of comments, as far as it is known. */
  get total(): number {
    const { items = [], total = 0 } = this.page ?? {};
    return Math.max(items.length, total);
  }

  show({ url, format, service, ...query }: CommentsRequest): void {
    if (!services.includes(service)) services.push(service);
    const key = JSON.stringify([url, format, query, services.indexOf(service)]);
    if (key === this.#key) return;
    this.hostDisconnected();
    this.#key = key;
    this.#count = query.count;
    this.#list = resource(key, {
      load: (wanted, signal) => {
        const wide = { ...query, count: Math.max(wanted, query.count) };
        return (
          service?.list(wide, signal) ?? listComments({ url, format }, wide, toPlainText, signal)
        );
      },
    });
    this.hostConnected();
  }

  hostConnected(): void {
    if (!this.#list || this.#leave) return;
    this.#leave = this.#list.subscribe(() => this.#host.requestUpdate());
    void this.#list.load(this.#count, 0);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  async refresh(): Promise<void> {
    await this.#list?.refresh(this.#count, true);
  }

  async more(): Promise<void> {
    this.extending = true;
    this.#host.requestUpdate();
    await this.#list?.more(this.#count);
    this.extending = false;
    this.#host.requestUpdate();
  }
}
