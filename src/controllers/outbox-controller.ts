import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createComment } from '../data/comments/create.js';
import { threadOf } from '../data/comments/drafts.js';
import type { Sent } from '../data/comments/kept.js';
import { Outbox, type Queued } from '../data/comments/outbox.js';
import type { CommentOptions } from '../data/comments/route.js';
import type { CommentService } from '../data/comments/service.js';

/** Which article's comments, and where they are. */
export interface OutboxRequest extends CommentOptions {
  post: string;
  /** Takes the place of the endpoint. */
  service: CommentService | undefined;
}

/** What is on its way to an article, shared by its form and its list. */
const outboxes = new Map<string, { outbox: Outbox; service: CommentService | undefined }>();

function outboxFor({ url, format, post, service }: OutboxRequest): Outbox {
  const thread = threadOf(siteOf(url), post);
  const key = `${format} ${thread}`;
  const known = outboxes.get(key);
  if (known?.service === service && known) return known.outbox;
  const create: CommentService['create'] =
    service?.create.bind(service) ??
    ((draft, signal) => createComment({ url, format }, draft, signal));
  const outbox = new Outbox(thread, create);
  outboxes.set(key, { outbox, service });
  return outbox;
}

/** One site has one queue, whether a page names its endpoint, its form's script or its address. */
function siteOf(url: string): string {
  return url.replace(
    /(wp-json\/?(wp\/v2\/comments\/?)?|wp-comments-post\.php|\?rest_route=.*)$/,
    '',
  );
}

/** Subscribes its host to an article's comments that are on their way. */
export class OutboxController implements ReactiveController {
  outbox: Outbox | undefined;
  readonly #host: ReactiveControllerHost;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Comments that are not confirmed yet. */
  get queue(): readonly Queued[] {
    return this.outbox?.queue ?? [];
  }

  /** Comments that were stored, but are not in the list yet. */
  get sent(): readonly Sent[] {
    return this.outbox?.sent ?? [];
  }

  show(request: OutboxRequest): void {
    const outbox = outboxFor(request);
    if (outbox === this.outbox) return;
    this.hostDisconnected();
    this.outbox = outbox;
    this.hostConnected();
  }

  hostConnected(): void {
    const { outbox } = this;
    if (!outbox || this.#leave) return;
    const update = (): void => this.#host.requestUpdate();
    const retry = (): void => void outbox.retry();
    const unsubscribe = outbox.subscribe(update);
    addEventListener('online', retry);
    addEventListener('storage', update); // another tab has sent or written something
    this.#leave = () => {
      unsubscribe();
      removeEventListener('online', retry);
      removeEventListener('storage', update);
    };
    retry(); // what an earlier visit has left
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}
